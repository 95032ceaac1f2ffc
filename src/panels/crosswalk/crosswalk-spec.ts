import { chooseValues } from '../../model/filter'
import { readableOn } from '../../widgets/readable-on'
import { textWidth, wrapText } from '../../widgets/text-width'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { legendLines } from '../legend-lines'
import { selectionText } from '../selection-text'
import { drawCounts, drawHeading, drawMatches, drawPoints, drawTitles } from './crosswalk-drawing'
import { crosswalkMarks, matchesOf } from './crosswalk-marks'
import { BASES, type Crosswalk } from './crosswalk-rows'

const HEAD = 62
/** Pixels of a mark of the legend with the gap to its name, between two entries, and of a line. */
const [LEGEND_MARK, LEGEND_GAP, LEGEND_LINE] = [21, 18, 26]
/** Type and line of a title, and the least height of its row. */
const [TITLE, TITLE_LINE, ROW] = [12.5, 16, 40]

/** The plan's points against the national projects: which match a source names, and which is inferred. */
export function crosswalkSpec(crosswalk: Crosswalk, context: SpecContext): FigureSpec {
  const { names, palette, translator, view, narrow, room } = context
  const { t } = translator
  const { nationalProjects, points } = crosswalk
  const { point: chosenPoints = [], 'national-project': chosenProjects = [] } = view.filter.chosen
  const matches = matchesOf(crosswalk)
  const titles = nationalProjects.map(({ value, title }) => ({ text: title, strong: isStrong(chosenProjects, value), chosen: chosenProjects.includes(value) }))
  const badges = points.map((point) => ({
    number: point,
    text: names.point(point),
    color: colorOf(point, palette),
    on: readableOn(colorOf(point, palette)),
    strong: isStrong(chosenPoints, point),
    chosen: chosenPoints.includes(point),
  }))
  const inferred = nationalProjects.filter(({ basis }) => basis === 'inferred').length
  const left = narrow ? 116 : 320
  const row = Math.max(ROW, ...titles.map(({ text }) => wrapText(text, TITLE, left - 12).split('\n').length * TITLE_LINE + 8))
  const top = HEAD + legendLines(BASES.map((basis) => LEGEND_MARK + textWidth(names.label('match_basis', basis), 12)), LEGEND_GAP, room) * LEGEND_LINE + 14
  const right = narrow ? 28 : 96
  const axis = { type: 'value' as const, min: 0, interval: 1, axisLabel: { show: false }, axisTick: { show: false }, axisLine: { show: false }, splitLine: { lineStyle: { color: palette.line, opacity: 0.7 } } }
  return {
    id: 'crosswalk',
    title: t('crosswalk.title'),
    subtitle: selectionText(context) ?? t('crosswalk.subtitle'),
    summary: t('crosswalk.summary', { n: inferred, m: nationalProjects.length }),
    ...(matches.length >= 3 && {
      chart: {
        height: top + row * nationalProjects.length + 8,
        marks: crosswalkMarks(crosswalk, matches, context),
        option: {
          grid: { left, right, top, bottom: 4 },
          xAxis: { ...axis, max: points.length },
          yAxis: { ...axis, max: nationalProjects.length, inverse: true },
          legend: {
            top: 0,
            left: 0,
            selectedMode: false,
            itemWidth: 16,
            itemHeight: 16,
            itemGap: LEGEND_GAP,
            right: 0,
            padding: 0,
            textStyle: { color: palette.soft, fontSize: 12 },
            data: BASES.map((basis) => ({ name: names.label('match_basis', basis), icon: ICONS[basis], itemStyle: { color: basis === 'inferred' ? 'transparent' : palette.soft, borderColor: palette.soft, borderWidth: basis === 'sourced' ? 0 : 1.5 } })),
          },
          series: [
            {
              type: 'custom',
              renderItem: drawMatches(
                matches.map(({ project, point }) => {
                  const [pointChosen, projectChosen] = [chosenPoints.includes(point), chosenProjects.includes(project.value)]
                  return { basis: project.basis, color: colorOf(point, palette), strong: isStrong(chosenPoints, point) && isStrong(chosenProjects, project.value), chosen: pointChosen && projectChosen }
                }),
                palette,
              ),
              data: matches.map(({ column, row: at }) => [column, at]),
            },
            { type: 'custom', clip: false, renderItem: drawTitles(titles, left - 12, palette), data: titles.map((_, at) => [0, at]) },
            { type: 'custom', clip: false, renderItem: drawPoints(badges, palette), data: badges.map((_, at) => [at, 0]) },
            { type: 'custom', clip: false, renderItem: drawCounts(nationalProjects.map(({ projects }) => projects), palette), data: nationalProjects.map((_, at) => [points.length, at]) },
            ...(narrow ? [] : [{ type: 'custom' as const, silent: true, clip: false, renderItem: drawHeading(t('crosswalk.column.projects'), right, palette), data: [[points.length, 0]] }]),
            ...BASES.map((basis) => ({ type: 'scatter' as const, name: names.label('match_basis', basis), data: [], silent: true })),
          ],
        },
      },
    }),
    twin: {
      columns: ['project', 'points', 'basis', 'note', 'source', 'projects'].map((column) => ({ label: t(`crosswalk.column.${column as 'project'}`), numeric: column === 'projects' })),
      rows: nationalProjects.map((project) => [project.title, translator.list(project.points.map((point) => t('crosswalk.numbered', { number: point, point: names.point(point) }))), names.label('match_basis', project.basis), project.note, project.source, project.projects]),
    },
    shown: [
      { text: t('crosswalk.shown', { n: nationalProjects.length, m: matches.length }) },
      { text: t('crosswalk.inferred', { n: inferred, m: nationalProjects.length }) },
      { text: t('crosswalk.naming', { n: crosswalk.naming, m: crosswalk.projects }), open: (now) => ({ ...now, page: 'projects', filter: chooseValues(now.filter, 'national-project', nationalProjects.filter(({ projects }) => projects > 0).map(({ value }) => value)) }) },
    ],
    source: t('crosswalk.source'),
    empty: nationalProjects.length === 0,
  }
}

function isStrong(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value)
}

/** A disc, half a disc in a ring, a ring: as the matches are drawn. */
const ICONS = {
  sourced: 'circle',
  'sourced-in-part': 'path://M0,-8A8,8,0,1,0,0,8A8,8,0,1,0,0,-8ZM0,-7A7,7,0,1,1,0,7Z',
  inferred: 'circle',
} as const

function colorOf(point: string, palette: SpecContext['palette']): string {
  return palette.points[Number(point) - 1] ?? palette.ink
}
