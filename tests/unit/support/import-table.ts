import { posix } from 'node:path'
import type { Import } from './imports-of'

/** What one folder of `src` may import. */
export interface ImportRule {
  /** Other folders of `src`, and `data`; `everything` lifts the limit. */
  readonly folders: readonly string[]
  readonly packages: readonly string[]
  /** Packages of which only types may be imported. */
  readonly typePackages: readonly string[]
}
export type ImportTable = ReadonlyMap<string, ImportRule>

const EVERYTHING = 'everything'

function words(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`|\b(everything)\b/g)].map(([, quoted, all]) => quoted ?? all ?? '')
}

/** Reads the table under "Who may import whom": folder, what it holds, folders it may import, packages it may import. */
export function readImportTable(markdown: string): ImportTable {
  const section = markdown.split(/^## /m).find((part) => part.startsWith('Who may import whom')) ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| `'))
  return new Map(
    rows.map((row) => {
      const [folder = '', , folders = '', packages = ''] = row.slice(1).split('|')
      const [code = '', types = ''] = packages.split('types of')
      return [words(folder)[0] ?? '', { folders: words(folders), packages: words(code), typePackages: words(types) }] as const
    }),
  )
}

function packageOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
}

function fault(table: ImportTable, file: string, { name, isType }: Import): string | undefined {
  const [folder = '', ...own] = file.split('/')
  const rule = table.get(folder)
  if (!rule) return `${folder} is not in the table`
  const bundledPackage = /^\/node_modules\/(.*)/.exec(name)?.[1]
  if (!name.startsWith('.')) {
    const wanted = packageOf(bundledPackage ?? name)
    return rule.packages.includes(wanted) || (isType && rule.typePackages.includes(wanted)) ? undefined : `${folder} may not import ${wanted}`
  }
  const [target = '', ...inner] = posix.join('src', posix.dirname(file), name).replace(/^src\//, '').split('/')
  if (target === folder) {
    const isOtherPanel = folder === 'panels' && inner.length > 1 && inner[0] !== own[0]
    return isOtherPanel ? `${own[0]} may not import the panel ${inner[0]}` : undefined
  }
  return rule.folders.includes(EVERYTHING) || rule.folders.includes(target) ? undefined : `${folder} may not import ${target}`
}

/**
 * Imports that the table does not allow.
 * @param file path inside `src`
 * @param imports what the file imports, as `importsOf` gives it
 */
export function importFaults(table: ImportTable, file: string, imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) => {
    const text = fault(table, file, one)
    return text === undefined ? [] : [`${file}: ${text} (${one.name})`]
  })
}
