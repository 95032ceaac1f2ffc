import { describe, expect, test } from 'vitest'
import { LocalEngine } from '../../../src/engine/local-engine'
import { tableSchema, tableSchemas } from '../../../src/model/data-package'
import { chooseValues, NO_FILTER } from '../../../src/model/filter'
import { effectsOf } from '../../../src/panels/data/changes/effects'
import type { Briefing } from '../../../src/state/briefing/briefing'
import { newCard } from '../../../src/state/briefing/new-scene'
import { plainView, printView } from '../../../src/state/view'
import { bundledTables } from '../ingest/bundled-data'
import { cellsOf, tableOf } from './cells-of'

const tables = Object.fromEntries(bundledTables)
const side = (changed: Readonly<Record<string, readonly (readonly string[])[]>>) => {
  const read = Object.entries(changed).map(([name, rows]) => [name, tableOf(rows, tableSchema(name))] as const)
  const data = { tables: { ...tables, ...Object.fromEntries(read) }, fingerprint: 'test' }
  return { data, engine: new LocalEngine(data.tables, tableSchemas, 'test') }
}
const cells = (name: string) => {
  const [header = [], ...rows] = cellsOf(bundledTables.get(name) ?? { name, rowCount: 0, columns: {}, lines: new Uint32Array() })
  return { header, rows, at: (row: readonly string[] | undefined, column: string): string => row?.[header.indexOf(column)] ?? '' }
}

const view = { ...plainView('en'), page: 'projects' as const, filter: chooseValues(NO_FILTER, 'point', ['7']) }
const briefing: Briefing = {
  id: 'test',
  title: { en: 'Test' },
  created: '2026-01-01T00:00:00Z',
  scenes: [
    { ...newCard('view', { en: 'Technology' }), id: 'technology', address: printView(view, 'test') },
    { ...newCard('view', { en: 'Energy' }), id: 'energy', address: printView({ ...view, filter: chooseValues(NO_FILTER, 'point', ['4']) }, 'test') },
    { ...newCard('view', { en: 'As it was' }), id: 'as-it-was', address: printView({ ...view, version: '1' }, 'test') },
  ],
}

describe('what follows from a load', () => {
  test('is nothing where nothing changes', async () => {
    const effects = await effectsOf(side({}), side({}), view, [briefing])
    expect(effects).toMatchObject({ occasions: [], views: [], broken: [] })
    expect(Object.values(effects.counts).every(({ before, after }) => before === after)).toBe(true)
  })

  test('names saved views that match nothing, counts and references that lead nowhere', async () => {
    const projects = cells('projects')
    const kept = projects.rows.filter((row) => projects.at(row, 'plan_point') !== '7')
    const gone = new Set(projects.rows.filter((row) => projects.at(row, 'plan_point') === '7').map((row) => projects.at(row, 'id')))
    const effects = await effectsOf(side({}), side({ projects: [projects.header, ...kept] }), view, [briefing])
    expect(effects.views.map(({ key, empties }) => [key, empties])).toEqual([['current', true], ['test technology', true]])
    expect(effects.views[1]?.counts).toEqual({ projects: { before: effects.views[0]?.counts.projects?.before, after: 0 } })
    const links = ['project_events', 'project_documents', 'project_ties', 'project_overlaps'].flatMap((name) => {
      const { rows, at } = cells(name)
      const columns = name === 'project_overlaps' ? ['project_id', 'counted_with'] : ['project_id']
      return columns.flatMap((column) => rows.filter((row) => at(row, column).split('; ').some((id) => gone.has(id))).map((row) => `${name} ${at(row, column)}`))
    })
    expect(effects.broken.filter(({ value }) => gone.has(value)).length).toBe(links.length)
  })

  test('counts itemised documents against announced ones', async () => {
    const documents = cells('documents')
    const occasion = documents.at(documents.rows[0], 'occasion')
    const before = documents.rows.filter((row) => documents.at(row, 'occasion') === occasion).length
    const id = documents.header.indexOf('id')
    const added = Array.from({ length: 3 }, (_, index) => (documents.rows[0] ?? []).with(id, documents.at(documents.rows[0], 'id').replace(/\d+$/, `90${index}`)))
    const effects = await effectsOf(side({}), side({ documents: [documents.header, ...documents.rows, ...added] }), view, [])
    expect(effects.occasions).toMatchObject([{ occasion, itemised: { before, after: before + 3 } }])
    expect(effects.occasions[0]?.announced.before).toBe(effects.occasions[0]?.announced.after)
  })
})
