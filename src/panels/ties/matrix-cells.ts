import type { AggregateQuery, AggregateResult, Cell, RowsQuery, RowWindow } from '../../engine/engine'
import type { Language } from '../../model/schema'
import { tieMarkOf, type TieMark } from './tie-marks'

export const MATRIX_ORDERS = ['place', 'count'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** Ties between one prefecture and one region. */
export interface MatrixCell {
  readonly prefecture: string
  readonly region: string
  /** Ties in the selection, not counting aggregate rows. */
  readonly count: number
  readonly whole: number
  /** Ties in the selection by their mark, in the order of `TIE_MARKS`. */
  readonly marks: ReadonlyMap<TieMark, number>
}

export interface AxisEntry {
  readonly code: string
  readonly count: number
  readonly whole: number
}

export interface Matrix {
  readonly prefectures: readonly AxisEntry[]
  readonly regions: readonly AxisEntry[]
  readonly cells: readonly MatrixCell[]
  /** Ties counted in the selection, and those of them with both a prefecture and a region. */
  readonly count: number
  readonly placed: number
  /** Aggregate rows in the selection: they are no pairs. */
  readonly aggregates: number
  /** Ties that an as-of date leaves out: begun later, or no first year is known. */
  readonly outByDate: number
}

const PLACES = ['region', 'prefecture'] as const

/** In this order: cells, the fixed axes, ties whatever the as-of date. */
export const MATRIX_QUERIES: readonly AggregateQuery[] = [
  { table: 'regional_ties', by: [{ column: 'jp_prefecture' }, { column: 'ru_region' }, { column: 'status' }, { column: 'status_on', bin: 'year' }], except: PLACES },
  { table: 'regional_ties', by: [{ column: 'jp_prefecture' }, { column: 'ru_region' }], except: [...PLACES, 'asOf'] },
  { table: 'regional_ties', by: [], except: [...PLACES, 'asOf'] },
]

/** Where capitals lie: the order of the axes by place. */
export function placesQuery(language: Language): RowsQuery {
  return { table: 'regions', columns: ['code', 'capital_latitude', 'capital_longitude'], unfiltered: true, language }
}

export function readMatrix([cells, axes, anyTime]: readonly AggregateResult[], places: RowWindow, order: MatrixOrder): Matrix {
  const pairs = new Map<string, { prefecture: string; region: string; count: number; whole: number; marks: Map<TieMark, number> }>()
  for (const { keys, whole } of axes?.groups ?? []) {
    const [prefecture, region] = keys
    if (prefecture && region && whole > 0) pairs.set(`${prefecture} ${region}`, { prefecture, region, count: 0, whole: 0, marks: new Map() })
  }
  for (const { keys, count, whole } of cells?.groups ?? []) {
    const pair = pairs.get(`${keys[0]} ${keys[1]}`)
    if (!pair) continue
    const mark = tieMarkOf(keys[2] ?? null, keys[3] ?? null)
    pair.count += count
    pair.whole += whole
    if (count > 0) pair.marks.set(mark, (pair.marks.get(mark) ?? 0) + count)
  }
  const all = [...pairs.values()]
  const positions = new Map(places.rows.map((row) => [String(row[0]), row] as const))
  return {
    prefectures: axis(all, 'prefecture', order, (code) => Number(code.slice(3))),
    regions: axis(all, 'region', order, (code) => numberAt(positions.get(code), 2)),
    cells: all,
    count: cells?.count ?? 0,
    placed: cells === undefined ? 0 : all.reduce((sum, { count }) => sum + count, 0),
    aggregates: (cells?.rows ?? 0) - (cells?.count ?? 0),
    outByDate: (anyTime?.count ?? 0) - (cells?.count ?? 0),
  }
}

/** Longitudes run on past 180° E, so that Chukotka stays in the east. */
function numberAt(row: readonly Cell[] | undefined, column: number): number {
  const value = Number(row?.[column] ?? 0)
  return value < 0 ? value + 360 : value
}

/** Prefectures' codes run from north to south. */
function axis(cells: readonly MatrixCell[], side: 'prefecture' | 'region', order: MatrixOrder, place: (code: string) => number): readonly AxisEntry[] {
  const entries = new Map<string, { code: string; count: number; whole: number }>()
  for (const cell of cells) {
    const entry = entries.get(cell[side]) ?? { code: cell[side], count: 0, whole: 0 }
    entry.count += cell.count
    entry.whole += cell.whole
    entries.set(cell[side], entry)
  }
  return [...entries.values()].sort((a, b) => (order === 'count' ? b.whole - a.whole || place(a.code) - place(b.code) : place(a.code) - place(b.code)))
}
