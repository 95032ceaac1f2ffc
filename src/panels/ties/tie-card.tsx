import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { SubjectLink } from '../subject-link'
import type { LinkedTie, TieStep } from './use-linked-ties'

/** How many steps a card tells before it only says how many more there are. */
const STEPS = 4

/** One tie: with whom, in what, how it stands, and what came of it. */
export function TieCard({ tie }: { readonly tie: LinkedTie }) {
  const { t, date, list } = useTranslator()
  const { names } = useAtlas()
  const steps = distinctSteps(tie.steps)
  const latest = steps.slice(-STEPS)
  const earlier = tie.steps.length - latest.reduce((sum, { times }) => sum + times, 0)
  const status = names.label('status', tie.status)
  return (
    <li className="ties-card">
      <h3>
        <SubjectLink subject={{ table: 'regional_ties', id: tie.id }}>
          {t('ties.pair', { prefecture: names.title('regional_ties', tie.id, 'jp_entity'), region: names.title('regional_ties', tie.id, 'ru_entity') })}
        </SubjectLink>
      </h3>
      <p className="ties-card-kind">
        {names.label('kind', tie.kind)} · {tie.since ? t('ties.card.since', { date: date(tie.since) }) : t('ties.card.since.unknown')} ·{' '}
        <strong>{tie.statusOn ? t('ties.card.status', { status, date: date(tie.statusOn) }) : t('ties.card.status.undated', { status })}</strong>
      </p>
      <dl>
        <dt>{t('ties.card.spheres')}</dt>
        <dd>{tie.spheres.length === 0 ? t('ties.card.none-named') : list(tie.spheres.map((sphere) => names.label('spheres', sphere)))}</dd>
        <dt>{t('ties.card.steps')}</dt>
        <dd>
          {latest.length === 0 ? t('ties.card.none-known') : latest.map(({ on, kind, times }) => t(times === 1 ? 'ties.card.step' : 'ties.card.step.times', { date: date(on), kind: names.label('kind', kind), n: times })).join(' → ')}
          {earlier > 0 && ` ${t('ties.card.earlier', { n: earlier })}`}
        </dd>
        <dt>{t('ties.card.projects')}</dt>
        <dd>
          {tie.projects.length === 0
            ? t('ties.card.none-linked')
            : tie.projects.map(({ id, title, stage }) => (
                <span key={id} className="ties-card-project">
                  <SubjectLink subject={{ table: 'projects', id }}>{title}</SubjectLink> ({stage === null ? t('filter.blank') : names.label('status', stage)})
                </span>
              ))}
        </dd>
      </dl>
    </li>
  )
}

/** Steps of one kind on one day stand together. */
function distinctSteps(steps: readonly TieStep[]): readonly (TieStep & { readonly times: number })[] {
  const days = new Map<string, TieStep & { readonly times: number }>()
  for (const step of steps) {
    const key = `${step.on} ${step.kind}`
    days.set(key, { ...step, times: (days.get(key)?.times ?? 0) + 1 })
  }
  return [...days.values()]
}
