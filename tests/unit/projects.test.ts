import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER, setBound, type Filter } from '../../src/model/filter'
import type { FigureSpec } from '../../src/panels/figure-spec'
import { amountsQuery, amountsSpec } from '../../src/panels/projects/amounts-spec'
import { ANNOUNCED_QUERIES, announcedSpec, occasionsQuery } from '../../src/panels/projects/announced-spec'
import { CONFIDENCE_QUERY, confidenceSpec } from '../../src/panels/projects/confidence-spec'
import { RANKED, rankingQuery, rankingSpec, type Ranked } from '../../src/panels/projects/ranking-spec'
import { STAGES_QUERY, stagesSpec } from '../../src/panels/projects/stages-spec'
import { plainView } from '../../src/state/view'
import { contextOf, engine } from '../pictures/support'
import { bundled } from './support/plain-data'

const within = new Set(bundled['project_overlaps']!.filter(({ kind }) => kind === 'within' || kind === 'umbrella').map((row) => row['project_id']))
const projects = bundled['projects']!.filter(({ id }) => !within.has(id))
const energy = chooseValues(NO_FILTER, 'point', ['4'])
const plain = plainView('en')

const barsOf = ({ twin }: FigureSpec) => Object.fromEntries(twin.rows.map(([name, count]) => [name, count]))
const mark = ({ chart }: FigureSpec, id: string) => chart!.marks.find((one) => one.id === id)!

async function stages(filter: Filter = NO_FILTER): Promise<FigureSpec> {
  const [answer] = await engine.aggregate([STAGES_QUERY], filter)
  return stagesSpec(answer!, await contextOf({ filter }))
}

async function ranking(dimension: Ranked, filter: Filter = NO_FILTER, options = {}): Promise<FigureSpec> {
  const [answer] = await engine.aggregate([rankingQuery(dimension)], filter)
  const context = await contextOf({ filter })
  return rankingSpec(dimension, answer!, { ...context, view: { ...context.view, options } })
}

async function announced(filter: Filter = NO_FILTER): Promise<FigureSpec> {
  const [byMonth, byYear] = await engine.aggregate(ANNOUNCED_QUERIES, filter)
  const [occasions] = await engine.rows([occasionsQuery('en')], filter)
  return announcedSpec([byMonth!, byYear!], occasions!, await contextOf({ filter }))
}

async function amounts(filter: Filter = NO_FILTER): Promise<FigureSpec> {
  const [rows] = await engine.rows([amountsQuery('en')], filter)
  return amountsSpec(rows!, projects.length, await contextOf({ filter }))
}

describe('stages', () => {
  test('every stage has the projects of a plain count', async () => {
    const bars = (await stages()).twin.rows.map(([, count]) => count)
    const order = ['proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed', 'suspended', 'cancelled']
    expect(bars).toEqual(order.map((stage) => projects.filter(({ status }) => status === stage).length))
  })

  test('the whole stays behind the selection, and its own choice does not narrow it', async () => {
    const spec = await stages(chooseValues(energy, 'stage', ['contract']))
    const contract = projects.filter(({ status }) => status === 'contract')
    expect(spec.twin.rows[2]).toEqual(['Contract', contract.filter((row) => row['plan_point'] === '4').length, contract.length])
    expect(spec.twin.rows[1]![1]).toBe(projects.filter((row) => row['plan_point'] === '4' && row['status'] === 'memorandum').length)
    expect(spec.chart!.marks.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['contract'])
  })

  test('a mark says name, value and unit; choosing it twice is as before', async () => {
    const one = mark(await stages(), 'cancelled')
    expect(one.label).toBe('Cancelled: 7 projects of 7')
    expect(one.choose(plain).filter.chosen).toEqual({ stage: ['cancelled'] })
    expect(one.choose(one.choose(plain))).toEqual(plain)
  })

  test('at a date, what its steps tell counts, not the status of today', async () => {
    const bars = barsOf(await stages(setBound(NO_FILTER, 'asOf', '2016-12')))
    expect(bars['Suspended']).toBe(0)
    expect(bars['Memorandum']).toBeGreaterThan(0)
  })
})

