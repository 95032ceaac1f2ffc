import { TITLE_FIELDS } from '../engine/label-keys'
import type { FieldSchema, TableSchema } from '../model/schema'
import type { LayoutDefaults } from './record-table-layout'

/** A column of a record table: what the engine calls it and the field that describes it, none for the record's title. */
export interface RecordColumn {
  readonly id: string
  readonly field: FieldSchema | undefined
}

/** What a reader sees of each table at first; tables not named here show all their columns. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  projects: ['title', 'plan_point', 'stage', 'status_on', 'announced_on', 'jp_partners', 'ru_partners', 'ru_regions', 'jp_prefectures', 'value_amount', 'value_currency', 'source_name', 'confidence'],
  documents: ['title', 'plan_point', 'signed_on', 'occasion', 'level', 'kind', 'jp_parties', 'ru_parties', 'ru_regions', 'jp_prefectures', 'source_name', 'confidence'],
  regional_ties: ['title', 'kind', 'status', 'since', 'spheres', 'jp_prefecture', 'ru_region', 'status_on', 'source_name', 'confidence'],
  claims: ['title', 'value', 'unit', 'qualifier', 'on', 'occasion', 'plan_point', 'level', 'speaker', 'source_name'],
  project_events: ['project_id', 'on', 'status', 'note_en', 'source_name'],
  tie_events: ['tie_id', 'on', 'kind', 'note_en', 'source_name'],
}

/** Columns of a table: the title in the reader's language first, then the fields in the order of the schema. */
export function recordColumns(schema: TableSchema): readonly RecordColumn[] {
  const title: readonly RecordColumn[] = schema.name in TITLE_FIELDS ? [{ id: 'title', field: undefined }] : []
  // At an as-of date the stage of a project is what its events tell, not the status of its row.
  const fields = schema.fields.map((field) => ({ id: schema.name === 'projects' && field.name === 'status' ? 'stage' : field.name, field }))
  return [...title, ...fields]
}

export function layoutDefaults(schema: TableSchema, columns: readonly RecordColumn[]): LayoutDefaults {
  const ids = columns.map(({ id }) => id)
  const shown = SHOWN[schema.name]?.filter((id) => ids.includes(id)) ?? ids
  return { order: [...shown, ...ids.filter((id) => !shown.includes(id))], hidden: ids.filter((id) => !shown.includes(id)), pinned: shown.slice(0, 1) }
}
