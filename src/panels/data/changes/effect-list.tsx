import { useId } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { tableSchemas } from '../../../model/data-package'
import { useAtlas } from '../../../state/atlas-context'
import { wordsIn } from '../../../state/briefing/briefing'
import type { BrokenReference } from '../../../state/versions/broken-references'
import { COUNTED, type BeforeAfter, type Effects, type TableCounts, type ViewEffect } from './effects'

const MOST = 8

/** What would follow from the changes: counts, announced against itemised, saved views, references that would lead nowhere. */
export function EffectList({ effects }: { readonly effects: Effects | undefined }) {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const heading = useId()
  return (
    <section className="changes-effects" aria-labelledby={heading} aria-busy={!effects}>
      <h4 id={heading}>{t('changes.effects')}</h4>
      {effects && (
        <ul>
          {COUNTED.map((table) => {
            const counts = effects.counts[table]
            return counts && <li key={table}>{counts.before === counts.after ? t(`changes.effect.same.${table}`, { n: counts.after }) : <Counted table={table} counts={counts} />}</li>
          })}
          {effects.occasions.map(({ occasion, itemised, announced }) => (
            <li key={occasion}>
              {t('changes.effect.itemised', { occasion: names.title('occasions', occasion, 'title'), before: itemised.before, after: itemised.after, announced: announced.after })}
              {announced.before !== announced.after && <> {t('changes.effect.announced', { before: announced.before })}</>}
            </li>
          ))}
          <Views views={effects.views} />
          <Broken broken={effects.broken} />
        </ul>
      )}
    </section>
  )
}

function Counted({ table, counts: { before, after } }: { readonly table: keyof TableCounts; readonly counts: BeforeAfter }) {
  const { t } = useTranslator()
  return <strong>{t(`changes.effect.count.${table}`, { before, n: after })}</strong>
}

function Views({ views }: { readonly views: readonly ViewEffect[] }) {
  const { t } = useTranslator()
  const empty = views.filter(({ empties }) => empties)
  const others = views.filter(({ empties }) => !empties)
  if (views.length === 0) return <li>{t('changes.effect.views.none')}</li>
  return (
    <>
      {empty.length > 0 && (
        <li>
          <strong>{t('changes.effect.views.empty', { n: empty.length })}</strong>
          <ViewItems views={empty} />
        </li>
      )}
      {others.length > 0 && (
        <li>
          <details>
            <summary>{t('changes.effect.views.other', { n: others.length })}</summary>
            <ViewItems views={others} />
          </details>
        </li>
      )}
    </>
  )
}

function ViewItems({ views }: { readonly views: readonly ViewEffect[] }) {
  const { t, language, list } = useTranslator()
  const nameOf = ({ scene }: ViewEffect): string =>
    scene ? t('changes.effect.scene', { briefing: wordsIn(scene.briefing, language).text, number: scene.number, scene: wordsIn(scene.title, language).text }) : t('changes.effect.current')
  return (
    <ul>
      {views.map((view) => (
        <li key={view.key}>
          {nameOf(view)}: {list(COUNTED.flatMap((table) => {
            const counts = view.counts[table]
            return counts ? [t(`changes.effect.count.${table}`, { before: counts.before, n: counts.after })] : []
          }))}
        </li>
      ))}
    </ul>
  )
}

function Broken({ broken }: { readonly broken: readonly BrokenReference[] }) {
  const { t, language } = useTranslator()
  if (broken.length === 0) return null
  const titleOf = ({ table, column, value }: BrokenReference): string => {
    const schema = tableSchemas.find(({ name }) => name === table)
    const field = schema?.fields.find(({ name }) => name === column)
    return t('changes.effect.broken.item', { table: schema?.title[language] ?? table, column: field?.title[language] ?? column, value })
  }
  const shown = broken.slice(0, MOST).map(titleOf)
  return (
    <li>
      <strong>{t('changes.effect.broken', { n: broken.length })}</strong>
      <ul>
        {[...new Set(shown)].map((text) => (
          <li key={text}>{text}</li>
        ))}
        {broken.length > MOST && <li>{t('changes.effect.broken.more', { n: broken.length - MOST })}</li>}
      </ul>
    </li>
  )
}
