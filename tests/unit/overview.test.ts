import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER, setBound, type Filter } from '../../src/model/filter'
import { announcedSpec, ITEMISED_QUERY } from '../../src/panels/announced-spec'
import { announcedSplitSpec, splitQueries } from '../../src/panels/announced-split-spec'
import { announcementsQuery, readAnnouncements, splitOccasion, totalOf } from '../../src/panels/announcement'
import type { FigureSpec } from '../../src/panels/figure-spec'
import { ladderQuery, readLadder, type LadderDocument } from '../../src/panels/ladder'
import { ladderSpec } from '../../src/panels/overview/ladder-spec'
import { quarterEnds } from '../../src/panels/overview/quarter-ends'
import { stagesOverTimeSpec } from '../../src/panels/overview/stages-over-time-spec'
import { POINTS_BY_STAGE_QUERY, pointsByStageSpec } from '../../src/panels/points-by-stage-spec'
import { STEPS_BY_MONTH_QUERIES, stepsByMonthSpec } from '../../src/panels/steps-by-month-spec'
import { contextOf, engine } from '../pictures/support'
import { bundled } from './support/plain-data'

const within = new Set(bundled['project_overlaps']!.filter(({ kind }) => kind === 'within' || kind === 'umbrella').map((row) => row['project_id']))
const projects = bundled['projects']!.filter(({ id }) => !within.has(id))
const documents = bundled['documents']!
const events = bundled['project_events']!

const mark = ({ chart }: FigureSpec, id: string) => chart!.marks.find((one) => one.id === id)!

async function announcements(filter: Filter) {
  const [claims] = await engine.rows([announcementsQuery('en')], filter)
  return readAnnouncements(claims!)
}

async function announced(filter: Filter = NO_FILTER): Promise<FigureSpec> {
  const [answer] = await engine.aggregate([ITEMISED_QUERY], filter)
  return announcedSpec(await announcements(filter), answer!, await contextOf({ filter }))
}

describe('announced against itemised', () => {
  test('80 and 28 announced, 32 and 10 itemised, and 56 of which no row is known', async () => {
    const { twin } = await announced()
    expect(twin.rows.map(([, ...figures]) => figures)).toEqual([
      [80, 32, 32, 48],
      [28, 10, 10, 18],
      [56, 0, 0, 56],
    ])
  })

  test('an announcement of which no row is known is told too', async () => {
    expect((await announced()).summary).toContain('0 of 56')
  })

  test('a selection narrows what is itemised, never what was announced', async () => {
    const { twin } = await announced(chooseValues(NO_FILTER, 'point', ['4']))
    const energy = documents.filter((row) => row['plan_point'] === '4' && row['occasion'] === 'tokyo-2016-12').length
    expect(twin.rows[0]!.slice(1)).toEqual([80, 32, energy, 48])
  })

  test('the minister goes before the article that counts 29, which is told beside it', async () => {
    const found = totalOf(await announcements(NO_FILTER), 'moscow-2017-04')
    expect([found?.official.value, found?.others.map(({ value }) => value)]).toEqual([28, [29]])
    expect((await announced()).shown.map(({ text }) => text)).toContain('Another source counts 29: Moscow summit, April 2017')
  })

  test('choosing a bar selects its occasion and clears it again; the rest leads to the claims', async () => {
    const spec = await announced()
    const { view } = await contextOf()
    const chosen = mark(spec, 'tokyo-2016-12').choose(view)
    expect(chosen.filter.chosen.occasion).toEqual(['tokyo-2016-12'])
    expect(mark(spec, 'tokyo-2016-12').choose(chosen).filter).toEqual(NO_FILTER)
    expect(mark(spec, 'tokyo-2016-12-rest').choose(view)).toMatchObject({ page: 'claims', filter: { chosen: { indicator: ['documents_signed'], occasion: ['tokyo-2016-12'] } } })
  })

  test('before a claim was made it is not there', async () => {
    expect((await announced(setBound(NO_FILTER, 'asOf', '2016-12'))).twin.rows).toHaveLength(1)
  })

  test('the split by point leaves 9 open, among which points without a figure stand too', async () => {
    const all = await announcements(NO_FILTER)
    const occasion = splitOccasion(all)!
    const [byLevel, byPoint] = await engine.aggregate(splitQueries(occasion), NO_FILTER)
    const { twin } = announcedSplitSpec(occasion, all, [byLevel!, byPoint!], await contextOf())
    const figured = new Set(['1', '4', '5', '6', '7'])
    const open = documents.filter((row) => row['occasion'] === occasion && !figured.has(row['plan_point'] ?? '')).length
    expect(twin.rows.map(([name, figure]) => [name, figure])).toEqual([
      ['Government', 12], ['Institutional', null], ['Private', 68],
      ['1 Health', 6], ['2 Cities', null], ['3 SMEs', null], ['4 Energy', 23], ['5 Industry', 13], ['6 Far East', 15], ['7 Technology', 14], ['8 People', null],
      ['All others', 9],
    ])
    expect(twin.rows.at(-1)!.slice(2)).toEqual([open, open, 9 - open])
  })
})

