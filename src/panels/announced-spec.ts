import type { AggregateQuery, AggregateResult } from '../engine/engine'
import { chooseValues, isChosen, toggleValue } from '../model/filter'
import type { View } from '../state/view'
import type { FigureSpec, Shown, SpecContext } from './figure-spec'
import { selectionText } from './selection-text'
import { announcedBars, announcedTwin, type AnnouncedRow } from './announced-bars'
import { announcedOccasions, totalOf, type Announcement } from './announcement'

export const ITEMISED_QUERY: AggregateQuery = { table: 'documents', by: [{ column: 'occasion' }], except: ['occasion'] }

/** The claims about documents signed at an occasion. */
export function openClaims(occasion: string): (view: View) => View {
  return (view) => ({ ...view, page: 'claims', filter: chooseValues(chooseValues(view.filter, 'indicator', ['documents_signed']), 'occasion', [occasion]) })
}

/** Announced totals of documents beside the register's rows, occasion by occasion. */
export function announcedSpec(announcements: readonly Announcement[], itemised: AggregateResult, context: SpecContext): FigureSpec {
  const { names, palette, translator, view } = context
  const { t } = translator
  const occasions = announcedOccasions(announcements)
  const rows = occasions.flatMap((occasion): AnnouncedRow[] => {
    const total = totalOf(announcements, occasion)
    if (!total) return []
    const group = itemised.groups.find(({ keys: [key] }) => key === occasion)
    const name = names.title('occasions', occasion, 'title')
    return [
      {
        id: occasion,
        short: `${names.title('occasions', occasion, 'short')}\n${translator.date(total.official.on.slice(0, 7))}`,
        name,
        announced: total.official.value,
        itemised: group?.count ?? 0,
        whole: group?.whole ?? 0,
        lit: !view.filter.chosen.occasion || isChosen(view.filter, 'occasion', occasion),
        selected: isChosen(view.filter, 'occasion', occasion),
        colour: palette.classes[4] ?? palette.soft,
        choose: (now) => ({ ...now, filter: toggleValue(now.filter, 'occasion', occasion) }),
        openClaims: openClaims(occasion),
      },
    ]
  })
  return {
    id: 'announced',
    title: t('overview.announced.title'),
    subtitle: selectionText(context) ?? t('overview.announced.subtitle'),
    summary: t('overview.announced.summary', {
      list: translator.list(rows.map(({ name, announced, itemised }) => t('overview.announced.summary.item', { occasion: name, n: itemised, announced: announced ?? 0 }))),
    }),
    chart: announcedBars([rows], context),
    twin: announcedTwin(rows, t('dimension.occasion'), context),
    shown: shownParts(announcements, occasions, itemised, context),
    source: t('overview.source.announced'),
    // What was announced stands whatever is selected.
    empty: rows.length === 0,
  }
}

function shownParts(announcements: readonly Announcement[], occasions: readonly string[], itemised: AggregateResult, { names, translator: { t } }: SpecContext): readonly Shown[] {
  const other = occasions.flatMap((occasion) =>
    (totalOf(announcements, occasion)?.others ?? []).map((one): Shown => ({
      text: t('overview.announced.other', { n: one.value, occasion: names.title('occasions', occasion, 'title') }),
      open: openClaims(occasion),
    })),
  )
  return [{ text: t('overview.announced.shown', { n: itemised.count, m: itemised.wholeCount }), open: (view) => ({ ...view, page: 'documents' }) }, ...other]
}
