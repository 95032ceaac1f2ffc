import type { FigureMark, FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { QUALIFIERS, type Claim } from './claim'
import { amountText, claimText, isMoney, shortClaimText, statementText } from './claim-text'
import type { FamilyClaims } from './families'
import { glyphOf } from './glyphs'

const DAY = 86_400_000
const PANEL = 206
const HEAD = 48
const LEGEND = 34

/** Small pictures of one family of indicators, at most `widest` beside each other, each on its own axis from zero. */
export function timeSpec({ family, series: panels, single, parts }: FamilyClaims, widest: number, context: SpecContext): FigureSpec {
  const columns = Math.max(1, Math.min(widest, panels.length))
  const { names, palette, translator } = context
  const { t } = translator
  const drawn = panels.flatMap(({ claims }) => claims)
  const used = QUALIFIERS.filter((qualifier) => drawn.some((claim) => claim.qualifier === qualifier))
  const rows = Math.ceil(panels.length / columns)
  const width = 100 / columns
  const most = panels[0]
  return {
    id: `claims-${family}`,
    title: t(`claims.family.${family}`),
    subtitle: selectionText(context) ?? t('claims.all'),
    summary: most === undefined ? t('claims.family.single', { n: single.length }) : summaryOf(most.indicator, most.claims, context),
    ...(drawn.length >= 3 && {
      chart: {
        height: LEGEND + rows * PANEL,
        marks: panels.flatMap(({ claims }, at) => claims.map((claim, index) => markOf(claim, at * 3 + 2, index, context))),
        option: {
          useUTC: true,
          title: panels.map(({ indicator }, at) => ({
            text: names.label('indicator', indicator),
            left: `${(at % columns) * width}%`,
            top: LEGEND + Math.floor(at / columns) * PANEL,
            padding: 0,
            textStyle: { color: palette.ink, fontSize: 13, fontWeight: 600 as const, lineHeight: 17, width: widest === 1 ? 330 : 290, overflow: 'break' as const },
          })),
          legend: {
            top: 0,
            left: 0,
            selectedMode: false,
            itemWidth: 14,
            itemHeight: 12,
            itemGap: 16,
            textStyle: { color: palette.soft, fontSize: 12 },
            data: used.map((qualifier) => names.label('qualifier', qualifier)),
          },
          grid: panels.map((_, at) => ({ left: `${(at % columns) * width}%`, width: `${width - (columns === 1 ? 4 : 5)}%`, top: LEGEND + Math.floor(at / columns) * PANEL + HEAD, height: PANEL - HEAD - 24, outerBoundsMode: 'same' as const, outerBoundsContain: 'axisLabel' as const })),
          xAxis: panels.map(({ claims }, at) => {
            const years = claims.flatMap(({ first, last }) => [first, last].map((day) => new Date(day * DAY).getUTCFullYear()))
            const [from, to] = [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)]
            return {
              type: 'time' as const,
              gridIndex: at,
              // Room for the labels of the first and last figure.
              min: from - (to - from) * 0.08,
              max: to + (to - from) * 0.08,
              minInterval: 365 * DAY,
              axisLine: { lineStyle: { color: palette.faint } },
              axisTick: { show: false },
              splitLine: { show: false },
              axisLabel: { color: palette.soft, fontSize: 12, hideOverlap: true, formatter: (time: number) => String(new Date(time).getUTCFullYear()) },
            }
          }),
          yAxis: panels.map(({ claims }, at) => ({
            type: 'value' as const,
            gridIndex: at,
            min: 0,
            splitNumber: 3,
            ...(claims.some(isMoney) ? {} : { minInterval: 1 }),
            axisLine: { show: false },
            axisTick: { show: false },
            splitLine: { lineStyle: { color: palette.line, opacity: 0.6 } },
            axisLabel: { color: palette.faint, fontSize: 12, formatter: (value: number) => axisText(value, claims[0], context) },
          })),
          series: [
            ...panels.flatMap(({ claims }, at) => [
              { type: 'line' as const, xAxisIndex: at, yAxisIndex: at, silent: true, symbol: 'none', lineStyle: { color: palette.faint, width: 1 }, data: claims.flatMap(({ first, last, value }) => [[first * DAY, value], [(last + 1) * DAY, value], [null, null]]) },
              { type: 'line' as const, xAxisIndex: at, yAxisIndex: at, silent: true, symbol: 'none', step: 'end' as const, lineStyle: { color: palette.faint, width: 1, type: 'dotted' as const }, data: isStanding(claims) ? claims.map((claim) => [middle(claim), claim.value]) : [] },
              {
                type: 'scatter' as const,
                xAxisIndex: at,
                yAxisIndex: at,
                data: claims.map((claim) => ({ value: [middle(claim), claim.value], ...glyphOf(claim.qualifier, palette), label: { show: true, position: labelPlace(claim, claims, columns, widest), color: palette.ink, fontSize: 12, formatter: shortClaimText(claim, context) } })),
              },
            ]),
            ...used.map((qualifier) => ({ type: 'scatter' as const, name: names.label('qualifier', qualifier), data: [], ...glyphOf(qualifier, palette) })),
          ],
        },
      },
    }),
    twin: {
      columns: (['figure', 'date', 'stated', 'speaker', 'context'] as const).map((column) => ({ label: t(`claims.column.${column}`), numeric: false })),
      rows: [...drawn, ...single, ...parts].map((claim) => [claim.label, translator.date(claim.on), claimText(claim, context), claim.speaker ?? claim.source, claim.context]),
    },
    shown: [
      { text: t('claims.shown', { n: drawn.length, m: drawn.length + single.length + parts.length }) },
      ...(single.length > 0 ? [{ text: t('claims.shown.single', { n: single.length }) }] : []),
      ...(parts.length > 0 ? [{ text: t('claims.shown.parts', { n: parts.length }) }] : []),
      ...(family === 'money' ? [{ text: t('claims.shown.money') }] : []),
    ],
    source: t('claims.source'),
    empty: false,
  }
}

