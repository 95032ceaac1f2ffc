import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER, setBound, type Filter } from '../../src/model/filter'
import type { FigureSpec } from '../../src/panels/figure-spec'
import { BAR_SUBJECTS, barsQuery, dimensionBarsSpec } from '../../src/panels/ties/dimension-bars-spec'
import { GAP_QUERIES, gapRowQueries, readGaps } from '../../src/panels/ties/gaps'
import { MATRIX_QUERIES, placesQuery, readMatrix, type MatrixOrder } from '../../src/panels/ties/matrix-cells'
import { matrixSpec } from '../../src/panels/ties/matrix-spec'
import { pairsSpec } from '../../src/panels/ties/pairs-spec'
import { occasionsQuery, SINCE_QUERY, sinceSpec } from '../../src/panels/ties/since-spec'
import { STEPS_QUERY, stepsSpec } from '../../src/panels/ties/steps-spec'
import { tieMarkOf } from '../../src/panels/ties/tie-marks'
import { contextOf, engine } from '../pictures/support'
import { bundled } from './support/plain-data'

const rows = bundled['regional_ties']!
const pairs = rows.filter((row) => row['row_kind'] === 'pair')
const ulyanovsk = chooseValues(NO_FILTER, 'region', ['RU-ULY'])

const mark = ({ chart }: FigureSpec, id: string) => chart!.marks.find((one) => one.id === id)!
const total = (spec: FigureSpec, column: number): number => spec.twin.rows.reduce((sum, row) => sum + Number(row[column]), 0)

async function matrixOf(filter: Filter = NO_FILTER, order: MatrixOrder = 'place') {
  const results = await engine.aggregate(MATRIX_QUERIES, filter)
  const [places] = await engine.rows([placesQuery('en')], filter)
  return readMatrix(results, places!, order)
}

async function matrix(filter: Filter = NO_FILTER): Promise<FigureSpec> {
  return matrixSpec(await matrixOf(filter), await contextOf({ filter }))
}

describe('prefectures against regions', () => {
  test('every tie that is a pair stands in one cell, aggregate rows in none', async () => {
    const spec = await matrix()
    expect(total(spec, 2)).toBe(pairs.length)
    expect(spec.twin.rows).toHaveLength(new Set(pairs.map((row) => `${row['jp_prefecture']} ${row['ru_region']}`)).size)
    expect(spec.shown.map(({ text }) => text)).toContain(`${rows.length - pairs.length} aggregate entries are not pairs and are not counted`)
  })

  test('a cell tells what is known of its ties', async () => {
    const sakhalin = pairs.filter((row) => row['jp_prefecture'] === 'JP-01' && row['ru_region'] === 'RU-SAK')
    const stopped = sakhalin.filter((row) => row['status'] === 'suspended' || row['status'] === 'ended').length
    const { label } = mark(await matrix(), 'JP-01-RU-SAK')
    expect(label).toContain(`Hokkaido – Sakhalin Oblast: ${sakhalin.length} ties`)
    expect(label).toContain(`suspended or ended: ${stopped}`)
  })

  test.each([
    { status: 'active', evidence: '2023', expected: 'in-force' },
    { status: 'active', evidence: '2013', expected: 'in-force-earlier' },
    { status: 'active', evidence: null, expected: 'in-force-earlier' },
    { status: 'planned', evidence: '2018', expected: 'planned' },
    { status: 'ended', evidence: '2022', expected: 'stopped' },
    { status: 'unknown', evidence: '2020', expected: 'unknown' },
  ])('$status with evidence of $evidence is drawn as $expected', ({ status, evidence, expected }) => {
    expect(tieMarkOf(status, evidence)).toBe(expected)
  })

  test('by place, prefectures run from north to south and regions from west to east', async () => {
    const { prefectures, regions } = await matrixOf()
    expect([prefectures[0]?.code, prefectures.at(-1)?.code]).toEqual(['JP-01', 'JP-40'])
    expect([regions[0]?.code, regions.at(-1)?.code]).toEqual(['RU-LEN', 'RU-KAM'])
  })

  test('by number of ties, the most stand first', async () => {
    const { prefectures, regions } = await matrixOf(NO_FILTER, 'count')
    expect([prefectures[0]?.code, regions[0]?.code]).toEqual(['JP-01', 'RU-SAK'])
  })

  test('rows and columns stay whatever is selected', async () => {
    const [all, some] = [await matrixOf(), await matrixOf(setBound(chooseValues(NO_FILTER, 'sphere', ['energy']), 'asOf', '1990'))]
    expect(some.prefectures.map(({ code }) => code)).toEqual(all.prefectures.map(({ code }) => code))
    expect(some.regions.map(({ code }) => code)).toEqual(all.regions.map(({ code }) => code))
  })

  test('a cell chooses both ends, a second choice clears them', async () => {
    const { view } = await contextOf()
    const { choose } = mark(await matrix(), 'JP-40-RU-ULY')
    expect(choose(view).filter.chosen).toEqual({ prefecture: ['JP-40'], region: ['RU-ULY'] })
    expect(choose(choose(view)).filter.chosen).toEqual({})
    expect(choose({ ...view, filter: ulyanovsk }).filter.chosen).toEqual({ prefecture: ['JP-40'], region: ['RU-ULY'] })
  })

  test('a chosen region narrows the sentence and the table, not the picture', async () => {
    const spec = await matrix(ulyanovsk)
    expect(spec.summary).toContain('Fukuoka Prefecture – Ulyanovsk Oblast')
    expect(spec.twin.rows).toHaveLength(1)
    expect(spec.chart!.marks).toHaveLength((await matrix()).chart!.marks.length)
  })

  test('an as-of date says how many ties it leaves out', async () => {
    const known = pairs.filter((row) => row['since'] !== '' && Number(row['since']!.slice(0, 4)) <= 2000).length
    const spec = await matrix(setBound(NO_FILTER, 'asOf', '2000'))
    expect(spec.shown.at(-1)?.text).toBe(`${pairs.length - known} ties begun after 2000 or without a known beginning are left out`)
  })

  test('on a phone, pairs of a single tie are counted and lead to the table', async () => {
    const context = await contextOf({ narrow: true })
    const spec = pairsSpec(await matrixOf(), context)
    const single = spec.twin.rows.filter(([, , count]) => count === 1).length
    expect(spec.chart!.marks).toHaveLength(spec.twin.rows.length - single)
    const last = spec.shown.at(-1)!
    expect(last.text).toContain(String(single))
    expect(last.open!(context.view).twins).toEqual(['ties-matrix'])
  })
})

