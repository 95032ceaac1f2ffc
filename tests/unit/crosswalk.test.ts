import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER, type Filter } from '../../src/model/filter'
import { linesOf } from '../../src/panels/crosswalk/crosswalk-drawing'
import { crosswalkLayout, TITLE_LINE } from '../../src/panels/crosswalk/crosswalk-layout'
import { crosswalkRowQueries, NAMING_QUERY, readCrosswalk } from '../../src/panels/crosswalk/crosswalk-rows'
import { crosswalkSpec } from '../../src/panels/crosswalk/crosswalk-spec'
import { contextOf, engine } from '../pictures/support'
import { bundled } from './support/plain-data'

const rows = bundled['national_projects']!

async function crosswalk(filter: Filter = NO_FILTER) {
  const [naming] = await engine.aggregate([NAMING_QUERY], filter)
  return crosswalkSpec(readCrosswalk(await engine.rows(crosswalkRowQueries('en'), filter), naming!), await contextOf({ filter }))
}

describe('the eight points against the national projects', () => {
  test('every match of the data is a mark that tells its basis, note and source', async () => {
    const { chart } = await crosswalk()
    for (const row of rows) {
      for (const point of row['related_plan_points']!.split('; ')) {
        const { label } = chart!.marks.find(({ id }) => id === `${row['id']}-${point}`)!
        expect(label).toContain(row['title_en'])
        expect(label).toContain(row['basis_note'])
        expect(label).toContain(row['source_name'])
      }
    }
  })

  test('says how many are inferred', async () => {
    const inferred = rows.filter((row) => row['match_basis'] === 'inferred').length
    expect((await crosswalk()).summary).toBe(`For ${inferred} of ${rows.length} national projects the match is inferred from scope; no source names it.`)
  })

  test('counts the projects that name a national project, those within others once', async () => {
    const { twin, shown } = await crosswalk()
    const within = new Set(bundled['project_overlaps']!.filter(({ kind }) => kind === 'within' || kind === 'umbrella').map((row) => row['project_id']))
    const naming = bundled['projects']!.filter((row) => row['national_project'] !== '' && !within.has(row['id']!))
    expect(twin.rows.map((row) => [row[0], row[5]])).toEqual(rows.map((row) => [row['title_en'], naming.filter((project) => project['national_project'] === row['title_en']).length]))
    const opened = shown.find(({ open }) => open)!.open!((await contextOf()).view)
    expect(opened.page).toBe('projects')
    expect(opened.filter.chosen['national-project']).toEqual([...new Set(naming.map((row) => row['national_project']!))].sort())
  })

  test('a match chooses point and national project, a second choice clears both', async () => {
    const { view } = await contextOf()
    const { choose } = (await crosswalk()).chart!.marks.find(({ id }) => id === 'NP-04-2')!
    expect(choose(view).filter.chosen).toEqual({ point: ['2'], 'national-project': ['Housing and Urban Environment'] })
    expect(choose(choose(view)).filter).toEqual(NO_FILTER)
  })

  test('a chosen point leaves every match in the picture', async () => {
    const [all, some] = [await crosswalk(), await crosswalk(chooseValues(NO_FILTER, 'point', ['2']))]
    expect(some.chart!.marks.map(({ id }) => id)).toEqual(all.chart!.marks.map(({ id }) => id))
  })
})

describe('the places of the crosswalk', () => {
  const LONG = 'Малое и среднее предпринимательство и поддержка индивидуальной предпринимательской инициативы'
  const BASES = ['По источнику', 'Отчасти по источнику', 'Вывод по содержанию']

  test.each([
    { narrow: true, room: 328 },
    { narrow: false, room: 520 },
  ])('a row holds every line of its title, narrow: $narrow', (context) => {
    const { rows, titles, height } = crosswalkLayout(['Наука', LONG, 'Культура'], BASES, context)
    titles.forEach((title, at) => {
      const half = (title.split('\n').length * TITLE_LINE) / 2
      const { top, title: middle, match } = rows[at]!
      const end = rows[at + 1]?.top ?? height
      expect(middle - half).toBeGreaterThan(top)
      expect(middle + half).toBeLessThan(end)
      expect(match).toBeLessThan(end)
      expect(match > middle + half).toBe(context.narrow)
    })
    expect(rows[1]!.top - rows[0]!.top).toBeLessThan(height - rows[1]!.top)
  })

  test('a legend of two lines moves the matrix down', () => {
    const topAt = (room: number) => crosswalkLayout([], BASES, { narrow: false, room }).top
    expect(topAt(300)).toBeGreaterThan(topAt(520))
  })

  test('names of columns take one line where they fit, two by turns where not, and go where even these are too narrow', () => {
    expect(linesOf([60, 100, 60], 110)).toBe(1)
    expect(linesOf([60, 100, 60], 60)).toBe(2)
    expect(linesOf([24, 100, 60], 25)).toBeUndefined()
    expect(linesOf([90, 40, 40], 60)).toBeUndefined()
  })
})
