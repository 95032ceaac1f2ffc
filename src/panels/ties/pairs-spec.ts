import { isChosen } from '../../model/filter'
import { toggleTwin } from '../toggle-twin'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { bars } from './bars'
import type { Matrix } from './matrix-cells'
import { matrixText } from './matrix-text'
import { choosePair, isStrong } from './pair-choice'

/** The matrix where there is no room for one: its pairs as bars, those with a single tie only when chosen. */
export function pairsSpec(matrix: Matrix, context: SpecContext): FigureSpec {
  const { names, translator, view } = context
  const { cellLabel, ...text } = matrixText(matrix, context)
  const isNarrowed = (view.filter.chosen.region ?? view.filter.chosen.prefecture ?? []).length > 0
  const passing = matrix.cells.filter((cell) => cell.count > 0).toSorted((a, b) => b.count - a.count)
  const drawn = isNarrowed ? passing.filter((cell) => isStrong(view.filter, cell)) : passing.filter((cell) => cell.count > 1)
  const others = isNarrowed ? 0 : passing.length - drawn.length
  return {
    ...text,
    shown: others === 0 ? text.shown : [...text.shown, { text: translator.t('ties.pairs.single', { n: others }), open: (now) => toggleTwin(now, text.id) }],
    ...bars(
      drawn.map((cell) => ({
        id: `${cell.prefecture}-${cell.region}`,
        name: translator.t('ties.pair', { prefecture: names.region(cell.prefecture), region: names.region(cell.region) }),
        label: cellLabel(cell),
        count: cell.count,
        whole: cell.whole,
        selected: isChosen(view.filter, 'prefecture', cell.prefecture) && isChosen(view.filter, 'region', cell.region),
        choose: (now) => choosePair(now, cell),
      })),
      context,
    ),
  }
}
