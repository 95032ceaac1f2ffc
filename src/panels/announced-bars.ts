import type { View } from '../state/view'
import type { FigureMark, FigureSpec, SpecContext, Twin } from './figure-spec'
import { textWidth, wrapText } from '../widgets/text-width'
import { pointBadges, pointLabelWidth } from './point-label'
import { unknownStyle } from './unknown-style'

/** One bar: what was announced, and how much of it the register holds. */
export interface AnnouncedRow {
  readonly id: string
  /** Its badge and name on the axis, where it is a point's. */
  readonly badge?: string
  /** Its name on the axis, where that is shorter. */
  readonly short?: string
  readonly name: string
  /** `null`: no figure is known. */
  readonly announced: number | null
  /** Documents of the register: in the selection, and all. */
  readonly itemised: number
  readonly whole: number
  /** None of its dimension, or this one, is chosen. */
  readonly lit: boolean
  readonly selected: boolean
  readonly colour: string
  readonly choose: (view: View) => View
  /** Leads to the claims behind the announced figure. */
  readonly openClaims: (view: View) => View
}

const ROW = 36
/** Where a name takes three lines. */
const TALL_ROW = 52
const SIZE = 13

/** Itemised solid, the rest of the register ghosted, the announced remainder hatched; half a row of air between groups. */
export function announcedBars(groups: readonly (readonly AnnouncedRow[])[], context: SpecContext): NonNullable<FigureSpec['chart']> {
  const { palette, translator: { t }, narrow } = context
  const rows = groups.flatMap((group, index): readonly (AnnouncedRow | undefined)[] => (index === 0 ? group : [undefined, ...group]))
  const solid = ({ lit, itemised }: AnnouncedRow): number => (lit ? itemised : 0)
  const remainder = ({ announced, whole }: AnnouncedRow): number => Math.max(0, (announced ?? whole) - whole)
  const told = (row: AnnouncedRow): string =>
    row.announced === null ? t('overview.announced.bar.none', { n: solid(row) }) : t('overview.announced.bar', { n: solid(row), announced: row.announced })
  const axisOf = ({ badge, short, name }: AnnouncedRow): string => badge ?? wrapText(short ?? name, SIZE, narrow ? 128 : 150)
  const lines = Math.max(...groups.flat().map((row) => axisOf(row).split('\n').length))
  const axisWidth = 12 + Math.max(...groups.flat().map((row) => (row.badge === undefined ? textWidth(axisOf(row), SIZE) : pointLabelWidth(row.short ?? '', SIZE))))
  const longest = Math.max(1, ...groups.flat().map((row) => row.whole + remainder(row)))
  return {
    height: rows.length * (lines > 2 ? TALL_ROW : ROW) + 8,
    option: {
      grid: { left: axisWidth, right: 8 + Math.max(...groups.flat().map((row) => textWidth(told(row), SIZE))), top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false, min: 0, max: longest },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map((row) => (row ? axisOf(row) : '')),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { interval: 0, color: palette.ink, fontSize: SIZE, lineHeight: 16, align: 'left', margin: axisWidth, rich: pointBadges(palette) },
      },
      series: [
        {
          type: 'bar',
          stack: 'documents',
          barWidth: 20,
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
          data: rows.map((row) => (row ? { value: solid(row), itemStyle: { color: row.colour } } : '-')),
        },
        { type: 'bar', stack: 'documents', silent: true, itemStyle: { color: palette.ghost }, data: rows.map((row) => (row ? row.whole - solid(row) : '-')) },
        {
          type: 'bar',
          stack: 'documents',
          emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 2 } },
          data: rows.map((row) =>
            row
              ? {
                  value: remainder(row),
                  itemStyle: remainder(row) > 0 ? unknownStyle(palette) : { color: 'transparent' },
                  label: { show: true, position: 'right', color: palette.ink, fontSize: SIZE, formatter: told(row) },
                }
              : '-',
          ),
        },
      ],
    },
    marks: rows.flatMap((row, index) => (row ? marksOf(row, index, remainder(row), context) : [])),
  }
}

function marksOf(row: AnnouncedRow, index: number, remainder: number, { translator: { t } }: SpecContext): readonly FigureMark[] {
  const { id, name, announced, itemised, selected, choose, openClaims } = row
  const label = announced === null ? t('overview.announced.mark.none', { name, n: itemised }) : t('overview.announced.mark', { name, n: itemised, announced })
  const marks: FigureMark[] = [{ id, label, selected, series: 0, index, choose }]
  if (remainder > 0) marks.push({ id: `${id}-rest`, label: t('overview.announced.mark.rest', { name, n: remainder }), selected: false, series: 2, index, choose: openClaims })
  return marks
}

export function announcedTwin(rows: readonly AnnouncedRow[], heading: string, { translator: { t } }: SpecContext): Twin {
  return {
    columns: [
      { label: heading, numeric: false },
      { label: t('overview.announced.column.announced'), numeric: true },
      { label: t('overview.announced.column.whole'), numeric: true },
      { label: t('overview.announced.column.selected'), numeric: true },
      { label: t('overview.announced.column.rest'), numeric: true },
    ],
    rows: rows.map(({ name, announced, whole, itemised }) => [name, announced, whole, itemised, announced === null ? null : Math.max(0, announced - whole)]),
  }
}
