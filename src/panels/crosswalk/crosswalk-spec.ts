import { chooseValues } from '../../model/filter'
import { readableOn } from '../../widgets/readable-on'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { drawCounts, drawHeading, drawMatches, drawPoints, drawRule, drawTitles } from './crosswalk-drawing'
import { LEGEND_GAP, LEGEND_MARK, crosswalkLayout } from './crosswalk-layout'
import { crosswalkMarks, matchesOf } from './crosswalk-marks'
import { BASES, type Crosswalk } from './crosswalk-rows'

/** The plan's points against the national projects: which match a source names, and which is inferred. */
export function crosswalkSpec(crosswalk: Crosswalk, context: SpecContext): FigureSpec {
  const { names, palette, translator, view, narrow } = context
  const { t } = translator
  const { nationalProjects, points } = crosswalk
  const { point: chosenPoints = [], 'national-project': chosenProjects = [] } = view.filter.chosen
  const matches = matchesOf(crosswalk)
  const bases = BASES.map((basis) => names.label('match_basis', basis))
  const { left, right, top, rows, titles: wrapped, height } = crosswalkLayout(nationalProjects.map(({ title }) => title), bases, context)
  const titles = nationalProjects.map(({ value }, at) => ({ text: wrapped[at] ?? '', strong: isStrong(chosenProjects, value), chosen: chosenProjects.includes(value) }))
  const badges = points.map((point) => ({
    number: point,
    text: names.point(point),
    color: colorOf(point, palette),
    on: readableOn(colorOf(point, palette)),
    strong: isStrong(chosenPoints, point),
    chosen: chosenPoints.includes(point),
  }))
  const inferred = nationalProjects.filter(({ basis }) => basis === 'inferred').length
  const axis = { type: 'value' as const, min: 0, axisLabel: { show: false }, axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } }
  return {
    id: 'crosswalk',
    title: t('crosswalk.title'),
    subtitle: selectionText(context) ?? t('crosswalk.subtitle'),
    summary: t('crosswalk.summary', { n: inferred, m: nationalProjects.length }),
    ...(matches.length >= 3 && {
      chart: {
        height: top + height + 8,
        marks: crosswalkMarks(crosswalk, matches, context),
        option: {
          grid: { left, right, top, bottom: 4 },
          // Titles over the matches are not crossed by the columns' lines.
          xAxis: { ...axis, max: points.length, interval: 1, splitLine: { show: !narrow, lineStyle: { color: palette.line, opacity: 0.7 } } },
          yAxis: { ...axis, max: height, interval: height, inverse: true },
          legend: {
            top: 0,
            left: 0,
            selectedMode: false,
            itemWidth: LEGEND_MARK,
            itemHeight: LEGEND_MARK,
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
              data: matches.map(({ column, row }) => [column, rows[row]?.match]),
            },
            { type: 'custom', clip: false, renderItem: drawTitles(titles, palette), data: rows.map(({ title }) => [0, title]) },
            { type: 'custom', clip: false, renderItem: drawPoints(badges, palette), data: badges.map((_, at) => [at, 0]) },
            { type: 'custom', clip: false, renderItem: drawCounts(nationalProjects.map(({ projects }) => projects), palette), data: rows.map(({ match }) => [points.length, match]) },
            ...(narrow ? [] : [{ type: 'custom' as const, silent: true, clip: false, renderItem: drawHeading(t('crosswalk.column.projects'), right, palette), data: [[points.length, 0]] }]),
            { type: 'custom', silent: true, z: 0, renderItem: drawRule(palette), data: [...rows.map((row) => row.top), height].map((at) => [points.length, at]) },
            ...bases.map((name) => ({ type: 'scatter' as const, name, data: [], silent: true })),
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
