import type { AggregateQuery, AggregateResult, Cell, RowsQuery } from '../../../src/engine/engine'
import type { Filter } from '../../../src/model/filter'
import { fold } from '../../../src/model/fold'
import { vocabularyOf, type PlainData, type PlainRow } from './plain-data'
import { dimensionsOf, endOf, parentOf, stageOf, startOf } from './plain-dimensions'

export const DATES: Readonly<Record<string, string>> = {
  projects: 'announced_on',
  project_events: 'on',
  documents: 'signed_on',
  regional_ties: 'since',
  tie_events: 'on',
  claims: 'on',
  occasions: 'on',
}
export const isDate = (column: string): boolean => /(^|[_.])(on|since|population_year)$/.test(column)

const LISTS = new Set(['jp_partners', 'ru_partners', 'jp_parties', 'ru_parties', 'ru_regions', 'jp_prefectures', 'spheres', 'related_plan_points', 'source_url'])
const NUMBERS = new Set(['latitude', 'longitude', 'value_amount', 'value', 'population', 'capital_latitude', 'capital_longitude'])

type Reference = readonly [table: string, key: string, ...fields: readonly string[]]

/** Columns whose cells name records of another table, and the fields by which those are called. */
const REFERENCES: Readonly<Record<string, Reference>> = {
  ru_region: ['regions', 'code', 'name'],
  ru_regions: ['regions', 'code', 'name'],
  jp_prefecture: ['regions', 'code', 'name'],
  jp_prefectures: ['regions', 'code', 'name'],
  occasion: ['occasions', 'id', 'title'],
  plan_point: ['plan_points', 'point', 'short'],
  related_plan_points: ['plan_points', 'point', 'short'],
  national_project: ['national_projects', 'title_en', 'title'],
  project_id: ['projects', 'id', 'name'],
  counted_with: ['projects', 'id', 'name'],
  document_id: ['documents', 'id', 'title'],
  tie_id: ['regional_ties', 'id', 'jp_entity', 'ru_entity'],
}

/** What the engine should answer, by plain loops over the cells of the CSV files. */
export class PlainEngine {
  readonly #texts = new Map<PlainRow, string>()
  readonly #titlesByRecord: ReturnType<typeof titlesByRecord>

  constructor(readonly data: PlainData) {
    this.#titlesByRecord = titlesByRecord(data)
  }

  aggregate(query: AggregateQuery, filter: Filter): AggregateResult {
    const groups = new Map<string, { keys: (string | null)[]; count: number; rows: number; whole: number }>()
    const sums = { placed: 0, rows: 0, count: 0, wholeRows: 0, wholeCount: 0 }
    for (const row of this.#asked(query, filter)) {
      const passes = this.#passes(query, row, filter)
      const known = query.except?.includes('asOf') || this.#isKnown(query.table, row, filter)
      if (!passes && !known) continue
      const counts = this.#counts(query.table, row) ? 1 : 0
      const keys = query.by.map(({ column, bin }) => this.values(query.table, row, column, filter, bin))
      sums.rows += passes ? 1 : 0
      sums.count += passes ? counts : 0
      sums.wholeRows += known ? 1 : 0
      sums.wholeCount += known ? counts : 0
      if (passes && counts && keys.every((own) => own.length > 0)) sums.placed++
      for (const combination of product(keys.map((own) => (own.length > 0 ? own : [null])))) {
        const group = groups.get(JSON.stringify(combination)) ?? { keys: combination, count: 0, rows: 0, whole: 0 }
        groups.set(JSON.stringify(combination), group)
        if (passes) group.rows++
        if (passes) group.count += counts
        if (known) group.whole += counts
      }
    }
    return { groups: [...groups.values()], ...sums }
  }

