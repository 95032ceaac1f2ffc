import type { Cell } from '../../engine/engine'
import type { LngLat } from '../../widgets/albers'
import type { MapFeature, MapFeatures } from '../../widgets/map-spec'
import { fromSquare, sheetOf, toSquare, type SheetName, type SheetPoint } from '../../widgets/map-sheet'
import { greatCircle } from './great-circle'

export const TIE_COLUMNS = ['id', 'ru_region', 'jp_prefecture', 'ru_level', 'jp_level', 'ru_entity_en', 'jp_entity_en', 'kind', 'status', 'row_kind', 'title'] as const

/** Kinds of ties in the three colours that can be told apart on a line. */
const FAMILIES: Readonly<Record<string, TieFamily>> = {
  'sister-region': 'twinning',
  'friendship-region': 'twinning',
  'sister-city': 'twinning',
  'friendship-city': 'twinning',
  'friendship-port': 'twinning',
  'cooperation-memorandum': 'memorandum',
  'planned-memorandum': 'memorandum',
}
export const TIE_FAMILIES = ['twinning', 'memorandum', 'exchange'] as const
export type TieFamily = (typeof TIE_FAMILIES)[number]
export const TIE_STATUSES = ['active', 'unknown', 'planned', 'suspended', 'ended'] as const
export type TieStatus = (typeof TIE_STATUSES)[number]

/** Where ties may end: a region, by its code, or its capital where the tie is that city's. */
export interface TieEnd {
  readonly region: string
  readonly city: string | undefined
  readonly place: LngLat
}

/** Ties with the same ends, family and status: one line. */
export interface TieLine {
  readonly code: string
  readonly from: TieEnd
  readonly to: TieEnd
  readonly family: TieFamily
  readonly status: TieStatus
  readonly ids: readonly string[]
}

export interface RegionPlace {
  readonly anchor: LngLat
  readonly capital: string
  readonly capitalPlace: LngLat | undefined
}

/**
 * Rows of `TIE_COLUMNS` as lines. Cities are drawn where their region's capital is known to lie and the tie is that
 * city's; every other end stands for its region, in whose middle the line ends. A row without a region on both sides has no line.
 */
export function tieLines(rows: readonly (readonly Cell[])[], places: ReadonlyMap<string, RegionPlace>): readonly TieLine[] {
  const lines = new Map<string, TieLine>()
  for (const row of rows) {
    const [id, ru, jp, ruLevel, jpLevel, ruEntity, jpEntity, kind, status, rowKind] = row.map(String)
    const from = endOf(ru, ruLevel, ruEntity, places)
    const to = endOf(jp, jpLevel, jpEntity, places)
    if (id === undefined || !from || !to || rowKind === 'aggregate') continue
    const family = FAMILIES[kind ?? ''] ?? 'exchange'
    const known = TIE_STATUSES.find((one) => one === status) ?? 'unknown'
    const code = [from.region, from.city ?? '', to.region, to.city ?? '', family, known].join('|')
    const line = lines.get(code)
    lines.set(code, line ? { ...line, ids: [...line.ids, id] } : { code, from, to, family, status: known, ids: [id] })
  }
  return [...lines.values()]
}

function endOf(region: string | undefined, level: string | undefined, entity: string | undefined, places: ReadonlyMap<string, RegionPlace>): TieEnd | undefined {
  const place = places.get(region ?? '')
  if (region === undefined || !place) return undefined
  const isCapital = level === 'city' && entity !== undefined && entity === place.capital && place.capitalPlace !== undefined
  return { region, city: isCapital ? entity : undefined, place: isCapital ? place.capitalPlace : place.anchor }
}

export function tieWidth(count: number): number {
  return 1.1 + 1.2 * Math.sqrt(Math.max(count - 1, 0))
}

const STEPS = 24

/**
 * Lines between equal ends lie side by side. On the conic sheet long ones gather on the way to Japan, so that eighty stay
 * legible; on the globe and on Mercator's sheet all of them take the shortest way.
 */
export function drawTies(name: SheetName, lines: readonly TieLine[]): MapFeatures {
  const sheet = sheetOf(name)
  const square = (place: LngLat): SheetPoint => toSquare(sheet.place(place))
  const beside = new Map<string, number>()
  const hub = square([126, 50.5])
  const features = lines.toSorted((a, b) => b.ids.length - a.ids.length).map((line): MapFeature => {
    const pair = `${line.from.region}${line.to.region}`
    const index = beside.get(pair) ?? 0
    beside.set(pair, index + 1)
    const points = name === 'albers' ? curve(square(line.from.place), square(line.to.place), hub, index).map(fromSquare) : greatCircle(line.from.place, line.to.place, STEPS, (sideOf(index) + 0.5) * 0.03)
    return {
      type: 'Feature',
      properties: { code: line.code, status: line.status },
      geometry: { type: 'LineString', coordinates: points.map((point) => [...point]) },
    }
  })
  return { type: 'FeatureCollection', features }
}

/** 0, 1, −1, 2, −2 … */
const sideOf = (index: number): number => Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1)

/** Shorter than this, in the square: a direct arc; about 1,700 km on the conic sheet. */
const SHORT = 0.061

function curve(a: SheetPoint, b: SheetPoint, hub: SheetPoint, index: number): readonly SheetPoint[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(dx, dy)
  // Bows to the north where a line runs east, to the east where it runs south.
  const side = Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 1 : -1) : dy > 0 ? 1 : -1
  const [nx, ny] = [(dy / length) * side, (-dx / length) * side]
  const isShort = length < SHORT
  const lift = length * (isShort ? 0.2 : 0.12) + (sideOf(index) + (isShort ? 0 : 0.5)) * Math.min(length * 0.1, 0.0039)
  const middle = (share: number): SheetPoint => [a[0] + dx * share + nx * lift, a[1] + dy * share + ny * lift]
  const pull = isShort ? 0 : 0.55
  const toHub = (point: SheetPoint): SheetPoint => [point[0] + (hub[0] - point[0]) * pull, point[1] + (hub[1] - point[1]) * pull]
  const [c1, c2] = [middle(0.4), toHub(middle(0.75))]
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS
    const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3]
    return [p * a[0] + q * c1[0] + r * c2[0] + s * b[0], p * a[1] + q * c1[1] + r * c2[1] + s * b[1]]
  })
}
