import type { AggregateQuery, AggregateResult, RowWindow, RowsQuery } from '../../engine/engine'
import type { Language } from '../../model/schema'
import { countAxis, yearLabel } from '../chart-axes'
import { eventNamesHeight, namedEventLines } from '../event-names'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { binText, binsOf, choosePeriod, isPeriodChosen } from './year-bins'

export const SINCE_QUERY: AggregateQuery = { table: 'regional_ties', by: [{ column: 'since', bin: 'year' }], except: ['date'] }

/** Occasions in the order of time: their day, their short name, what kind they are. */
export function occasionsQuery(language: Language): RowsQuery {
  return { table: 'occasions', columns: ['on', `short_${language}`, 'kind'], sort: [{ column: 'on', descending: false }], unfiltered: true, language }
}

/** The plan's own beginning and hold: other occasions would stand on each other at this scale. */
export function frameOf(occasions: RowWindow): readonly { readonly year: number; readonly name: string }[] {
  const marked = occasions.rows.filter(([, , kind], index) => index === 0 || kind === 'statement')
  return marked.map(([on, name]) => ({ year: Number(String(on).slice(0, 4)), name: String(name ?? '') }))
}

/** Ties by the year they began; on a phone by decade. */
export function sinceSpec(result: AggregateResult, occasions: RowWindow, context: SpecContext): FigureSpec {
  const { palette, translator, view, narrow, room } = context
  const { t } = translator
  const dated = result.groups.flatMap(({ keys: [key], count, whole }) => (key ? [{ year: Number(key), count, whole }] : []))
  const years = dated.filter(({ whole }) => whole > 0).map(({ year }) => year)
  const events = frameOf(occasions)
  // The axis runs on to the hold, so that the years without a new tie are seen.
  const bins = binsOf(years.length === 0 ? [] : [...years, ...events.map(({ year }) => year)], narrow ? 10 : 1).map((bin) => {
    const inside = dated.filter(({ year }) => year >= bin.from && year <= bin.to)
    const sum = (of: 'count' | 'whole'): number => inside.reduce((total, one) => total + one[of], 0)
    return { ...bin, count: sum('count'), whole: sum('whole'), name: binText(bin) }
  })
  const filled = bins.map((bin, index) => ({ ...bin, index })).filter(({ whole }) => whole > 0)
  const most = filled.toSorted((a, b) => b.count - a.count)[0]
  const unknown = result.groups.find(({ keys: [key] }) => key === null)?.count ?? 0
  const isNarrowed = filled.some((bin) => isPeriodChosen(view.filter, bin))
  const frame = events.flatMap(({ year, name }) => {
    const index = bins.findIndex(({ from, to }) => year >= from && year <= to)
    return index < 0 ? [] : bins.slice(index, index + 1).map((bin) => ({ at: bin.name, share: (index + 0.5) / bins.length, name }))
  })
  const color = palette.stages['under-way'] ?? palette.ink
  const right = narrow ? 8 : 56
  return {
    id: 'ties-since',
    title: t('ties-since.title'),
    subtitle: selectionText(context) ?? t('ties.all'),
    summary: most === undefined || most.count === 0 ? t('ties-since.none') : t('ties-since.summary', { n: result.placed, first: filled.find(({ count }) => count > 0)?.name ?? '', most: most.name, count: most.count }),
    ...(filled.length >= 3 && {
      chart: {
        height: 196 + eventNamesHeight(2),
        marks: filled.map((bin) => ({
          id: bin.name,
          label: t('ties-since.mark', { period: bin.name, n: bin.count, m: bin.whole }),
          selected: isPeriodChosen(view.filter, bin),
          series: 1,
          index: bin.index,
          choose: (now) => choosePeriod(now, bin),
        })),
        option: {
          grid: { left: 0, right, top: eventNamesHeight(2), bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
          xAxis: {
            type: 'category',
            data: bins.map(({ name }) => name),
            axisTick: { show: false },
            axisLine: { lineStyle: { color: palette.faint } },
            axisLabel: { color: palette.soft, fontSize: 12, interval: (index: number) => narrow || (bins[index]?.from ?? 1) % 10 === 0, formatter: yearLabel(false) },
          },
          yAxis: countAxis(palette),
          series: [
            { type: 'bar', silent: true, barCategoryGap: '18%', barGap: '-100%', itemStyle: { color: palette.ghost }, data: bins.map(({ whole }) => whole) },
            {
              type: 'bar',
              data: bins.map((bin) => ({
                value: bin.count,
                itemStyle: { color, opacity: isNarrowed && !isPeriodChosen(view.filter, bin) ? 0.35 : 1 },
                label: { show: bin.count > 0 && (narrow || bin === bins[most?.index ?? -1]), position: 'top', color: palette.ink, fontSize: 12 },
              })),
              markLine: namedEventLines(frame, { width: room - 32 - right, margin: right, rows: 2 }, palette),
            },
          ],
        },
      },
    }),
    twin: {
      columns: [
        { label: t('ties-since.column'), numeric: false },
        { label: t('ties.column.selected'), numeric: true },
        { label: t('ties.column.whole'), numeric: true },
      ],
      rows: filled.map(({ name, count, whole }) => [name, count, whole]),
    },
    shown: [{ text: t('ties.bar.shown', { n: result.placed, m: result.count }) }, ...(unknown > 0 ? [{ text: t('ties-since.unknown', { n: unknown }) }] : [])],
    source: t('ties.source'),
    empty: result.count === 0,
  }
}
