import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { SubjectLink } from '../subject-link'
import { LinkedItem } from './linked-item'
import { ValueToggle } from './filter-toggle'
import type { Side } from './region-panel'
import { Section } from './section'
import { StepItem } from './step-item'
import { countBy, listOf, textOf, type PlainRecord } from './use-record'

interface Props {
  readonly side: Side
  readonly projects: readonly PlainRecord[]
  readonly ties: readonly PlainRecord[]
  readonly steps: readonly PlainRecord[]
}

/** With whom a region works, in which spheres, what happened, and with whom it shares projects without a tie. */
export function RegionTies({ side, projects, ties, steps }: Props) {
  const { t, date, number } = useTranslator()
  const { names } = useAtlas()
  const partners = countBy(ties.flatMap((tie) => listOf(tie[side.others])))
  const spheres = countBy(ties.flatMap((tie) => listOf(tie['spheres'])))
  const untied = countBy(projects.flatMap((project) => listOf(project[`${side.others}s`]))).filter(([code]) => !partners.some(([partner]) => partner === code))
  const place = ([code, n]: readonly [string, number]) => (
    <li key={code}>
      <SubjectLink subject={{ table: 'regions', id: code }}>{names.region(code)}</SubjectLink> <small>{number(n)}</small>
    </li>
  )
  return (
    <>
      <Section title={t('subject.partners')} items={partners.map(place)} none={t('subject.ties.none')} />
      <Section title={t('subject.untied')} items={untied.map(place)} />
      {spheres.length > 0 && (
        <section className="subject-section">
          <h3>{t('subject.spheres')}</h3>
          <p className="subject-values">
            {spheres.map(([sphere, n]) => (
              <ValueToggle key={sphere} dimension="sphere" value={sphere} text={`${names.label('spheres', sphere)} ${number(n)}`} />
            ))}
          </p>
        </section>
      )}
      <Section
        title={t('subject.ties')}
        items={ties.map((tie) => {
          const since = textOf(tie['since'])
          return (
            <LinkedItem
              key={textOf(tie['id'])}
              subject={{ table: 'regional_ties', id: textOf(tie['id']) }}
              facts={[names.label('kind', textOf(tie['kind'])), since === '' ? t('subject.since.unknown') : t('subject.since', { date: date(since) }), names.label('status', textOf(tie['status'])), tie['row_kind'] === 'aggregate' ? names.label('row_kind', 'aggregate') : undefined]}
            />
          )
        })}
      />
      <Section
        title={t('subject.steps')}
        ordered
        items={steps.map((step) => (
          <StepItem key={JSON.stringify(step)} step={step} word="kind">
            <span className="subject-facts">
              <SubjectLink subject={{ table: 'regional_ties', id: textOf(step['tie_id']) }}>{names.title('regional_ties', textOf(step['tie_id']), 'title')}</SubjectLink>
            </span>
          </StepItem>
        ))}
      />
    </>
  )
}
