import { useTranslator } from '../../i18n/use-translator'
import { DIMENSIONS } from '../../model/dimension'
import { useAggregates } from '../../state/use-engine'
import type { Side } from './region-panel'
import { textOf, type PlainRecord } from './use-record'

/** The figures are about the place, whatever is selected. */
const EVERYTHING = [...DIMENSIONS, 'date', 'asOf', 'text'] as const

interface Props {
  readonly code: string
  readonly record: PlainRecord
  readonly side: Side
}

/** How many of each, each counted once, and for how many people. */
export function RegionFigures({ code, record, side }: Props) {
  const { t, number } = useTranslator()
  const several = { [`${side.own}s`]: [code] }
  const answers = useAggregates([
    { table: 'projects', by: [], where: several, except: EVERYTHING },
    { table: 'documents', by: [], where: several, except: EVERYTHING },
    { table: 'regional_ties', by: [{ column: side.others }], where: { [side.own]: [code] }, except: EVERYTHING },
  ])
  if (!answers) return <section className="subject-section subject-figures" aria-busy="true" />
  const [projects, documents, ties] = answers
  const population = record['population']
  const partners = ties?.groups.filter(({ keys, count }) => keys[0] !== null && count > 0).length ?? 0
  const within = (projects?.rows ?? 0) - (projects?.count ?? 0)
  const aggregate = (ties?.rows ?? 0) - (ties?.count ?? 0)
  const figures = [
    ['projects', projects?.count ?? 0],
    ['documents', documents?.count ?? 0],
    ['ties', ties?.count ?? 0],
    [side.others === 'jp_prefecture' ? 'prefectures' : 'regions', partners],
  ] as const
  return (
    <section className="subject-section">
      <table className="subject-figures">
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">{t('subject.what')}</span>
            </th>
            <th scope="col" className="numeric">
              {t('subject.count')}
            </th>
            <th scope="col" className="numeric">
              {t('subject.per-million')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{t(`subject.figures.${name}`)}</th>
              <td className="numeric">{number(count)}</td>
              <td className="numeric">{typeof population === 'number' && population > 0 ? number(Number(((count / population) * 1_000_000).toPrecision(2))) : <span aria-label={t('figure.no-data')}>–</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {within > 0 && <p className="subject-facts">{t('subject.within', { n: within })}</p>}
      {aggregate > 0 && <p className="subject-facts">{t('subject.aggregates', { n: aggregate })}</p>}
      <p className="subject-facts">
        {typeof population === 'number' ? t('subject.population', { n: population, year: textOf(record['population_year']) }) : t('subject.population.unknown')}
      </p>
    </section>
  )
}
