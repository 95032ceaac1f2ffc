import type { Translator } from '../../i18n/translator'
import { isChosen, toggleValue } from '../../model/filter'
import type { View } from '../../state/view'
import { textWidth, wrapText } from '../../widgets/text-width'
import { chartUnlessFew, type FigureMark, type FigureSpec, type SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { OUTCOMES, RUNNING } from '../stage-order'
import { unknownStyle } from '../unknown-style'
import { isOpenChosen, toggleOpen, type LadderDocument } from '../ladder'

interface Node {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly depth: 0 | 1 | 2
  readonly style: object
  readonly selected: boolean
  readonly choose: (view: View) => View
}

/** From documents by occasion over the projects linked to them to the stage these have reached. The unit is the document throughout. */
export function ladderSpec(documents: readonly LadderDocument[], context: SpecContext): FigureSpec {
  const { names, translator } = context
  const { t } = translator
  const none = documents.filter((one) => !one.linked).length
  const nodes = nodesOf(documents, context)
  return {
    id: 'ladder',
    title: t('overview.ladder.title'),
    subtitle: selectionText(context) ?? t('overview.ladder.subtitle'),
    summary: t('overview.ladder.summary', { n: documents.length, parts: translator.list(partsOf(documents, translator)) }),
    ...chartUnlessFew({ height: 300, option: drawing(nodes, documents, context), marks: nodes.map((node, index) => markOf(node, index, context)) }),
    twin: {
      columns: [
        { label: t('dimension.occasion'), numeric: false },
        { label: t('overview.ladder.column.stage'), numeric: false },
        { label: t('overview.ladder.column.documents'), numeric: true },
      ],
      rows: [...new Set(documents.map(({ occasion }) => occasion))].flatMap((occasion) =>
        [...OUTCOMES, null].flatMap((stage) => {
          const n = documents.filter((one) => one.occasion === occasion && one.stage === stage).length
          return n === 0 ? [] : [[names.title('occasions', occasion, 'title'), stage === null ? t('overview.ladder.none') : names.label('status', stage), n]]
        }),
      ),
    },
    shown: [
      { text: t('overview.ladder.shown', { n: documents.length }), open: (view) => ({ ...view, page: 'documents' }) },
      ...(none > 0 ? [{ text: t('overview.ladder.unlinked', { n: none }), open: chooseLink('without-project') }] : []),
      { text: t('overview.ladder.rule') },
    ],
    source: t('overview.source.ladder'),
    empty: documents.length === 0,
  }
}

/** What came of the documents, in words: a part of none is not told. */
function partsOf(documents: readonly LadderDocument[], { t, list }: Translator): readonly string[] {
  const linked = documents.filter((one) => one.linked)
  const none = documents.length - linked.length
  const running = linked.filter(({ stage }) => RUNNING.some((one) => one === stage)).length
  const completed = linked.filter(({ stage }) => stage === 'completed').length
  const outcomes = [...(running > 0 ? [t('overview.ladder.part.running', { n: running })] : []), ...(completed > 0 ? [t('overview.ladder.part.completed', { n: completed })] : [])]
  const part = t('overview.ladder.part.linked', { n: linked.length })
  return [
    ...(linked.length > 0 ? [outcomes.length > 0 ? t('overview.ladder.part.outcomes', { part, outcomes: list(outcomes) }) : part] : []),
    ...(none > 0 ? [t('overview.ladder.part.none', { n: none })] : []),
  ]
}

/** The link of documents leads to their page: projects have no such link and would all drop out here. */
const chooseLink = (link: string) => (view: View): View => ({ ...view, page: 'documents', filter: isChosen(view.filter, 'link', link) ? view.filter : toggleValue(view.filter, 'link', link) })

const OPEN = 'stage-open'
const stageNode = (stage: string | null): string => (stage === null ? OPEN : `stage-${stage}`)

function nodesOf(documents: readonly LadderDocument[], { names, palette, translator: { t }, view: { filter } }: SpecContext): readonly Node[] {
  const linked = documents.filter((one) => one.linked)
  const occasions = [...new Set(documents.map(({ occasion }) => occasion))]
  const stages = [...OUTCOMES, null].filter((stage) => linked.some((one) => one.stage === stage))
  const none = documents.length - linked.length
  return [
    ...occasions.map((occasion): Node => ({
      id: occasion,
      name: names.title('occasions', occasion, 'title'),
      count: documents.filter((one) => one.occasion === occasion).length,
      depth: 0,
      style: { color: palette.ink },
      selected: isChosen(filter, 'occasion', occasion),
      choose: (view) => ({ ...view, filter: toggleValue(view.filter, 'occasion', occasion) }),
    })),
    { id: 'linked', name: t('overview.ladder.linked'), count: linked.length, depth: 1 as const, style: { color: palette.soft }, selected: false, choose: chooseLink('with-project') },
    { id: 'unlinked', name: t('overview.ladder.none'), count: none, depth: 1 as const, style: unknownStyle(palette), selected: false, choose: chooseLink('without-project') },
    ...stages.map((stage): Node => ({
      id: stageNode(stage),
      name: stage === null ? t('overview.ladder.open') : names.label('status', stage),
      count: linked.filter((one) => one.stage === stage).length,
      depth: 2,
      style: stage === null ? unknownStyle(palette) : { color: palette.stages[stage] },
      selected: stage === null ? isOpenChosen(filter) : isChosen(filter, 'stage', stage),
      choose: stage === null ? toggleOpen : (view) => ({ ...view, filter: toggleValue(view.filter, 'stage', stage) }),
    })),
  ].filter(({ count }) => count > 0)
}

function drawing(nodes: readonly Node[], documents: readonly LadderDocument[], { palette, narrow }: SpecContext) {
  const links = new Map<string, number>()
  const add = (source: string, target: string): void => void links.set(`${source} ${target}`, (links.get(`${source} ${target}`) ?? 0) + 1)
  for (const { occasion, linked, stage } of documents) {
    add(occasion, linked ? 'linked' : 'unlinked')
    if (linked) add('linked', stageNode(stage))
  }
  const size = narrow ? 12 : 13
  return {
    series: [
      {
        type: 'sankey' as const,
        left: 0,
        right: 12 + Math.max(0, ...nodes.filter(({ depth }) => depth === 2).map(({ id }) => textWidth(textOf(nodes, id, size, narrow), size))),
        top: 8,
        bottom: 8,
        nodeWidth: 12,
        nodeGap: 14,
        nodeAlign: 'left' as const,
        layoutIterations: 0,
        draggable: false,
        emphasis: { focus: 'adjacency' as const },
        label: { color: palette.ink, fontSize: size, lineHeight: 16, formatter: ({ name }: { readonly name: string }) => textOf(nodes, name, size, narrow) },
        lineStyle: { color: palette.ghost, opacity: 0.9, curveness: 0.5 },
        data: nodes.map(({ id, style, depth }) => ({ name: id, depth, itemStyle: style })),
        links: [...links].map(([key, value]) => {
          const [source = '', target = ''] = key.split(' ')
          return { source, target, value }
        }),
      },
    ],
  }
}

function textOf(nodes: readonly Node[], id: string, size: number, narrow: boolean): string {
  const node = nodes.find((one) => one.id === id)
  return node ? wrapText(`${node.name} ${node.count}`, size, narrow && node.depth < 2 ? 84 : 150) : ''
}

function markOf({ id, name, count, selected, choose }: Node, index: number, { translator: { t } }: SpecContext): FigureMark {
  return { id, label: t('overview.ladder.mark', { name, n: count }), selected, series: 0, index, choose }
}
