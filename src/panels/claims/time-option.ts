import type { EChartsOption } from 'echarts'
import { wrapText } from '../../widgets/text-width'
import type { SpecContext } from '../figure-spec'
import { QUALIFIERS, type Claim } from './claim'
import { amountText, isMoney, shortClaimText } from './claim-text'
import { glyphOf } from './glyphs'
import { labelPlace } from './label-place'
import type { PanelPlace } from './panel-places'

/** Series of each small picture: the periods its figures are about, the line between them, the figures. */
export const SERIES_A_PANEL = 3
export const LEGEND = 34
export const PANEL = 206

const DAY = 86_400_000
const HEAD = 48
const MOST_YEARS = 8

export interface TimePanel extends PanelPlace {
  readonly indicator: string
  readonly claims: readonly Claim[]
}

/** Small pictures in one drawing, each with a time axis of its own and a value axis from zero. */
export function timeOption(panels: readonly TimePanel[], context: SpecContext): EChartsOption {
  const { names, palette, narrow } = context
  const used = QUALIFIERS.filter((qualifier) => panels.some(({ claims }) => claims.some((claim) => claim.qualifier === qualifier)))
  const leftOf = ({ column, width }: TimePanel): string => `${column * width}%`
  const topOf = ({ row }: TimePanel): number => LEGEND + row * PANEL
  return {
    useUTC: true,
    title: panels.map((panel) => ({
      text: wrapText(names.label('indicator', panel.indicator), 13.5, narrow ? 330 : 320),
      left: leftOf(panel),
      top: topOf(panel),
      padding: 0,
      textStyle: { color: palette.ink, fontSize: 13, fontWeight: 600, lineHeight: 17 },
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
    grid: panels.map((panel) => ({
      left: leftOf(panel),
      width: `${panel.width - (panel.width === 100 ? 2 : 5)}%`,
      top: topOf(panel) + HEAD,
      height: PANEL - HEAD - 24,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    })),
    xAxis: panels.map(({ claims }, gridIndex) => timeAxis(claims, gridIndex, context)),
    yAxis: panels.map(({ claims }, gridIndex) => ({
      type: 'value',
      gridIndex,
      min: 0,
      splitNumber: 3,
      ...(!claims.some(isMoney) && { minInterval: 1 }),
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: palette.line, opacity: 0.6 } },
      axisLabel: { color: palette.faint, fontSize: 12, formatter: (value: number) => axisText(value, claims[0], context) },
    })),
    series: [
      ...panels.flatMap((panel, at) => panelSeries(panel, at, context)),
      ...used.map((qualifier) => ({ type: 'scatter' as const, name: names.label('qualifier', qualifier), data: [], ...glyphOf(qualifier, palette) })),
    ],
  }
}

function timeAxis(claims: readonly Claim[], gridIndex: number, { palette }: SpecContext) {
  const years = claims.flatMap(({ first, last }) => [first, last].map((day) => new Date(day * DAY).getUTCFullYear()))
  const [from, to] = [Math.min(...years), Math.max(...years) + 1]
  const step = Math.ceil((to - from) / MOST_YEARS)
  const ticks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => Date.UTC(from + index * step, 0, 1))
  const room = (Date.UTC(to, 0, 1) - Date.UTC(from, 0, 1)) * 0.08
  return {
    type: 'time' as const,
    gridIndex,
    // Room for the labels of the first and last figure.
    min: Date.UTC(from, 0, 1) - room,
    max: Date.UTC(to, 0, 1) + room,
    axisLine: { lineStyle: { color: palette.faint } },
    axisTick: { show: true, customValues: ticks, lineStyle: { color: palette.faint } },
    splitLine: { show: false },
    axisLabel: { color: palette.soft, fontSize: 12, hideOverlap: true, customValues: ticks, formatter: (time: number) => String(new Date(time).getUTCFullYear()) },
  }
}

function panelSeries({ claims, width }: TimePanel, at: number, context: SpecContext) {
  const { palette, narrow } = context
  const own = { xAxisIndex: at, yAxisIndex: at }
  const line = { type: 'line' as const, ...own, silent: true, symbol: 'none' }
  const near = narrow ? 0.22 : 6 / width
  return [
    { ...line, lineStyle: { color: palette.faint, width: 1 }, data: claims.flatMap(({ first, last, value }) => [[first * DAY, value], [(last + 1) * DAY, value], [null, null]]) },
    { ...line, step: 'end' as const, lineStyle: { color: palette.faint, width: 1, type: 'dotted' as const }, data: isStanding(claims) ? claims.map((claim) => [middle(claim), claim.value]) : [] },
    {
      type: 'scatter' as const,
      ...own,
      data: claims.map((claim) => ({
        value: [middle(claim), claim.value],
        ...glyphOf(claim.qualifier, palette),
        label: { show: true, position: labelPlace(claim, claims, near), color: palette.ink, fontSize: 12, formatter: shortClaimText(claim, context) },
      })),
    },
  ]
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