describe('ties by sphere, status and kind', () => {
  test.each(BAR_SUBJECTS)('$id: counts of the rows, the rest said', async (subject) => {
    const context = await contextOf()
    const [answer] = await engine.aggregate([barsQuery(subject)], NO_FILTER)
    const spec = dimensionBarsSpec(subject, answer!, context)
    for (const { id, label } of spec.chart!.marks) {
      const count = pairs.filter((row) => row[subject.column]!.split('; ').includes(id)).length
      expect(label).toContain(`: ${count} tie`)
    }
    const blank = pairs.filter((row) => row[subject.column] === '').length
    const opened = spec.shown.flatMap(({ text, open }) => (open ? [{ text, chosen: open(context.view).filter.chosen }] : []))
    expect(opened).toEqual(blank === 0 ? [] : [{ text: `${blank} of ${pairs.length} ties without a stated value`, chosen: { [subject.dimension]: ['none'] } }])
  })

  test('what “active” does not mean stands beside the status', async () => {
    const subject = BAR_SUBJECTS.find(({ id }) => id === 'ties-statuses')!
    const [answer] = await engine.aggregate([barsQuery(subject)], NO_FILTER)
    expect(dimensionBarsSpec(subject, answer!, await contextOf()).shown.map(({ text }) => text).join()).toContain('February 2023')
  })

  test('the selected part stands before the whole', async () => {
    const [subject] = BAR_SUBJECTS
    const [answer] = await engine.aggregate([barsQuery(subject!)], ulyanovsk)
    const spec = dimensionBarsSpec(subject!, answer!, await contextOf({ filter: ulyanovsk }))
    expect(mark(spec, 'governance').label).toMatch(/: 1 tie, of \d+ in all/)
  })
})

describe('ties over time', () => {
  test.each([{ narrow: false }, { narrow: true }])('every dated tie stands in a bar, the others are said (narrow: $narrow)', async ({ narrow }) => {
    const context = await contextOf({ narrow })
    const [[answer], [occasions]] = [await engine.aggregate([SINCE_QUERY], NO_FILTER), await engine.rows([occasionsQuery('en')], NO_FILTER)]
    const spec = sinceSpec(answer!, occasions!, context)
    const dated = pairs.filter((row) => row['since'] !== '')
    expect(total(spec, 1)).toBe(dated.length)
    expect(spec.shown.at(-1)?.text).toBe(`${pairs.length - dated.length} ties without a known first year`)
  })

  test('a year bounds the dates, and lifts the bounds again', async () => {
    const context = await contextOf()
    const [[answer], [occasions]] = [await engine.aggregate([SINCE_QUERY], NO_FILTER), await engine.rows([occasionsQuery('en')], NO_FILTER)]
    const { choose } = mark(sinceSpec(answer!, occasions!, context), '1992')
    expect(choose(context.view).filter).toEqual({ chosen: {}, from: '1992', to: '1992' })
    expect(choose(choose(context.view)).filter).toEqual(NO_FILTER)
  })

  test('every step of a tie stands in a bar of its kind and year', async () => {
    const context = await contextOf()
    const [[answer], [occasions]] = [await engine.aggregate([STEPS_QUERY], NO_FILTER), await engine.rows([occasionsQuery('en')], NO_FILTER)]
    const spec = stepsSpec(answer!, occasions!, context)
    const steps = bundled['tie_events']!
    expect(total(spec, 2)).toBe(steps.length)
    const held = steps.filter((row) => row['kind'] === 'suspended' && row['on']!.startsWith('2022')).length
    expect(mark(spec, 'suspended-2022').label).toContain(`2022: ${held}`)
  })
})

test('gaps: projects without a tie and ties without a project', async () => {
  const gaps = readGaps(await engine.aggregate(GAP_QUERIES, NO_FILTER), await engine.rows(gapRowQueries('en'), NO_FILTER))
  const links = bundled['project_ties']!
  const tied = new Set(links.map((row) => row['project_id']))
  const withProject = new Set(links.map((row) => row['tie_id']))
  const placed = bundled['projects']!.filter((row) => !tied.has(row['id']!) && row['ru_regions'] !== '' && row['jp_prefectures'] !== '')
  expect(gaps.tiesWithout).toBe(pairs.filter((row) => !withProject.has(row['id']!)).length)
  expect(gaps.besideTie.length + gaps.withoutPair.length).toBe(placed.length)
  expect(gaps.withoutPair.every(({ id }) => placed.some((row) => row['id'] === id))).toBe(true)
})
