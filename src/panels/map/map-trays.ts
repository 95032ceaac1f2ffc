import type { Cell } from '../../engine/engine'
import type { View } from '../../state/view'
import type { Shown, SpecContext } from '../figure-spec'
import { precisionOf, type PlacePrecision } from './project-places'
import type { MapData } from './use-map-data'

/** Rows that the layers above the measure show alike, or cannot show: how exactly each says where it is. */
export interface MapTray {
  readonly id: string
  readonly text: string
  readonly table: 'projects' | 'regional_ties'
  readonly rows: readonly { readonly id: string; readonly title: string; readonly note: string }[]
}

/** Under this name the address says which tray is open. */
export const TRAY = 'map.tray'

/** The trays of the layers that are shown. The data do not tell nationwide rows from those that just name no region: neither do we. */
export function mapTrays({ projectRows, tieRows, chosenTies }: Pick<MapData, 'projectRows' | 'tieRows' | 'chosenTies'>, { translator: { t, list }, names, view }: SpecContext): readonly MapTray[] {
  const { layers } = view.map
  const projects = (id: string, key: 'map.shown.places' | 'map.shown.region-only', ...wanted: readonly PlacePrecision[]): MapTray => {
    const rows = projectRows.filter((row) => wanted.includes(precisionOf(row))).map((row) => ({ id: String(row[0]), title: String(row[1]), note: noteOf(row) }))
    return { id, text: t(key, { n: rows.length }), table: 'projects', rows }
  }
  const noteOf = (row: readonly Cell[]): string => {
    if (precisionOf(row) === 'place') return String(row[4])
    return list([row[7], row[8]].flatMap((cell) => (Array.isArray(cell) ? cell.map((code) => names.region(String(code))) : [])))
  }
  const own = tieRows.filter(([id]) => chosenTies.has(String(id)))
  const ties = (id: string, key: 'map.shown.lines' | 'map.shown.no-line', drawn: boolean): MapTray => {
    const rows = own.filter((row) => isDrawn(row) === drawn).map((row) => ({ id: String(row[0]), title: String(row[10]), note: names.label('status', String(row[8])) }))
    return { id, text: t(key, { n: rows.length }), table: 'regional_ties', rows }
  }
  return [
    ...(layers.includes('places') ? [projects('places', 'map.shown.places', 'place'), projects('region-only', 'map.shown.region-only', 'region', 'regions')] : []),
    ...(layers.includes('ties') ? [ties('lines', 'map.shown.lines', true), ties('no-line', 'map.shown.no-line', false)] : []),
  ]
}

function isDrawn([, ru, jp, , , , , , , rowKind]: readonly Cell[]): boolean {
  return ru !== null && jp !== null && rowKind !== 'aggregate'
}

/** Opens the tray; opening it again closes it. */
export function toggleTray({ options, ...view }: View, id: string): View {
  const { [TRAY]: open, ...others } = options
  return { ...view, options: open === id ? others : { ...others, [TRAY]: id } }
}

export function shownTrays(trays: readonly MapTray[]): readonly Shown[] {
  return trays.map(({ id, text, rows }) => (rows.length === 0 ? { text } : { text, open: (view) => toggleTray(view, id) }))
}