describe('where and with whom', () => {
  const columns: Readonly<Record<Ranked, readonly string[]>> = { region: ['ru_regions'], prefecture: ['jp_prefectures'], partner: ['jp_partners', 'ru_partners'] }

  test.each(RANKED)('%s: a project counts once under each value, and those without stand apart', async (dimension) => {
    const values = projects.map((row) => new Set(columns[dimension].flatMap((column) => row[column]!.split('; ')).filter((value) => value !== '')))
    const spec = await ranking(dimension)
    const [result] = await engine.aggregate([rankingQuery(dimension)], NO_FILTER)
    for (const { keys, count } of result!.groups) expect([keys[0], count]).toEqual([keys[0], values.filter((own) => (keys[0] === null ? own.size === 0 : own.has(keys[0]!))).length])
    expect(mark(spec, 'none').label).toContain(`${values.filter((own) => own.size === 0).length} project`)
    expect(spec.twin.rows).toHaveLength(result!.groups.filter(({ whole }) => whole > 0).length)
  })

  test('what there is no room for is one click away, and the address keeps it', async () => {
    const short = await ranking('region')
    const open = short.shown.find(({ open }) => open)!.open!
    const { options } = open(plain)
    const long = await ranking('region', NO_FILTER, options)
    expect(short.chart!.marks).toHaveLength(6)
    expect(long.chart!.marks).toHaveLength(long.twin.rows.length)
    expect(long.shown.at(-1)!.open!({ ...plain, options }).options).toEqual({})
  })

  test('a chosen value stays in the picture however far down it is', async () => {
    const spec = await ranking('region', chooseValues(NO_FILTER, 'region', ['RU-LEN']))
    expect(spec.chart!.marks.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['RU-LEN'])
  })

  test('with fewer than three marks the sentence is the figure', async () => {
    const spec = await ranking('prefecture', chooseValues(energy, 'stage', ['completed']))
    expect(spec.chart).toBeUndefined()
  })
})

describe('since when', () => {
  test('quarters hold the projects dated to the month; the others are said', async () => {
    const spec = await announced()
    const monthly = projects.filter((row) => row['announced_on']!.length >= 7)
    expect(spec.twin.rows.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(monthly.length)
    expect(barsOf(spec)['Q4 2016']).toBe(monthly.filter((row) => /^2016-1[0-2]/.test(row['announced_on']!)).length)
    expect(spec.shown.map(({ text }) => text)).toContain(`${projects.filter((row) => row['announced_on']!.length === 4).length} to the year only`)
  })

  test('a quarter is chosen from its first month to its last, and let go again', async () => {
    const spec = await announced()
    const one = spec.chart!.marks.find(({ label }) => label.startsWith('Q4 2016'))!
    expect(one.choose(plain).filter).toEqual({ chosen: {}, from: '2016-10', to: '2016-12' })
    expect(one.choose(one.choose(plain))).toEqual(plain)
    const chosen = await announced(one.choose(plain).filter)
    expect(chosen.chart!.marks.filter(({ selected }) => selected)).toHaveLength(1)
    expect(chosen.twin).toEqual(spec.twin)
  })
})

describe('amounts', () => {
  test('every project with an amount is a mark in the strip of its currency, and nothing is added', async () => {
    const spec = await amounts()
    const named = bundled['projects']!.filter((row) => row['value_amount'] !== '')
    expect(spec.chart!.marks.map(({ id }) => id).toSorted()).toEqual(named.map(({ id }) => id).toSorted())
    expect(spec.twin.rows.filter(([, currency]) => currency === 'JPY').map(([, , amount]) => amount)).toEqual(
      named.filter((row) => row['value_currency'] === 'JPY').map((row) => Number(row['value_amount'])).toSorted((a, b) => b - a),
    )
    expect(spec.summary).toBe(`${named.length} of 165 projects name an amount.`)
  })

  test('a mark opens its record', async () => {
    const { chart } = await amounts()
    expect(chart!.marks[0]!.choose(plain).subject).toEqual({ table: 'projects', id: chart!.marks[0]!.id })
  })
})

test('confidence is a sentence whose numbers open their rows', async () => {
  const [answer] = await engine.aggregate([CONFIDENCE_QUERY], NO_FILTER)
  const spec = confidenceSpec(answer!, await contextOf())
  const high = bundled['projects']!.filter(({ confidence }) => confidence === 'high').length
  expect(spec.chart).toBeUndefined()
  expect(spec.summary).toBe(`A source confirms ${high} of 169 rows in full.`)
  expect(spec.shown.map(({ open }) => open!(plain).filter.chosen)).toEqual([{ confidence: ['high'] }, { confidence: ['low'] }])
})
