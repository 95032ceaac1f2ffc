import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useView } from '../../state/use-view'
import { TieCard } from './tie-card'
import { useLinkedTies } from './use-linked-ties'

const CARDS = 6

/** With whom the chosen places work, in which spheres, and what came of it. */
export function PlaceAnswer() {
  const translator = useTranslator()
  const { t, list } = translator
  const { names } = useAtlas()
  const { filter } = useView()
  const ties = useLinkedTies()
  const places = [...(filter.chosen.region ?? []), ...(filter.chosen.prefecture ?? [])].map((code) => names.region(code))
  if (!ties) return <section className="ties-answer" aria-busy="true" />
  const pairs = ties.filter(({ isPair }) => isPair)
  // What came of a tie says more than its age: the ones with most to tell stand first.
  const telling = pairs.toSorted((a, b) => b.projects.length - a.projects.length || b.steps.length - a.steps.length)
  const spheres = countOf(pairs.flatMap((tie) => tie.spheres))
  const projects = new Set(pairs.flatMap((tie) => tie.projects.map(({ id }) => id)))
  const partners = new Set(pairs.map(({ prefecture, region }) => (filter.chosen.region ? prefecture : region)).filter((code) => code !== null))
  return (
    <section className="ties-answer" aria-labelledby="ties-answer">
      <h2 id="ties-answer">{t('ties.answer.title', { places: list(places) })}</h2>
      {pairs.length === 0 ? (
        <p>{t('ties.answer.none')}</p>
      ) : (
        <>
          <p>
            {t('ties.answer.ties', { n: pairs.length, partners: list([...partners].map((code) => names.region(code))) })}{' '}
            {spheres.length === 0
              ? t('ties.answer.no-spheres')
              : t('ties.answer.spheres', { spheres: list(spheres.map(([sphere, n]) => (pairs.length === 1 ? names.label('spheres', sphere) : t('ties.bar.entry', { name: names.label('spheres', sphere), n })))) })}{' '}
            {t('ties.answer.outcome', { n: projects.size, steps: pairs.reduce((sum, { steps }) => sum + steps.length, 0) })}
          </p>
          <ul>
            {telling.slice(0, CARDS).map((tie) => (
              <TieCard key={tie.id} tie={tie} />
            ))}
          </ul>
          {telling.length > CARDS && <p className="ties-note">{t('ties.answer.more', { n: telling.length - CARDS })}</p>}
        </>
      )}
    </section>
  )
}

function countOf(words: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