/** Labels of neighbours turn away from each other; how near is near depends on the width of the picture. */
function labelPlace(claim: Claim, claims: readonly Claim[], columns: number, widest: number): 'left' | 'right' | 'top' | 'bottom' {
  const near = columns < widest ? 0.06 : 0.2
  const span = Math.max(...claims.map(({ last }) => last)) - Math.min(...claims.map(({ first }) => first))
  const tallest = Math.max(...claims.map(({ value }) => value))
  const close = claims.filter((other) => other !== claim && Math.abs(middle(other) - middle(claim)) < near * span * DAY && Math.abs(other.value - claim.value) < 0.15 * tallest)
  if (close.length === 0) return 'top'
  const isEarliest = close.every((other) => middle(claim) <= middle(other) && claims.indexOf(claim) < claims.indexOf(other))
  const isLatest = close.every((other) => middle(claim) >= middle(other))
  return isEarliest ? 'left' : isLatest ? 'right' : close.some((other) => other.value > claim.value) ? 'bottom' : 'top'
}

/** A count that stands until another is stated; sums over periods and figures of meetings do not. */
function isStanding(claims: readonly Claim[]): boolean {
  return claims.every((claim) => !isMoney(claim) && claim.unit !== 'percent' && claim.occasion === null && claim.last - claim.first < 32)
}

function middle({ first, last }: Claim): number {
  return ((first + last + 1) / 2) * DAY
}

function axisText(value: number, like: Claim | undefined, context: SpecContext): string {
  return like === undefined ? String(value) : like.unit === 'percent' ? `${context.translator.number(value)}%` : amountText({ unit: like.unit, value }, context)
}

function markOf(claim: Claim, series: number, index: number, context: SpecContext): FigureMark {
  const { subject } = context.view
  return {
    id: claim.id,
    label: statementText(claim, context),
    selected: subject?.table === 'claims' && subject.id === claim.id,
    series,
    index,
    choose: (view) => ({ ...view, subject: { table: 'claims', id: claim.id } }),
  }
}

/** From the first figure to the last of the indicator stated most often. */
function summaryOf(indicator: string, claims: readonly Claim[], context: SpecContext): string {
  const { names, translator } = context
  const [first, last] = [claims[0], claims.at(-1)]
  if (!first || !last) return ''
  return translator.t('claims.family.summary', {
    n: claims.length,
    indicator: names.label('indicator', indicator),
    first: claimText(first, context),
    from: translator.date(first.on),
    last: claimText(last, context),
    to: translator.date(last.on),
  })
}
