import { unzipSync, zipSync } from 'fflate'
import writeWorkbook from 'write-excel-file/node'
import { readRows } from './read-data.mjs'

const TIES = ['id', 'jp_entity_en', 'jp_level', 'jp_prefecture', 'ru_entity_en', 'ru_level', 'ru_region', 'kind', 'row_kind', 'since', 'status', 'status_on', 'spheres', 'summary_en', 'source_name', 'source_url', 'confidence']
const STEPS = ['tie_id', 'on', 'kind', 'note_en', 'source_name', 'source_url']
/** The earliest day that a zip can name: the same data give the same bytes, whenever they are made. */
const MTIME = new Date(1980, 0, 1)

/** Two sheets: ties below a title, with a prefecture merged over its rows, and steps of these ties. */
export async function makeWorkbook() {
  const ties = readRows('regional_ties').slice(0, 6)
  /** @type {import('./read-data.mjs').Row} */
  const exercise = { ...ties[5], id: 'TIE-902', summary_en: 'EXERCISE: a tie that does not exist.', source_name: 'Exercise file of this page', source_url: 'https://example.org/', confidence: 'low' }
  const rows = [...ties, exercise].map((row) => TIES.map((name) => text(row[name])))
  // The two last rows share their kind: one merged cell.
  const kind = TIES.indexOf('kind')
  rows[5] = rows[5]?.map((cell, index) => (index === kind ? { value: ties[5]?.['kind'] ?? '', rowSpan: 2 } : cell)) ?? []
  rows[6] = rows[6]?.map((cell, index) => (index === kind ? null : cell)) ?? []
  const known = new Set(ties.map(({ id }) => id))
  const steps = readRows('tie_events').filter((row) => known.has(row['tie_id']))
  const workbook = await writeWorkbook([
    { sheet: 'Ties', data: [[text('Exercise: regional ties, March 2019')], TIES.map(text), ...rows] },
    { sheet: 'Steps', data: [STEPS.map(text), ...steps.map((row) => STEPS.map((name) => text(row[name])))] },
  ]).toBuffer()
  return zipSync(unzipSync(new Uint8Array(workbook)), { mtime: MTIME })
}

/** @param {string | undefined} value */
function text(value) {
  return value ? { value } : null
}