  /** Numbers of the rows that pass, in the order of the file. */
  indices(query: RowsQuery, filter: Filter): readonly number[] {
    const rows = this.data[query.table] ?? []
    const asked = new Set(this.#asked(query, filter))
    return rows.flatMap((row, index) => (asked.has(row) && (query.unfiltered || this.#passes(query, row, filter)) ? [index] : []))
  }

  cell(table: string, index: number, column: string, filter: Filter): Cell {
    const row = this.data[table]?.[index] ?? {}
    const values = this.values(table, row, column, filter, undefined)
    if (LISTS.has(column.replace('parent.', '')) || ['partner', 'district', 'jp-district', 'link', 'tie-level', 'region'].includes(column)) return values
    if (NUMBERS.has(column) && values[0] !== undefined) return Number(values[0])
    return values[0] ?? null
  }

  /** The values of a cell, of a derived column or of a dimension. */
  values(table: string, row: PlainRow, column: string, filter: Filter, bin: 'year' | 'month' | undefined): readonly string[] {
    const parent = parentOf(this.data, table, row)
    if (column.startsWith('parent.') && parent) return this.values(parent[0], parent[1] ?? {}, column.slice(7), filter, bin)
    if (table === 'projects' && column === 'stage') return [stageOf(this.data, row, filter.asOf)].filter((stage) => stage !== '')
    const cell = row[column]
    if (cell === undefined) return dimensionsOf(this.data, table, row, filter.asOf)[column] ?? []
    if (cell === '') return []
    if (LISTS.has(column)) return [...new Set(cell.split('; '))]
    if (NUMBERS.has(column)) return [String(Number(cell))]
    if (bin === 'month' && cell.length === 4) return []
    return [bin === 'year' ? cell.slice(0, 4) : bin === 'month' ? cell.slice(0, 7) : cell]
  }

  #asked({ table, where = {} }: Pick<RowsQuery, 'table' | 'where'>, filter: Filter): readonly PlainRow[] {
    return (this.data[table] ?? []).filter((row) =>
      Object.entries(where).every(([column, wanted]) => {
        const own = this.values(table, row, column, filter, undefined)
        if (own.length === 0) return wanted.includes('none')
        return own.some((value) => wanted.some((one) => (isDate(column) ? value.startsWith(one) : value === one)))
      }),
    )
  }

  #passes({ table, except = [] }: Pick<AggregateQuery | RowsQuery, 'table' | 'except'>, row: PlainRow, filter: Filter): boolean {
    const dimensions = dimensionsOf(this.data, table, row, filter.asOf)
    for (const [dimension, chosen = []] of Object.entries(filter.chosen)) {
      const own = dimensions[dimension]
      if (own === undefined || except.some((one) => one === dimension) || chosen.length === 0) continue
      if (!(own.length === 0 ? chosen.includes('none') : own.some((value) => chosen.includes(value)))) return false
    }
    if (!except.includes('date') && !this.#isWithin(table, row, filter)) return false
    if (!except.includes('asOf') && !this.#isKnown(table, row, filter)) return false
    return except.includes('text') || this.#says(table, row, filter.text ?? '')
  }

  #isWithin(table: string, row: PlainRow, { from, to }: Filter): boolean {
    const column = DATES[table]
    if (column === undefined || (from === undefined && to === undefined)) return true
    const date = row[column]
    return !!date && (from === undefined || endOf(date) >= startOf(from)) && (to === undefined || startOf(date) <= endOf(to))
  }

  #isKnown(table: string, row: PlainRow, { asOf }: Filter): boolean {
    const column = DATES[table]
    if (column === undefined || asOf === undefined) return true
    const steps = (events: string, key: string): readonly string[] =>
      (this.data[events] ?? []).filter((step) => step[key] === row['id']).map((step) => step['on'] ?? '')
    const evidence = [row[column] ?? '']
    if (table === 'projects') evidence.push(...steps('project_events', 'project_id'))
    if (table === 'regional_ties' && !row[column]) evidence.push(row['status_on'] ?? '', ...steps('tie_events', 'tie_id'))
    return evidence.some((date) => date !== '' && endOf(date) <= endOf(asOf))
  }

  #counts(table: string, row: PlainRow): boolean {
    if (table === 'regional_ties') return row['row_kind'] !== 'aggregate'
    const overlaps = table === 'projects' ? (this.data['project_overlaps'] ?? []) : []
    return !overlaps.some((one) => one['project_id'] === row['id'] && (one['kind'] === 'within' || one['kind'] === 'umbrella'))
  }

  #says(table: string, row: PlainRow, text: string): boolean {
    const words = fold(text).split(/\s+/u).filter((word) => word !== '')
    return words.every((word) => this.#textOf(table, row).includes(word))
  }

  #textOf(table: string, row: PlainRow): string {
    const known = this.#texts.get(row) ?? fold([...this.#wordsOf(table, row)].join('\n'))
    this.#texts.set(row, known)
    return known
  }

