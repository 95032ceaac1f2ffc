import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER, type Filter } from '../../src/model/filter'
import { COUNTED_BY, documentsByQuery, documentsBySpec } from '../../src/panels/documents/documents-by-spec'
import { outcomeSpec } from '../../src/panels/documents/outcome-spec'
import { SIGNING_QUERIES, signingDaysSpec } from '../../src/panels/documents/signing-days-spec'
import type { FigureSpec } from '../../src/panels/figure-spec'
import { ladderQuery, readLadder } from '../../src/panels/ladder'
import { plainView } from '../../src/state/view'
import { contextOf, engine } from '../pictures/support'
import { bundled } from './support/plain-data'

const documents = bundled['documents']!
const plain = plainView('en')
const mark = ({ chart }: FigureSpec, id: string) => chart!.marks.find((one) => one.id === id)!

async function outcome(filter: Filter = NO_FILTER): Promise<FigureSpec> {
  const [rows] = await engine.rows([ladderQuery('en')], filter)
  return outcomeSpec(readLadder(rows!), await contextOf({ filter }))
}

async function days(filter: Filter = NO_FILTER): Promise<FigureSpec> {
  const [byDay, byMonth] = await engine.aggregate(SIGNING_QUERIES, filter)
  return signingDaysSpec([byDay!, byMonth!], await contextOf({ filter }))
}

describe.each(COUNTED_BY)('documents by %s', (dimension) => {
  const column = { point: 'plan_point', level: 'level', 'document-kind': 'kind' }[dimension]

  test('every bar is a plain count of the rows', async () => {
    const [answer] = await engine.aggregate([documentsByQuery(dimension)], NO_FILTER)
    const spec = documentsBySpec(dimension, answer!, await contextOf())
    for (const { id, label } of spec.chart!.marks) {
      const n = documents.filter((row) => row[column] === (id === 'none' ? '' : id)).length
      expect(label).toMatch(new RegExp(`: ${n} documents? of ${n}$`))
    }
    expect(spec.twin.rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(documents.length)
  })

  test('its own choice narrows it not, another does', async () => {
    const own = chooseValues(NO_FILTER, dimension, [documents[0]![column]!])
    const countUnder = async (filter: Filter) => (await engine.aggregate([documentsByQuery(dimension)], filter))[0]!.count
    expect(await countUnder(own)).toBe(await countUnder(NO_FILTER))
    expect(await countUnder(chooseValues(NO_FILTER, 'occasion', ['moscow-2017-04']))).toBe(10)
  })
})

describe('signing days', () => {
  test('a bar a day, in their order', async () => {
    const spec = await days()
    const dates = [...new Set(documents.map((row) => row['signed_on']!))].toSorted()
    expect(spec.chart!.marks.map(({ id }) => id)).toEqual(dates)
    expect(mark(spec, '2016-12-16').label).toBe(`Dec 16, 2016: ${documents.filter((row) => row['signed_on'] === '2016-12-16').length} documents of 26`)
  })

  test('a day is chosen and let go again', async () => {
    const one = mark(await days(), '2016-12-15')
    expect(one.choose(plain).filter).toEqual({ chosen: {}, from: '2016-12-15', to: '2016-12-15' })
    expect(one.choose(one.choose(plain))).toEqual(plain)
  })
})

describe('what came of them', () => {
  const linked = new Set(bundled['project_documents']!.map((row) => row['document_id']))

  test('documents without a project are said, and lead to their rows', async () => {
    const spec = await outcome()
    const without = documents.filter(({ id }) => !linked.has(id)).length
    expect(mark(spec, 'none').label).toBe(`No project linked: ${without} documents of 42`)
    expect(mark(spec, 'none').choose(plain).filter.chosen).toEqual({ link: ['without-project'] })
    const [rows] = await engine.rows([{ table: 'documents', columns: ['id'], language: 'en' }], mark(spec, 'none').choose(plain).filter)
    expect(rows!.total).toBe(without)
  })

  test('a stage leads to the documents whose projects reached it, and its bar stays beside the others', async () => {
    const spec = await outcome()
    for (const { id, label, choose } of spec.chart!.marks.filter(({ id }) => id !== 'none')) {
      const { filter } = choose(plain)
      expect(filter.chosen).toEqual({ stage: [id] })
      const [rows] = await engine.rows([{ table: 'documents', columns: ['id'], language: 'en' }], filter)
      expect(label).toMatch(new RegExp(`: ${rows!.total} documents? of 42$`))
      const after = await outcome(filter)
      expect(after.chart!.marks.map((one) => [one.id, one.label, one.selected])).toEqual(spec.chart!.marks.map((one) => [one.id, one.label, one.id === id]))
      expect(choose(choose(plain))).toEqual(plain)
    }
  })

  test('a project that had no step yet is chosen as such', async () => {
    const early: Filter = { ...NO_FILTER, asOf: '2017-04' }
    const open = mark(await outcome(early), 'open')
    const { filter } = open.choose({ ...plain, filter: early })
    const [rows] = await engine.rows([{ table: 'documents', columns: ['link', 'stage'], language: 'en' }], filter)
    expect(open.label).toMatch(new RegExp(`: ${rows!.total} documents? of `))
    expect(rows!.rows.every(([link, stage]) => String(link) === 'with-project' && stage === null)).toBe(true)
    expect(open.choose({ ...plain, filter }).filter).toEqual(early)
  })

  test('each document counts once', async () => {
    const { twin } = await outcome()
    expect(twin.rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(documents.length)
  })

  test('it follows the selection', async () => {
    const { summary } = await outcome(chooseValues(NO_FILTER, 'occasion', ['moscow-2017-04']))
    const moscow = documents.filter(({ occasion }) => occasion === 'moscow-2017-04')
    expect(summary).toContain(`${moscow.filter(({ id }) => linked.has(id)).length} of ${moscow.length} lead to a known project`)
  })
})
