import { isChosen, toggleValue } from '../../model/filter'
import type { FigureMark, FigureSpec, SpecContext } from '../figure-spec'
import { drawCells, drawColumnHeaders, drawRowHeaders, type DrawnCell, type DrawnHeader } from './matrix-drawing'
import type { AxisEntry, Matrix, MatrixCell } from './matrix-cells'
import { matrixText } from './matrix-text'
import { choosePair, isStrong } from './pair-choice'
import { TIE_MARKS, tieMarkStyle } from './tie-marks'

const ROW = 30
const NAMES = 190
const SLANT = 148

/** Prefectures against regions: how many ties, and what is known of them. */
export function matrixSpec(matrix: Matrix, context: SpecContext): FigureSpec {
  const { palette, translator, view } = context
  const text = matrixText(matrix, context)
  const { prefectures, regions } = matrix
  const cells = matrix.cells
    .map((cell) => ({ ...cell, column: indexOf(regions, cell.region), row: indexOf(prefectures, cell.prefecture) }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
  const drawn: readonly DrawnCell[] = cells.map((cell) => {
    const chosen = isChosen(view.filter, 'prefecture', cell.prefecture) && isChosen(view.filter, 'region', cell.region)
    return { ...cell, chosen, strong: isStrong(view.filter, cell) }
  })
  const rows = headers(prefectures, 'prefecture', context)
  const columns = headers(regions, 'region', context)
  const axis = { type: 'value' as const, min: 0, interval: 1, axisLabel: { show: false }, axisTick: { show: false }, axisLine: { show: false }, splitLine: { lineStyle: { color: palette.line, opacity: 0.5 } } }
  return {
    ...text,
    chart: {
      height: SLANT + 40 + ROW * prefectures.length,
      marks: [...cells.map((cell, index) => cellMark(cell, index, context, text.cellLabel(cell))), ...headerMarks(rows, prefectures, 'prefecture', 1, translator.t), ...headerMarks(columns, regions, 'region', 2, translator.t)],
      option: {
        grid: { left: NAMES, right: 100, top: SLANT + 36, bottom: 4 },
        xAxis: { ...axis, max: regions.length },
        yAxis: { ...axis, max: prefectures.length, inverse: true },
        legend: {
          top: 0,
          left: 0,
          selectedMode: false,
          itemWidth: 22,
          itemHeight: 8,
          itemGap: 18,
          icon: 'rect',
          textStyle: { color: palette.soft, fontSize: 12 },
          data: TIE_MARKS.map((mark) => ({ name: translator.t(`ties.mark.${mark}`) })),
        },
        series: [
          { type: 'custom', renderItem: drawCells(drawn, palette), data: cells.map(({ column, row }) => [column, row]) },
          { type: 'custom', clip: false, renderItem: drawRowHeaders(rows, NAMES, palette), data: rows.map(({ at }) => [0, at]) },
          { type: 'custom', clip: false, renderItem: drawColumnHeaders(columns, SLANT * 1.4, palette), data: columns.map(({ at }) => [at, 0]) },
          ...TIE_MARKS.map((mark) => ({ type: 'bar' as const, name: translator.t(`ties.mark.${mark}`), data: [], itemStyle: tieMarkStyle(mark, palette) })),
        ],
      },
    },
  }
}

function indexOf(entries: readonly AxisEntry[], code: string): number {
  return entries.findIndex((entry) => entry.code === code)
}

function headers(entries: readonly AxisEntry[], dimension: 'prefecture' | 'region', { names, view }: SpecContext): readonly DrawnHeader[] {
  const chosen = view.filter.chosen[dimension] ?? []
  return entries.map(({ code, count }, at) => ({ at, count, text: names.region(code), chosen: chosen.includes(code), strong: chosen.length === 0 || chosen.includes(code) }))
}

function cellMark(cell: MatrixCell, index: number, { view }: SpecContext, label: string): FigureMark {
  const { prefecture, region } = cell
  return {
    id: `${prefecture}-${region}`,
    label,
    selected: isChosen(view.filter, 'prefecture', prefecture) && isChosen(view.filter, 'region', region),
    series: 0,
    index,
    choose: (now) => choosePair(now, { prefecture, region }),
  }
}

function headerMarks(drawn: readonly DrawnHeader[], entries: readonly AxisEntry[], dimension: 'prefecture' | 'region', series: number, t: SpecContext['translator']['t']): readonly FigureMark[] {
  return entries.map(({ code, count }, index) => ({
    id: code,
    label: t('ties.matrix.header', { name: drawn[index]?.text ?? code, n: count }),
    selected: drawn[index]?.chosen ?? false,
    series,
    index,
    choose: (view) => ({ ...view, filter: toggleValue(view.filter, dimension, code) }),
  }))
}