  *#wordsOf(table: string, row: PlainRow): Iterable<string> {
    for (const [column, cell] of Object.entries(row)) {
      if (cell === '' || isDate(column) || column === 'source_url') continue
      for (const value of LISTS.has(column) ? cell.split('; ') : [cell]) {
        yield NUMBERS.has(column) ? String(Number(value)) : value
        yield* this.#labels(table, column, value)
      }
    }
    yield* this.#titles(table, row['id'] ?? row['code'] ?? row['point'] ?? '')
    if (table === 'regions') yield* prefecture(row)
    const parent = parentOf(this.data, table, row)
    if (parent?.[1]) yield this.#textOf(parent[0], parent[1])
  }

  *#labels(table: string, column: string, value: string): Iterable<string> {
    const vocabulary = vocabularyOf[table]?.[column]
    if (vocabulary !== undefined) yield* this.#titles('vocabulary', `${vocabulary}:${value}`)
    const reference = REFERENCES[column]
    if (reference !== undefined) yield* this.#namesOf(reference, value)
    if (/partners|parties|entity_en/.test(column)) {
      for (const side of ['jp_entity', 'ru_entity']) yield* this.#namesOf(['regional_ties', `${side}_en`, side], value)
    }
  }

  /** Names of the record that a cell names by its key. */
  *#namesOf([table, key, ...fields]: Reference, value: string): Iterable<string> {
    const record = this.data[table]?.find((one) => one[key] === value)
    // A tie is called by its two sides: one that is not in the data has no name.
    if (table === 'regional_ties' && record === undefined) return
    for (const field of fields) yield* [...names(record ?? {}, field), ...this.#titles(table, record?.['id'] ?? value, field)]
    if (table === 'regions') yield* prefecture(record ?? {})
  }

  #titles(table: string, id: string, only?: string): readonly string[] {
    return (this.#titlesByRecord.get(`${table}/${id}`) ?? []).filter(([field]) => only === undefined || field === only).map(([, text]) => text)
  }
}

/** In Russian a prefecture is called so, since its name alone is that of its capital. */
function prefecture(region: PlainRow): readonly string[] {
  return region['name_en']?.endsWith(' Prefecture') ? [`Префектура ${region['name_ru']}`] : []
}

function names(record: PlainRow, field: string): readonly string[] {
  return ['en', 'ja', 'ru'].map((language) => record[`${field}_${language}`] ?? '')
}

function titlesByRecord(data: PlainData): ReadonlyMap<string, readonly (readonly [field: string, text: string])[]> {
  const found = new Map<string, (readonly [string, string])[]>()
  for (const language of ['en', 'ja', 'ru']) {
    for (const title of data[`titles_${language}`] ?? []) {
      const key = `${title['table']}/${title['id']}`
      found.set(key, [...(found.get(key) ?? []), [title['field'] ?? '', title[language] ?? '']])
    }
  }
  return found
}

function product(levels: readonly (readonly (string | null)[])[]): readonly (string | null)[][] {
  return levels.reduce<(string | null)[][]>((combinations, own) => combinations.flatMap((one) => own.map((key) => [...one, key])), [[]])
}
