import Papa from 'papaparse'
import { canEncode, encode } from './encode.mjs'
import { makeBadFile } from './make-bad-file.mjs'
import { makeWorkbook } from './make-workbook.mjs'
import { readRows, readTitles } from './read-data.mjs'

/**
 * @typedef {import('./read-data.mjs').Row} Row
 */

/**
 * Files to practise with, made from the bundled data: the same data give the same bytes. What is invented says so in its title.
 * @returns {Promise<Record<string, Uint8Array>>} by the file's name
 */
export async function makeSamples() {
  return {
    'projects_2019-03.csv': makeJapaneseProjects(),
    'dokumenty_2019-03.csv': makeRussianDocuments(),
    'regional-ties_2019-03.json': makeTies(),
    'ties_2019-03.xlsx': await makeWorkbook(),
    'projects_with-problems.csv': new TextEncoder().encode(makeBadFile()),
  }
}

const PROJECT_COLUMNS = ['id', 'name_en', 'plan_point', 'status', 'status_on', 'announced_on', 'jp_partners', 'ru_partners', 'ru_regions', 'jp_prefectures', 'source_name', 'source_url', 'confidence']
const EXERCISE_SOURCE = { source_name: 'Exercise file of this page', source_url: 'https://example.org/', confidence: 'low' }

/** As Japanese Excel saves it: CP932, CRLF, dates as 2018/5/16; three projects changed, two new, two cells mistyped. */
function makeJapaneseProjects() {
  const fitting = readRows('projects').filter((row) => PROJECT_COLUMNS.every((name) => canEncode(row[name] ?? '', 'shift_jis')))
  const rows = fitting.slice(0, 24).map((row) => pick(row, PROJECT_COLUMNS))
  for (const at of [3, 8, 14]) rows[at] = { ...rows[at], name_en: `EXERCISE, changed: ${rows[at]?.['name_en'] ?? ''}`, status: 'suspended', status_on: '2019-03-01' }
  const operating = rows.findIndex(({ status }) => status === 'operating')
  rows[operating] = { ...rows[operating], status: 'operatng' }
  rows.push(
    { ...EXERCISE_SOURCE, id: 'PRJ-901', name_en: 'EXERCISE: greenhouse that does not exist', plan_point: '6', status: 'proposed', status_on: '2019-03-01', announced_on: '2019-03-01', ru_regions: 'RU-SAK', jp_prefectures: 'JP-01' },
    { ...EXERCISE_SOURCE, id: 'PRJ-902', name_en: 'EXERCISE: clinic that does not exist', plan_point: '1', status: 'memorandum', status_on: '2019-03-01', announced_on: '2019-02-30', ru_regions: 'RU-PRI', jp_prefectures: 'JP-15' },
  )
  const titles = readTitles('projects', 'ja')
  const cells = rows.map((row) => PROJECT_COLUMNS.map((name) => (name.endsWith('_on') ? excelDate(row[name] ?? '') : (row[name] ?? ''))))
  return encode(`${Papa.unparse([PROJECT_COLUMNS.map((name) => titles[name] ?? name), ...cells], { newline: '\r\n' })}\r\n`, 'shift_jis')
}

const DOCUMENT_COLUMNS = ['id', 'signed_on', 'occasion', 'level', 'kind', 'title_en', 'jp_parties', 'ru_parties', 'plan_point', 'source_name', 'source_url', 'confidence']

/** As Russian Excel saves it: semicolons, Windows-1251, DD.MM.YYYY; one document new. */
function makeRussianDocuments() {
  const fitting = readRows('documents').filter((row) => DOCUMENT_COLUMNS.every((name) => canEncode(row[name] ?? '', 'windows-1251')))
  const rows = fitting.slice(0, 12).map((row) => pick(row, DOCUMENT_COLUMNS))
  rows.push({ ...EXERCISE_SOURCE, id: 'DOC-2019-901', signed_on: '2019-01-22', occasion: 'moscow-2019-01', level: 'private', kind: 'memorandum', title_en: 'EXERCISE (упражнение): memorandum that does not exist', jp_parties: 'Nobody', ru_parties: 'Никто', plan_point: '3' })
  const titles = readTitles('documents', 'ru')
  const cells = rows.map((row) => DOCUMENT_COLUMNS.map((name) => (name === 'signed_on' ? russianDate(row[name] ?? '') : (row[name] ?? ''))))
  return encode(`${Papa.unparse([DOCUMENT_COLUMNS.map((name) => titles[name] ?? name), ...cells], { newline: '\r\n', delimiter: ';' })}\r\n`, 'windows-1251')
}

/** An array of objects; lists are arrays; one tie new. */
function makeTies() {
  const ties = readRows('regional_ties').slice(0, 8)
  /** @type {Row} */
  const exercise = { ...ties[0], id: 'TIE-901', summary_en: 'EXERCISE: a tie that does not exist.', since: '2019-03', status: 'planned', status_on: '2019-03', ...EXERCISE_SOURCE }
  const objects = [...ties, exercise].map((row) => ({ ...row, spheres: (row['spheres'] ?? '').split('; ').filter(Boolean) }))
  return new TextEncoder().encode(`${JSON.stringify(objects, undefined, 2)}\n`)
}

/**
 * @param {Row} row
 * @param {readonly string[]} names
 * @returns {Row}
 */
function pick(row, names) {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? '']))
}

/** @param {string} iso */
function excelDate(iso) {
  return /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? iso.split('-').map(Number).join('/') : iso
}

/** @param {string} iso */
function russianDate(iso) {
  return /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? iso.split('-').reverse().join('.') : iso
}
