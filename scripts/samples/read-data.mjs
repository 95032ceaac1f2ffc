import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

const folder = new URL('../../data/', import.meta.url)

/** @typedef {Record<string, string>} Row */

/**
 * The rows of a bundled table, by their columns.
 * @param {string} table
 * @returns {Row[]}
 */
export function readRows(table) {
  return Papa.parse(readFileSync(new URL(`${table}.csv`, folder), 'utf8'), { header: true, skipEmptyLines: true }).data
}

/**
 * The title of every column of a table in a language.
 * @param {string} table
 * @param {'ja' | 'ru'} language
 * @returns {Record<string, string>}
 */
export function readTitles(table, language) {
  const { resources } = JSON.parse(readFileSync(new URL('datapackage.json', folder), 'utf8'))
  const resource = resources.find((/** @type {{ name: string }} */ { name }) => name === table)
  return Object.fromEntries(resource.schema.fields.map((/** @type {any} */ field) => [field.name, field['atlas:titles'][language]]))
}
