import type { AggregateQuery, Engine } from '../../../engine/engine'
import { clausesOf, NO_FILTER } from '../../../model/filter'
import type { LoadedTables } from '../../../state/bundled-tables'
import type { Briefing, Words } from '../../../state/briefing/briefing'
import { countView, type CountChange } from '../../../state/briefing/scene-counts'
import { sceneView } from '../../../state/briefing/scene-view'
import { brokenReferences, type BrokenReference } from '../../../state/versions/broken-references'
import type { View } from '../../../state/view'
import { ITEMISED_QUERY } from '../../announced-spec'
import { announcedOccasions, announcementsQuery, readAnnouncements, totalOf } from '../../announcement'

export type CountedTable = CountChange['table']
export const COUNTED: readonly CountedTable[] = ['projects', 'documents', 'regional_ties', 'claims']

export interface BeforeAfter {
  readonly before: number
  readonly after: number
}

export type TableCounts = Readonly<Partial<Record<CountedTable, BeforeAfter>>>

/** How many documents of an occasion the register holds, of those that were announced. */
export interface OccasionEffect {
  readonly occasion: string
  readonly itemised: BeforeAfter
  readonly announced: BeforeAfter
}

/** A saved view that would count otherwise; without `scene` it is the view on the page. */
export interface ViewEffect {
  readonly key: string
  readonly scene?: { readonly briefing: Words; readonly title: Words; readonly number: number }
  readonly counts: TableCounts
  /** It shows rows now, and would show none. */
  readonly empties: boolean
}

export interface Effects {
  readonly counts: TableCounts
  readonly occasions: readonly OccasionEffect[]
  readonly views: readonly ViewEffect[]
  readonly broken: readonly BrokenReference[]
}

interface Side {
  readonly data: LoadedTables
  readonly engine: Engine
}

/** What the figures, the saved views and the references of the page would say otherwise. */
export async function effectsOf(before: Side, after: Side, view: View, briefings: readonly Briefing[]): Promise<Effects> {
  return {
    counts: await tableCounts(before.engine, after.engine),
    occasions: await occasionEffects(before.engine, after.engine),
    views: await viewEffects(before.engine, after.engine, view, briefings),
    broken: brokenReferences(before.data, after.data),
  }
}

async function tableCounts(before: Engine, after: Engine): Promise<TableCounts> {
  const queries = COUNTED.map((table): AggregateQuery => ({ table, by: [] }))
  const [was, is] = await Promise.all([before.aggregate(queries, NO_FILTER), after.aggregate(queries, NO_FILTER)])
  return Object.fromEntries(COUNTED.map((table, index) => [table, { before: was[index]?.count ?? 0, after: is[index]?.count ?? 0 }]))
}

async function occasionEffects(before: Engine, after: Engine): Promise<readonly OccasionEffect[]> {
  const [was, is] = await Promise.all([occasionFigures(before), occasionFigures(after)])
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((occasion) => {
    const [old, now] = [was.get(occasion) ?? [0, 0], is.get(occasion) ?? [0, 0]]
    return String(old) === String(now) ? [] : [{ occasion, itemised: { before: old[0], after: now[0] }, announced: { before: old[1], after: now[1] } }]
  })
}

/** By occasion, the rows of the register and the announced total. */
async function occasionFigures(engine: Engine): Promise<ReadonlyMap<string, readonly [itemised: number, announced: number]>> {
  const [[rows], [claims]] = await Promise.all([engine.aggregate([ITEMISED_QUERY], NO_FILTER), engine.rows([announcementsQuery('en')], NO_FILTER)])
  const announcements = claims ? readAnnouncements(claims) : []
  return new Map(
    announcedOccasions(announcements).map((occasion) => {
      const itemised = rows?.groups.find(({ keys: [key] }) => key === occasion)?.count ?? 0
      return [occasion, [itemised, totalOf(announcements, occasion)?.official.value ?? 0] as const] as const
    }),
  )
}

async function viewEffects(before: Engine, after: Engine, current: View, briefings: readonly Briefing[]): Promise<readonly ViewEffect[]> {
  const scenes = briefings.flatMap(({ id, title: briefing, scenes: all }) =>
    all.flatMap((scene, index) => (scene.address === '' ? [] : [{ key: `${id} ${scene.id}`, view: sceneView(scene, 'en'), scene: { briefing, title: scene.title, number: index + 1 } }])),
  )
  const views: readonly { readonly key: string; readonly view: View; readonly scene?: ViewEffect['scene'] }[] = [...(clausesOf(current.filter).length > 0 ? [{ key: 'current', view: current }] : []), ...scenes]
  const found = await Promise.all(
    // A view of the data as they were at a version stays as it is.
    views.filter(({ view }) => view.version === undefined).map(async ({ key, view, scene }): Promise<ViewEffect> => {
      const [was, is] = await Promise.all([countView(before, view), countView(after, view)])
      const counts = Object.fromEntries(COUNTED.filter((table) => (was[table] ?? 0) !== (is[table] ?? 0)).map((table) => [table, { before: was[table] ?? 0, after: is[table] ?? 0 }]))
      return { key, ...(scene && { scene }), counts, empties: sum(was) > 0 && sum(is) === 0 }
    }),
  )
  return found.filter(({ counts }) => Object.keys(counts).length > 0)
}

function sum(counts: Readonly<Record<string, number>>): number {
  return COUNTED.reduce((total, table) => total + (counts[table] ?? 0), 0)
}