describe('points by stage', () => {
  test('counts as the rows do', async () => {
    const [answer] = await engine.aggregate([POINTS_BY_STAGE_QUERY], NO_FILTER)
    const { twin } = pointsByStageSpec(answer!, await contextOf())
    const stages = ['proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed', 'suspended', 'cancelled']
    twin.rows.forEach(([, ...counts], index) => {
      const own = projects.filter((row) => row['plan_point'] === String(index + 1))
      expect(counts).toEqual([...stages.map((stage) => own.filter(({ status }) => status === stage).length), own.length])
    })
  })

  test('a part selects its point and stage together, and clears both', async () => {
    const [answer] = await engine.aggregate([POINTS_BY_STAGE_QUERY], NO_FILTER)
    const context = await contextOf()
    const chosen = mark(pointsByStageSpec(answer!, context), '4-memorandum').choose(context.view)
    expect(chosen.filter.chosen).toEqual({ point: ['4'], stage: ['memorandum'] })
    const part = mark(pointsByStageSpec(answer!, { ...context, view: chosen }), '4-memorandum')
    expect(part.selected).toBe(true)
    expect(part.choose(chosen).filter).toEqual(NO_FILTER)
  })

  test('tells the fewest where every point has some, and only then', async () => {
    const told = async (filter: Filter): Promise<string> => pointsByStageSpec((await engine.aggregate([POINTS_BY_STAGE_QUERY], filter))[0]!, await contextOf({ filter })).summary
    expect(await told(NO_FILTER)).toContain('; fewest: ')
    expect(await told(chooseValues(NO_FILTER, 'prefecture', ['JP-40']))).not.toContain('fewest')
  })

  test('speaks name, stage and number', async () => {
    const [answer] = await engine.aggregate([POINTS_BY_STAGE_QUERY], NO_FILTER)
    const n = projects.filter((row) => row['plan_point'] === '4' && row['status'] === 'memorandum').length
    expect(mark(pointsByStageSpec(answer!, await contextOf()), '4-memorandum').label).toBe(`4 Energy, Memorandum: ${n} projects`)
    expect(mark(pointsByStageSpec(answer!, await contextOf({ language: 'ru' })), '4-memorandum').label).toBe(`4 Энергетика, Меморандум: ${n} проектов`)
  })
})

test('steps by month count as the rows do, and say what lies outside', async () => {
  const [steps, signed] = await engine.aggregate(STEPS_BY_MONTH_QUERIES, NO_FILTER)
  const occasions = bundled['occasions']!.map(({ id = '', on = '' }) => ({ id, on }))
  const { twin, shown, chart } = stepsByMonthSpec([steps!, signed!], occasions, await contextOf())
  const inYears = events.filter(({ on = '' }) => on.length > 4 && on >= '2016' && on < '2023')
  const yearOnly = events.filter(({ on }) => on?.length === 4).length
  expect(twin.rows.reduce((sum, row) => sum + row.slice(2).reduce<number>((total, cell) => total + Number(cell), 0), 0)).toBe(inYears.length)
  expect(twin.rows.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(documents.length)
  expect(shown[1]!.text).toBe(`${events.length - inYears.length - yearOnly} outside these years, ${yearOnly} dated by year only`)
  expect(chart!.marks.find(({ id }) => id === 'signed-2016-12')!.label).toBe('Dec 2016: 32 documents signed')
})

test('the ladder tells no part that is none', async () => {
  const document = { occasion: 'tokyo-2016-12', linked: true, stage: 'operating' }
  const told = async (...documents: readonly LadderDocument[]): Promise<string> => ladderSpec(documents, await contextOf()).summary
  expect(await told(document, { ...document, stage: 'completed' })).toBe('Of 2 documents, 2 lead to a known project (1 to a running one and 1 to a completed one).')
  expect(await told(document, { ...document, linked: false, stage: null })).toBe('Of 2 documents, 1 leads to a known project (1 to a running one) and 1 has no linked project.')
  expect(await told({ ...document, stage: 'proposed' }, { ...document, stage: 'memorandum' })).toBe('Of 2 documents, 2 lead to a known project.')
})

test('every document of the ladder counts once, linked or not', async () => {
  const [found] = await engine.rows([ladderQuery('en')], NO_FILTER)
  const ladder = readLadder(found!)
  const linked = new Set(bundled['project_documents']!.map((row) => row['document_id']))
  expect(ladder).toHaveLength(documents.length)
  expect(ladder.filter((one) => !one.linked)).toHaveLength(documents.filter(({ id }) => !linked.has(id)).length)
  const spec = ladderSpec(ladder, await contextOf())
  expect(spec.twin.rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(documents.length)
  expect(mark(spec, 'unlinked').label).toBe('No project linked: 10 documents')
})

test('stages at the end of a quarter are those of the last step by then', async () => {
  const quarters = quarterEnds(2017, 2018)
  const answers = await Promise.all(quarters.map((asOf) => engine.aggregate([{ table: 'projects', by: [{ column: 'stage' }] }], { ...NO_FILTER, asOf })))
  const { twin } = stagesOverTimeSpec(quarters, answers.flat(), await contextOf())
  const known = new Set(events.filter(({ on = '' }) => (on.length === 4 ? on < '2018' : on.slice(0, 7) <= '2018-06')).map((row) => row['project_id']))
  const total = projects.filter(({ id }) => known.has(id)).length
  expect(twin.rows[quarters.indexOf('2018-06')]!.at(-1)).toBe(total)
})
