import type { AggregateResult } from '../../engine/engine'
import type { MessageKey } from '../../i18n/catalog'
import type { Dimension } from '../../model/dimension'
import { BLANK } from '../../model/dimension'
import { chooseValues } from '../../model/filter'
import type { Page, View } from '../../state/view'
import type { FigureSpec, Shown, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { measureKind, measureTable, type Country } from './measures'
import type { RegionValue } from './region-values'

/** Russian federal and Japanese districts of the rows: choosing all of one side means "has a region there". */
export interface Districts {
  readonly RU: readonly string[]
  readonly JP: readonly string[]
}

/** Everything a reader learns from the map in words and rows. */
export function mapFigure(values: readonly RegionValue[], placed: readonly AggregateResult[], districts: Districts, more: readonly Shown[], context: SpecContext): FigureSpec {
  const { translator, view } = context
  const { t, date } = translator
  const { measure, perMillion } = view.map
  const title = t(`map.title.${measure}`)
  const { asOf } = view.filter
  return {
    id: 'map',
    title: isShare(view) ? t('map.title.per-million', { title }) : title,
    subtitle: t('map.subtitle', {
      selection: selectionText({ ...context, view: { ...view, filter: withoutAsOf(view) } }) ?? t('map.subtitle.all'),
      date: asOf === undefined ? t('map.subtitle.latest') : t('map.subtitle.as-of', { date: date(asOf) }),
    }),
    summary: summaryOf(values, context),
    twin: {
      columns: [
        { label: t('map.twin.region'), numeric: false },
        { label: t('map.twin.country'), numeric: false },
        { label: t('map.twin.code'), numeric: false },
        { label: isShare(view) ? t('map.title.per-million', { title: t(`map.measure.${measure}`) }) : t(`map.measure.${measure}`), numeric: measureKind(measure) !== 'latest' },
        { label: t('map.twin.population'), numeric: true },
      ],
      rows: values
        .toSorted(highestFirst)
        .map(({ name, country, code, value, date, population }) => [name, t(`map.country.${country}`), code, date ?? (value === null ? null : rounded(value, perMillion)), population]),
    },
    shown: [...shownOf(placed, districts, context), ...more],
    source: t('map.source'),
    empty: values.every(({ value }) => value === null || value === 0) && placed.every(({ rows }) => rows === 0),
  }
}

/** By figure, then by date within a year, then by name. */
function highestFirst(a: RegionValue, b: RegionValue): number {
  return (b.value ?? -1) - (a.value ?? -1) || (b.date ?? '').localeCompare(a.date ?? '') || a.name.localeCompare(b.name)
}

const isShare = ({ map }: View): boolean => map.perMillion && map.measure !== 'activity'
const rounded = (value: number, perMillion: boolean): number => (perMillion ? Math.round(value * 100) / 100 : value)

function withoutAsOf({ filter }: View): View['filter'] {
  const { asOf: _, ...rest } = filter
  return rest
}

/** `32 projects`, `0.4 ties per million people`, `last activity Mar 2019`, `no data`. */
export function valueText({ value, date }: Pick<RegionValue, 'value' | 'date'>, { translator, view }: SpecContext): string {
  const { t } = translator
  const { measure } = view.map
  if (value === null) return t('map.value.none')
  if (measure === 'activity') return t('map.value.activity', { date: translator.date(date ?? '') })
  return isShare(view) ? t(`map.value.${measure}-per-million`, { n: rounded(value, true) }) : t(`map.value.${measure}`, { n: value })
}

const MOST_NAMES = 3

function summaryOf(values: readonly RegionValue[], context: SpecContext): string {
  const { t } = context.translator
  const side = (country: Country): readonly RegionValue[] => values.filter((region) => region.country === country)
  const best = (country: Country): RegionValue | undefined => side(country).filter(({ value }) => value !== null && value > 0).sort(highestFirst)[0]
  const known = (country: Country): number => side(country).filter(({ value }) => value !== null && value > 0).length
  const [ru, jp] = [best('RU'), best('JP')]
  // Equal figures share the place.
  const namesOf = (top: RegionValue): string => context.translator.list(side(top.country).filter(({ value, date }) => value === top.value && date === top.date).map(({ name }) => name).slice(0, MOST_NAMES))
  const one = ru ?? jp
  const key = measureKind(context.view.map.measure) === 'latest' ? 'map.summary.latest' : 'map.summary.most'
  const most =
    ru && jp
      ? t(key, { ruName: namesOf(ru), ruValue: valueText(ru, context), jpName: namesOf(jp), jpValue: valueText(jp, context) })
      : one
        ? t('map.summary.one', { name: namesOf(one), value: valueText(one, context) })
        : ''
  // A share of an unknown population is unknown; else what has no figure has none of what is counted.
  const isKnown = context.view.map.measure === 'activity' || values.every(({ value }) => value !== null)
  return t(isKnown ? `map.summary.${context.view.map.measure}` : 'map.summary', { ru: known('RU'), ofRu: side('RU').length, jp: known('JP'), ofJp: side('JP').length, most }).trim()
}

const PAGES: Readonly<Record<string, { readonly page: Page; readonly onMap: MessageKey }>> = {
  projects: { page: 'projects', onMap: 'map.shown.on-map.projects' },
  documents: { page: 'documents', onMap: 'map.shown.on-map.documents' },
  regional_ties: { page: 'ties', onMap: 'map.shown.on-map.ties' },
}

/** How many of all rows are on the map, with a region, a prefecture or both, and how many are not: each opens its rows. */
function shownOf([byRegion, byPrefecture, byBoth]: readonly AggregateResult[], districts: Districts, { translator, view }: SpecContext): readonly Shown[] {
  const { t } = translator
  const target = PAGES[measureTable(view.map.measure)] ?? PAGES['projects']
  if (!target || !byRegion || !byPrefecture || !byBoth) return []
  const open =
    (...chosen: readonly (readonly [Dimension, readonly string[]])[]) =>
    (now: View): View => ({ ...now, page: target.page, filter: chosen.reduce((filter, [dimension, values]) => chooseValues(filter, dimension, values), now.filter) })
  const [inRussia, inJapan] = [['district', districts.RU], ['jp-district', districts.JP]] as const
  const { count: all, placed: both } = byBoth
  const onMap = byRegion.placed + byPrefecture.placed - both
  return [
    { text: t(target.onMap, { placed: onMap, n: all }), open: open() },
    { text: t('map.shown.russia', { n: byRegion.placed }), open: open(inRussia) },
    { text: t('map.shown.japan', { n: byPrefecture.placed }), open: open(inJapan) },
    { text: t('map.shown.both', { n: both }), open: open(inRussia, inJapan) },
    { text: t('map.shown.neither', { n: all - onMap }), open: open(['region', [BLANK]], ['prefecture', [BLANK]]) },
  ]
}
