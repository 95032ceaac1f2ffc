import { readFileSync } from 'node:fs'
import { parse, unparse } from 'papaparse'

export type PlainRow = Readonly<Record<string, string>>
/** Rows of each table as the CSV files spell them. */
export type PlainData = Readonly<Record<string, readonly PlainRow[]>>

interface Package {
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema: { readonly fields: readonly { readonly name: string; readonly 'atlas:vocabulary'?: string; readonly constraints?: { readonly required?: boolean } }[] }
  }[]
}

const read = (path: string): string => readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8')
const { resources } = JSON.parse(read('datapackage.json')) as Package

export const bundled: PlainData = Object.fromEntries(
  resources.map(({ name, path }) => [name, parse<PlainRow>(read(path), { header: true, skipEmptyLines: true }).data]),
)

/** CSV text of every table. */
export function csvOf(data: PlainData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    resources.map(({ name, schema }) => [name, unparse({ fields: schema.fields.map((field) => field.name), data: (data[name] ?? []).map((row) => ({ ...row })) }, { newline: '\n' })]),
  )
}

export const vocabularyOf: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  resources.map(({ name, schema }) => [name, Object.fromEntries(schema.fields.flatMap((field) => (field['atlas:vocabulary'] ? [[field.name, field['atlas:vocabulary']]] : [])))]),
)

/** Columns that may be blank, as `table.column`. */
export const optional = new Set(resources.flatMap(({ name, schema }) => schema.fields.flatMap((field) => (field.constraints?.required ? [] : [`${name}.${field.name}`]))))
