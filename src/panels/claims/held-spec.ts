import type { View } from '../../state/view'
import { wrapText } from '../../widgets/text-width'
import { countAxis } from '../chart-axes'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { isPart, type Claim } from './claim'
import { claimText, statementText } from './claim-text'
import type { Held } from './held'

/** Announced figures beside what the data hold, or the announced parts of one figure beside theirs. */
export type HeldFigure = 'claims-held' | 'claims-split'

/** What has the same unit and indicator stands together, earlier figures first. */
function rowsOf(held: readonly Held[], figure: HeldFigure): readonly Held[] {
  const own = held.filter(({ claim }) => isPart(claim) === (figure === 'claims-split'))
  const units = [...new Set(own.map(({ claim }) => claim.unit))]
  const indicators = [...new Set(own.map(({ claim }) => claim.indicator))]
  const rank = ({ unit, indicator }: Claim): number => units.indexOf(unit) * indicators.length + indicators.indexOf(indicator)
  return own.toSorted(({ claim: a }, { claim: b }) => rank(a) - rank(b) || (a.level ?? '').localeCompare(b.level ?? '') || a.first - b.first || b.value - a.value)
}

/** Stated figures as outlines, their part without rows hatched, what the data hold solid. */
export function heldSpec(held: readonly Held[], figure: HeldFigure, context: SpecContext): FigureSpec {
  const { palette, translator, narrow } = context
  const { t } = translator
  const rows = rowsOf(held, figure)
  const rules = [...new Set(rows.map(({ comparison }) => comparison.rule))]
  const color = palette.stages['under-way'] ?? palette.ink
  // On a phone the name stands over the bar, on two lines at most, and its figures under it.
  const row = narrow ? 74 : 32
  const ofLabel = (one: Held): string => t(isPartOf(one) ? 'claims.held.of' : 'claims.held.beside', { count: one.count, what: claimText(one.claim, context) })
  const label = (one: Held) => ({ show: true, position: narrow ? ('insideTopLeft' as const) : ('right' as const), offset: narrow ? [4, 16] : [0, 0], color: palette.ink, fontSize: 12, formatter: ofLabel(one) })
  const nameStyle = narrow
    ? { inside: true, margin: 0, align: 'left' as const, verticalAlign: 'bottom' as const, padding: [0, 0, 9, 0], lineHeight: 14 }
    : { margin: 12, lineHeight: 14 }
  return {
    id: figure,
    title: t(`${figure}.title`),
    subtitle: selectionText(context) ?? t(`${figure}.subtitle`),
    summary: rows.length === 0 ? t('claims.held.none') : t(`${figure}.summary`, { first: translator.list(headline(rows).map((one) => t('claims.held.entry', { name: nameOf(one.claim, context), of: ofLabel(one) }))) }),
    ...(rows.length >= 3 && {
      chart: {
        height: row * rows.length + 36,
        marks: rows.flatMap((one, index) => [
          { id: one.claim.id, label: statementText(one.claim, context), selected: false, series: 0, index, choose: (view: View): View => ({ ...view, subject: { table: 'claims', id: one.claim.id } }) },
          {
            id: `${one.claim.id}-held`,
            label: t('claims.held.mark', { name: nameOf(one.claim, context), n: one.count, rule: t(one.comparison.rule, ruleValues(one.claim, context)) }),
            selected: false,
            series: 1,
            index,
            choose: one.comparison.open,
          },
        ]),
        option: {
          grid: { left: 0, right: narrow ? 8 : 250, top: 4, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
          xAxis: countAxis(palette),
          yAxis: {
            type: 'category',
            inverse: true,
            z: 3,
            data: rows.map(({ claim }) => wrapText(nameOf(claim, context), 12, narrow ? 330 : 400)),
            axisLine: { show: false },
            axisTick: { show: false },
            axisLabel: { color: palette.ink, fontSize: 12, interval: 0, ...nameStyle },
          },
          series: [
            {
              type: 'bar',
              barWidth: 14,
              barGap: '-100%',
              data: rows.map((one) => ({
                value: one.claim.value,
                itemStyle: { color: 'transparent', borderColor: palette.soft, borderWidth: 1, borderType: one.claim.qualifier === 'exact' ? 'solid' : 'dashed', decal: { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: -Math.PI / 4, color: palette.unknown } },
                ...(!isExceeded(one) && { label: label(one) }),
              })),
            },
            { type: 'bar', barWidth: 14, z: 3, itemStyle: { color }, data: rows.map((one) => ({ value: one.count, ...(isExceeded(one) && { label: label(one) }) })) },
            {
              type: 'scatter',
              silent: true,
              z: 4,
              symbol: 'rect',
              symbolSize: [3, 22],
              itemStyle: { color: palette.ink, opacity: 1 },
              data: rows.flatMap((one, index) => (isExceeded(one) ? [[one.claim.value, index]] : [])),
            },
          ],
        },
      },
    }),
    twin: {
      columns: (['figure', 'date', 'stated', 'held', 'rule', 'speaker'] as const).map((column) => ({ label: t(`claims.column.${column}`), numeric: column === 'held' })),
      rows: rows.map(({ claim, count, comparison }) => [nameOf(claim, context), translator.date(claim.on), claimText(claim, context), count, t(comparison.rule, ruleValues(claim, context)), claim.speaker ?? claim.source]),
    },
    shown: [
      { text: t(`${figure}.shown`, { n: rows.length }) },
      ...restParts(rows, held, context).map((text) => ({ text })),
      ...(rows.some(({ claim }) => claim.qualifier !== 'exact') ? [{ text: t('claims.held.dashed') }] : []),
      ...(rows.some(isExceeded) ? [{ text: t('claims.held.tick') }] : []),
      { text: t('claims.held.whole') },
      ...(figure === 'claims-held' ? rules.map((rule) => ({ text: t(rule, { date: t('claims.held.its-day') }) })) : []),
    ],
    source: t('claims.source'),
    empty: false,
  }
}

function ruleValues(claim: Claim, { translator }: SpecContext): { readonly date: string } {
  return { date: translator.date(claim.on) }
}

/** The solid bar hides the outline of the stated figure, which a stroke over it shows. */
function isExceeded({ claim, count }: Held): boolean {
  return count > claim.value
}

/** Documents of an occasion are a part of those announced there; projects counted by our rule are not known to be. */
function isPartOf({ claim, count }: Held): boolean {
  return claim.occasion !== null && count <= claim.value
}

/** The largest figures: what a reader asks for first. */
function headline(rows: readonly Held[]): readonly Held[] {
  return rows.toSorted((a, b) => (b.claim.occasion === null ? 0 : 1) - (a.claim.occasion === null ? 0 : 1) || b.claim.value - a.claim.value).slice(0, 2)
}

/** Parts are named by what sets them apart; figures said several times carry their day. */
function nameOf(claim: Claim, { names, translator: { t, date } }: SpecContext): string {
  const point = claim.point === null ? [] : [t('claims.point', { number: claim.point, point: names.point(claim.point) })]
  const level = claim.level === null ? [] : [names.label('level', claim.level)]
  return isPart(claim) ? [...level, ...point].join(' · ') : t('claims.dated', { label: claim.label, date: date(claim.on) })
}

/** What no source breaks down: the whole less its parts by point. */
function restParts(rows: readonly Held[], held: readonly Held[], { names, translator: { t } }: SpecContext): readonly string[] {
  const occasions = [...new Set(rows.filter(({ claim }) => isPart(claim)).map(({ claim }) => claim.occasion))]
  return occasions.flatMap((occasion) => {
    const whole = held.find(({ claim }) => !isPart(claim) && claim.occasion === occasion)?.claim.value
    const parts = rows.filter(({ claim }) => claim.occasion === occasion && claim.level === null && claim.point !== null)
    const rest = whole === undefined ? 0 : whole - parts.reduce((sum, { claim }) => sum + claim.value, 0)
    return whole === undefined || rest <= 0 ? [] : [t('claims.rest', { n: rest, m: whole, occasion: names.title('occasions', occasion ?? '', 'title') })]
  })
}
