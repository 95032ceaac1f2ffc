import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER, type Filter } from '../../src/model/filter'
import type { Language } from '../../src/model/schema'
import { claimsQuery, readClaims, type Claim, type Qualifier } from '../../src/panels/claims/claim'
import { claimText } from '../../src/panels/claims/claim-text'
import { differences } from '../../src/panels/claims/differing'
import { byFamily } from '../../src/panels/claims/families'
import { comparisonOf, type Held } from '../../src/panels/claims/held'
import { heldSpec } from '../../src/panels/claims/held-spec'
import { timeSpec } from '../../src/panels/claims/time-spec'
import { contextOf, engine } from '../pictures/support'
import { bundled } from './support/plain-data'

async function claimsOf(filter: Filter = NO_FILTER): Promise<readonly Claim[]> {
  const [window] = await engine.rows([claimsQuery('en')], filter)
  return readClaims(window!)
}

async function heldOf(claims: readonly Claim[]): Promise<readonly Held[]> {
  const held = claims.map(async (claim): Promise<readonly Held[]> => {
    const comparison = comparisonOf(claim)
    if (!comparison) return []
    const [result] = await engine.aggregate([comparison.query], comparison.filter)
    return [{ claim, comparison, count: comparison.count(result!) }]
  })
  return (await Promise.all(held)).flat()
}

const claims = await claimsOf()
const claim = (id: string): Claim => claims.find((one) => one.id === id)!

describe('a figure as it was stated', () => {
  const cases: readonly (readonly [Language, Qualifier, number, string, string])[] = [
    ['en', 'over', 200, 'projects', 'over 200 projects'],
    ['en', 'exact', 1, 'missions', '1 mission'],
    ['en', 'about', 16_600_000_000, 'USD', 'about USD 16.6\u00a0bn'],
    ['en', 'derived', 12, 'documents', '12 documents (worked out)'],
    ['en', 'more-than-half', 50, 'percent', 'more than half'],
    ['ja', 'over', 200, 'projects', '200件超'],
    ['ja', 'about', 250, 'agreements', '約250件'],
    ['ja', 'under', 16_400_000_000, 'USD', '164億米ドル未満'],
    ['ja', 'more-than-half', 50, 'percent', '半数超'],
    ['ja', 'exact', 20, 'countries', '20か国'],
    ['ru', 'exact', 21, 'projects', '21 проект'],
    ['ru', 'exact', 22, 'projects', '22 проекта'],
    ['ru', 'exact', 25, 'projects', '25 проектов'],
    ['ru', 'over', 21, 'projects', 'более 21 проекта'],
    ['ru', 'about', 2, 'cities', 'около 2 городов'],
    ['ru', 'about', 8300, 'people', 'около 8300 человек'],
    ['ru', 'exact', 28, 'rank', '28-е место'],
  ]

  test.each(cases)('%s, %s %d %s: %s', async (language, qualifier, value, unit, expected) => {
    const text = claimText({ ...claim('CLM-010'), qualifier, value, unit }, await contextOf({ language }))
    expect(text.replace(/(?<=\d)\u00a0(?=\d)/g, '')).toBe(expected)
  })

  test('every unit of the data has words in every language', async () => {
    for (const language of ['en', 'ja', 'ru'] as const) {
      const context = await contextOf({ language })
      for (const one of claims) expect(claimText(one, context)).not.toContain('{')
    }
  })
})

describe('figures over time', () => {
  const families = byFamily(claims)

  test('every figure stands in one family: in a picture, in the list or as a part', () => {
    const ids = families.flatMap(({ series, single, parts }) => [...series.flatMap((one) => one.claims), ...single, ...parts].map(({ id }) => id))
    expect(ids.toSorted()).toEqual(bundled['claims']!.map((row) => row['id']).toSorted())
  })

  test('a picture holds one unit on each axis', () => {
    for (const { series } of families) for (const one of series) expect(new Set(one.claims.map(({ unit }) => unit)).size).toBe(1)
  })

  test('marks tell label, figure, day, speaker and context, and open the record', async () => {
    const context = await contextOf()
    const { chart } = timeSpec(families.find(({ family }) => family === 'projects')!, 3, context)
    const mark = chart!.marks.find(({ id }) => id === 'CLM-081')!
    expect(mark.label).toContain('over 150 projects')
    expect(mark.label).toContain('Shinzo Abe')
    expect(mark.choose(context.view).subject).toEqual({ table: 'claims', id: 'CLM-081' })
  })

  test('totals of meetings are listed, not told as a course from one to another', async () => {
    const told = async (family: string): Promise<string> => timeSpec(families.find((one) => one.family === family)!, 3, await contextOf()).summary
    expect(await told('documents')).toMatch(/each figure of one meeting: 80 documents .*, and 11 documents/)
    expect(await told('projects')).toMatch(/ from .* to /)
  })

  test('places of marks are those of the drawn figures', async () => {
    const { chart } = timeSpec(families.find(({ family }) => family === 'money')!, 2, await contextOf())
    const series = chart!.option.series as readonly { readonly type: string; readonly data: readonly unknown[] }[]
    for (const mark of chart!.marks) {
      expect(series[mark.series]?.type).toBe('scatter')
      expect(series[mark.series]?.data[mark.index]).toMatchObject({ value: [expect.any(Number), claim(mark.id).value] })
    }
  })
})

