import { chooseValues, isChosen, toggleValue, type Filter } from '../../model/filter'
import type { View } from '../../state/view'
import type { FigureMark, SpecContext } from '../figure-spec'
import type { Crosswalk, NationalProject } from './crosswalk-rows'

/** One point matched by one national project, and where it stands in the matrix. */
export interface Match {
  readonly project: NationalProject
  readonly point: string
  readonly row: number
  readonly column: number
}

export function matchesOf({ nationalProjects, points }: Crosswalk): readonly Match[] {
  return nationalProjects
    .flatMap((project, row) => project.points.map((point) => ({ project, point, row, column: points.indexOf(point) })))
    .filter(({ column }) => column >= 0)
}

/** Choosing a match chooses the point and the national project; choosing it again clears both. */
function chooseMatch(view: View, point: string, value: string): View {
  const both = isChosen(view.filter, 'point', point) && isChosen(view.filter, 'national-project', value)
  const set = (filter: Filter, dimension: 'point' | 'national-project', one: string): Filter =>
    isChosen(filter, dimension, one) === both ? toggleValue(filter, dimension, one) : filter
  return { ...view, filter: set(set(view.filter, 'point', point), 'national-project', value) }
}

/** Matches first, then the heads of rows and columns, then the counts that lead to the projects. */
export function crosswalkMarks({ nationalProjects, points }: Crosswalk, matches: readonly Match[], { names, translator: { t }, view: { filter } }: SpecContext): readonly FigureMark[] {
  return [
    ...matches.map(({ project, point }, index) => ({
      id: `${project.id}-${point}`,
      label: t('crosswalk.match', { project: project.title, point: names.point(point), number: point, basis: names.label('match_basis', project.basis), note: project.note, source: project.source }),
      selected: isChosen(filter, 'point', point) && isChosen(filter, 'national-project', project.value),
      series: 0,
      index,
      choose: (view: View) => chooseMatch(view, point, project.value),
    })),
    ...nationalProjects.map(({ id, title, value, projects }, index) => ({
      id,
      label: t('crosswalk.project', { title, n: projects }),
      selected: isChosen(filter, 'national-project', value),
      series: 1,
      index,
      choose: (view: View) => ({ ...view, filter: toggleValue(view.filter, 'national-project', value) }),
    })),
    ...points.map((point, index) => ({
      id: `point-${point}`,
      label: t('crosswalk.point', { number: point, point: names.title('plan_points', point, 'title'), n: matches.filter((match) => match.point === point).length }),
      selected: isChosen(filter, 'point', point),
      series: 2,
      index,
      choose: (view: View) => ({ ...view, filter: toggleValue(view.filter, 'point', point) }),
    })),
    ...nationalProjects.map(({ id, title, value, projects }, index) => ({
      id: `${id}-projects`,
      label: t('crosswalk.project.open', { title, n: projects }),
      selected: false,
      series: 3,
      index,
      choose: (view: View): View => ({ ...view, page: 'projects', filter: chooseValues(view.filter, 'national-project', [value]) }),
    })),
  ]
}
