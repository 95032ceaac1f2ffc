import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { STAGES } from '../stage-order'
import { LinkedItem } from './linked-item'
import { Section } from './section'
import { textOf, type PlainRecord } from './use-record'

/** Columns that `ProjectGroups` reads. */
export const PROJECT_COLUMNS = ['id', 'plan_point', 'stage', 'announced_on']

/** Projects under the stage they have reached; those without one at the as-of date come last. */
export function ProjectGroups({ projects }: { readonly projects: readonly PlainRecord[] }) {
  const { t, date } = useTranslator()
  const { names } = useAtlas()
  if (projects.length === 0) return <Section title={t('subject.projects')} items={[]} none={t('subject.projects.none')} />
  return [...STAGES, ''].map((stage) => (
    <Section
      key={stage}
      title={t('subject.projects.at', { stage: stage === '' ? t('filter.blank') : names.label('status', stage) })}
      items={projects
        .filter((project) => textOf(project['stage']) === stage)
        .map((project) => (
          <LinkedItem key={textOf(project['id'])} subject={{ table: 'projects', id: textOf(project['id']) }} point={textOf(project['plan_point'])} facts={[textOf(project['announced_on']) && date(textOf(project['announced_on']))]} />
        ))}
    />
  ))
}
