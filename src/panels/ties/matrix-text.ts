import type { FigureSpec, Shown, SpecContext, Twin } from '../figure-spec'
import { selectionText } from '../selection-text'
import type { Matrix, MatrixCell } from './matrix-cells'
import { isStrong } from './pair-choice'
import { TIE_MARKS } from './tie-marks'

type Text = Omit<FigureSpec, 'chart'> & { readonly cellLabel: (cell: MatrixCell) => string }

/** Everything that is said of the matrix, whichever way it is drawn. */
export function matrixText(matrix: Matrix, context: SpecContext): Text {
  const { names, translator, view } = context
  const { t } = translator
  const shown = matrix.cells.filter((cell) => cell.count > 0 && isStrong(view.filter, cell))
  const most = shown.toSorted((a, b) => b.count - a.count)[0]
  const count = shown.reduce((sum, cell) => sum + cell.count, 0)
  const pair = (cell: MatrixCell): string => t('ties.pair', { prefecture: names.region(cell.prefecture), region: names.region(cell.region) })
  const marksOf = (cell: MatrixCell): string =>
    TIE_MARKS.flatMap((mark) => (cell.marks.has(mark) ? [t('ties.mark.count', { mark: t(`ties.mark.${mark}`), n: cell.marks.get(mark) ?? 0 })] : [])).join(', ')
  return {
    id: 'ties-matrix',
    title: t('ties.matrix.title'),
    subtitle: selectionText(context) ?? t('ties.all'),
    summary:
      most === undefined
        ? t('ties.matrix.none')
        : t('ties.matrix.summary', {
            n: count,
            prefectures: new Set(shown.map((cell) => cell.prefecture)).size,
            regions: new Set(shown.map((cell) => cell.region)).size,
            pair: pair(most),
            most: most.count,
          }),
    twin: twinOf(shown, context),
    shown: shownParts(matrix, context),
    source: t('ties.source'),
    empty: matrix.count === 0,
    cellLabel: (cell) => (cell.count === 0 ? t('ties.cell.none', { pair: pair(cell), n: cell.whole }) : t('ties.cell', { pair: pair(cell), n: cell.count, marks: marksOf(cell) })),
  }
}

function twinOf(cells: readonly MatrixCell[], { names, translator: { t } }: SpecContext): Twin {
  return {
    columns: [
      { label: t('ties.column.prefecture'), numeric: false },
      { label: t('ties.column.region'), numeric: false },
      { label: t('ties.column.ties'), numeric: true },
      ...TIE_MARKS.map((mark) => ({ label: t(`ties.mark.${mark}`), numeric: true })),
    ],
    rows: cells.map((cell) => [names.region(cell.prefecture), names.region(cell.region), cell.count, ...TIE_MARKS.map((mark) => cell.marks.get(mark) ?? 0)]),
  }
}

function shownParts({ count, placed, aggregates, outByDate }: Matrix, { translator: { t, date }, view }: SpecContext): readonly Shown[] {
  const parts: Shown[] = [{ text: t('ties.shown', { n: placed, m: count }) }]
  if (aggregates > 0) parts.push({ text: t('ties.aggregates', { n: aggregates }) })
  if (outByDate > 0 && view.filter.asOf !== undefined) parts.push({ text: t('ties.out-by-date', { n: outByDate, date: date(view.filter.asOf) }) })
  return parts
}
