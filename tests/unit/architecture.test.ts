import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFaults, readImportTable } from './support/import-table'
import { importsOf } from './support/imports-of'

const LONGEST_FILE = 250

const root = new URL('../../', import.meta.url)
const source = new URL('src/', root)
const text = readFileSync(new URL('docs/ARCHITECTURE.md', root), 'utf8')
const table = readImportTable(text)
const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'))
const files = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))

function read(file: string): string {
  return readFileSync(new URL(file, source), 'utf8')
}

describe('the import table of docs/ARCHITECTURE.md', () => {
  test('names every folder of src and no other', () => {
    expect([...table.keys()].sort()).toEqual(readdirSync(source).sort())
  })

  test('holds for every import', () => {
    expect(files.flatMap((file) => importFaults(table, file, importsOf(read(file))))).toEqual([])
  })

  test('gives each library that draws or reads to one folder', () => {
    const owners = ['papaparse', 'echarts', 'echarts-for-react', 'maplibre-gl', '@tanstack/react-table'].map((name) => [
      name,
      [...table].filter(([, { packages }]) => packages.includes(name)).map(([folder]) => folder),
    ])
    expect(Object.fromEntries(owners)).toEqual({
      papaparse: ['ingest'],
      echarts: ['widgets'],
      'echarts-for-react': ['widgets'],
      'maplibre-gl': ['widgets'],
      '@tanstack/react-table': ['widgets'],
    })
  })
})

test('every file that docs/ARCHITECTURE.md names is there', () => {
  const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)].map(([, path]) => path ?? '')
  const files = named.filter((path) => /^(?:src|tests|scripts|data|docs)\//.test(path))
  expect(files).not.toEqual([])
  expect(files.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})

describe('files', () => {
  test(`have at most ${LONGEST_FILE} lines`, () => {
    expect(files.filter((file) => read(file).trimEnd().split('\n').length > LONGEST_FILE)).toEqual([])
  })

  test('have kebab-case names that say something', () => {
    const vague = new Set(['index', 'utils', 'util', 'helpers', 'helper', 'types', 'common', 'misc'])
    const names = files.map((file) => basename(file).replace(/\..*$/, ''))
    expect(names.filter((name) => vague.has(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  test('have no default export', () => {
    expect(files.filter((file) => /^export default\b|\bas default\b/m.test(read(file)))).toEqual([])
  })
})

describe('the reading of imports', () => {
  test.each([
    { description: 'static', source: "import { a } from '../x/a'", expected: ['../x/a'] },
    { description: 'types only', source: "import type { A } from '../x/a'", expected: ['../x/a'] },
    { description: 'side effect', source: "import '../x/a.css'", expected: ['../x/a.css'] },
    { description: 'export from', source: "export { a } from '../x/a'; export * from '../x/b'", expected: ['../x/a', '../x/b'] },
    { description: 'dynamic', source: "const a = () => <p>{import('../x/a')}</p>", expected: ['../x/a'] },
    { description: 'type of an import', source: "type A = import('../x/a').A", expected: ['../x/a'] },
    { description: 'glob', source: "import.meta.glob(['../x/*.csv'])", expected: ['../x/*.csv'] },
    { description: 'worker', source: "new Worker(new URL('../x/a.ts', import.meta.url))", expected: ['../x/a.ts'] },
  ])('sees $description', ({ source: text, expected }) => {
    expect(importsOf(text).map(({ name }) => name)).toEqual(expected)
  })

  test('tells types from code', () => {
    const text = "import type { A } from 'a'; import { b } from 'b'; export type { C } from 'c'; type D = import('d').D"
    expect(importsOf(text).map(({ isType }) => isType)).toEqual([true, false, true, true])
  })

  test.each([
    { file: 'model/a.ts', name: './b', fault: false },
    { file: 'model/a.ts', name: '../engine/b', fault: true },
    { file: 'model/a.ts', name: 'react', fault: true },
    { file: 'widgets/a.tsx', name: 'echarts/core', fault: false },
    { file: 'panels/map/panel.tsx', name: 'echarts/core', fault: true },
    { file: 'panels/map/panel.tsx', name: '../figure', fault: false },
    { file: 'panels/map/panel.tsx', name: '../ties/spec', fault: true },
    { file: 'panels/map/panel.tsx', name: '../../app/app', fault: true },
    { file: 'panels/figure.tsx', name: './ties/spec', fault: true },
    { file: 'app/app.tsx', name: '../panels/map/panel', fault: false },
    { file: 'unheard-of/a.ts', name: './b', fault: true },
    { file: 'panels/map/spec.ts', name: 'echarts', isType: true, fault: false },
    { file: 'panels/map/spec.ts', name: 'maplibre-gl', isType: true, fault: true },
  ])('$file, import of $name, fault: $fault', ({ file, name, isType = false, fault }) => {
    expect(importFaults(table, file, [{ name, isType }])).toHaveLength(fault ? 1 : 0)
  })
})
