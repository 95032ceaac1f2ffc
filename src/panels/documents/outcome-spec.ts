import { isChosen, toggleValue } from '../../model/filter'
import type { View } from '../../state/view'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { isOpenChosen, toggleOpen, type LadderDocument } from '../ladder'
import { selectionText } from '../selection-text'
import { smallBars, smallBarsTwin, type SmallBar } from '../small-bars'
import { RUNNING, STAGES } from '../stage-order'

/** What came of the documents: the furthest stage of the projects linked to each, and those without a project. */
export function outcomeSpec(documents: readonly LadderDocument[], context: SpecContext): FigureSpec {
  const { names, palette, translator, view } = context
  const { t } = translator
  const count = (matches: (one: LadderDocument) => boolean): number => documents.filter(matches).length
  const told = (name: string, n: number): Pick<SmallBar, 'name' | 'label' | 'count' | 'whole'> => ({ name, label: t('documents.mark', { name, n, m: documents.length }), count: n, whole: n })
  const stages = STAGES.map((stage): SmallBar => ({
    id: stage,
    ...told(names.label('status', stage), count((one) => one.stage === stage)),
    selected: isChosen(view.filter, 'stage', stage),
    colour: palette.stages[stage] ?? palette.soft,
    choose: (now) => ({ ...now, filter: toggleValue(now.filter, 'stage', stage) }),
  })).filter((bar) => bar.count > 0)
  const open: SmallBar = { id: 'open', ...told(t('documents.outcome.open'), count(({ linked, stage }) => linked && stage === null)), selected: isOpenChosen(view.filter), unknown: true, choose: toggleOpen }
  const none: SmallBar = { id: 'none', ...told(t('documents.outcome.none'), count(({ linked }) => !linked)), selected: isChosen(view.filter, 'link', 'without-project'), unknown: true, choose: toggleLink('without-project') }
  const bars = [...stages, ...[open, none].filter((bar) => bar.count > 0)]
  const running = count(({ stage }) => RUNNING.some((one) => one === stage))
  return {
    id: 'documents-outcome',
    title: t('documents.outcome.title'),
    subtitle: selectionText(context) ?? t('documents.all'),
    summary: t('documents.outcome.summary', { linked: documents.length - none.count, n: documents.length, running }),
    ...smallBars(bars, context),
    twin: smallBarsTwin(bars, t('dimension.stage'), t('documents.column.selected'), t('documents.column.whole')),
    shown: [
      { text: t('documents.outcome.linked', { n: documents.length - none.count }), open: toggleLink('with-project') },
      { text: t('documents.outcome.unlinked', { n: none.count }), open: toggleLink('without-project') },
      { text: t('documents.outcome.rule') },
    ],
    source: t('documents.source'),
    empty: documents.length === 0,
  }
}

function toggleLink(link: string): (view: View) => View {
  return (view) => ({ ...view, filter: toggleValue(view.filter, 'link', link) })
}