describe('figures that differ', () => {
  const found = differences(claims)
  const values = (indicator: string) => found.filter((one) => one.indicator === indicator).map((one) => one.claims.map(({ value }) => value))

  test('28 and 29 documents of one meeting', () => {
    expect(values('documents_signed')).toEqual([[28, 29]])
  })

  test('100, 150, 130 and 200 projects, of which a later one is lower', () => {
    expect(values('private_projects_total')).toEqual([[100, 150, 130, 200, 200, 200, 200]])
    expect(found.find(({ indicator }) => indicator === 'private_projects_total')?.falls).toBe(true)
  })

  test('381, 250 and 344 agreements of universities', () => {
    expect(values('interuniversity_agreements')).toEqual([[381, 250, 344]])
  })

  test('yearly figures of different years do not differ', () => {
    expect(values('visitors_russia_to_japan')).toEqual([])
  })
})

describe('beside what the data hold', () => {
  test('80 and 28 announced, 32 and 10 itemised', async () => {
    const { twin } = heldSpec(await heldOf(claims), 'claims-held', await contextOf())
    const held = (label: string) => twin.rows.find(([name]) => String(name).startsWith(label))?.slice(2, 4)
    expect(held('Documents signed at summit, December 2016')).toEqual(['80 documents', 32])
    expect(held('Documents signed at summit, April 2017 (Apr')).toEqual(['28 documents', 10])
  })

  test('projects are counted as of the day of the figure, whatever is selected', async () => {
    const filter = chooseValues(NO_FILTER, 'indicator', ['private_projects_total'])
    const held = await heldOf(await claimsOf(filter))
    const [asOf] = await engine.aggregate([{ table: 'projects', by: [] }], { chosen: {}, asOf: '2019-12-20' })
    expect(held.find(({ claim: { id } }) => id === 'CLM-085')?.count).toBe(asOf!.count)
  })

  test('a stated figure that the data exceed has a stroke of its own', async () => {
    const held = await heldOf(claims)
    const { chart, shown } = heldSpec(held, 'claims-held', await contextOf())
    const strokes = (chart!.option.series as readonly { readonly type: string; readonly data: readonly (readonly number[])[] }[]).find(({ type }) => type === 'scatter')!.data
    const exceeded = held.filter(({ claim: { value, point, level }, count }) => point === null && level === null && count > value)
    expect(exceeded.length).toBeGreaterThan(0)
    expect(strokes.map(([value]) => value).toSorted()).toEqual(exceeded.map(({ claim: { value } }) => value).toSorted())
    expect(shown.map(({ text }) => text).join()).toContain('upright stroke')
  })

  test('the split of the 80 by point, its rest and the rows behind a part', async () => {
    const context = await contextOf()
    const spec = heldSpec(await heldOf(claims), 'claims-split', context)
    const energy = bundled['documents']!.filter((row) => row['occasion'] === 'tokyo-2016-12' && row['plan_point'] === '4').length
    expect(spec.twin.rows.find(([name]) => name === '4 Energy')?.slice(2, 4)).toEqual(['23 documents', energy])
    expect(spec.shown.map(({ text }) => text).join()).toContain('9 of 80 are not split by point')
    const opened = spec.chart!.marks.find(({ id }) => id === 'CLM-110-held')!.choose(context.view)
    expect(opened).toMatchObject({ page: 'documents', filter: { chosen: { occasion: ['tokyo-2016-12'], point: ['4'] } } })
  })
})
