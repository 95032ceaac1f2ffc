import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BORDER_PRESENTATION_IDS } from '../../src/model/border-presentation'
import { BLANK } from '../../src/model/dimension'
import { borderPresentation } from '../../src/model/border-presentations'
import type { Language } from '../../src/model/schema'
import { chooseValues, NO_FILTER, setBound, type Filter } from '../../src/model/filter'
import { mapLayers } from '../../src/panels/map/atlas-map'
import { classOf, makeClasses } from '../../src/panels/map/classes'
import { chooseBar, legendBars } from '../../src/panels/map/legend-bars'
import { legendMarks } from '../../src/panels/map/legend-marks'
import { mapColours } from '../../src/panels/map/map-colours'
import { mapQuestions, readFigures, readMapRows } from '../../src/panels/map/map-data'
import { mapFigure } from '../../src/panels/map/map-figure'
import { mapTrays, shownTrays, TRAY } from '../../src/panels/map/map-trays'
import { clusterPlaces, precisionOf, projectPlaces } from '../../src/panels/map/project-places'
import { drawLabels, regionLabels } from '../../src/panels/map/region-labels'
import { tieLines } from '../../src/panels/map/tie-lines'
import { DEFAULT_MAP, MAP_MEASURES, type MapMeasure, type MapView } from '../../src/state/map-address'
import { boundsOf, cameraFor, pixelOn } from '../../src/widgets/map-camera'
import { drawMap } from '../../src/widgets/map-drawing'
import { sheetOf, toSquare } from '../../src/widgets/map-sheet'
import { LIGHT } from '../../src/widgets/palette'
import { contextOf, engine } from '../pictures/support'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const anchors = JSON.parse(read('public/geography/anchors.json'))
const colours = mapColours(LIGHT)

async function dataOf(map: Partial<MapView> = {}, filter: Filter = NO_FILTER) {
  const view = { ...DEFAULT_MAP, ...map }
  const questions = mapQuestions(view, 'en')
  const rows = readMapRows(await engine.rows(questions.rows, filter))
  return { ...readFigures(await engine.aggregate(questions.aggregates, filter), rows.regions, view), ...rows }
}

/** Lists in a cell, counted plainly from the file; rows that stand within others are left out as everywhere. */
function countRows(file: string, column: string, without: ReadonlySet<string> = new Set()): ReadonlyMap<string, number> {
  const rows = parse(read(file))
  const [head = [], ...body] = rows
  const counts = new Map<string, number>()
  for (const row of body) {
    if (without.has(row[0] ?? '')) continue
    for (const code of (row[head.indexOf(column)] ?? '').split('; ').filter((part) => part !== '')) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

function parse(text: string): readonly (readonly string[])[] {
  return text.replace(/^\uFEFF/, '').trim().split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')))
}

describe('figures of regions', () => {
  test('projects and documents are a plain count of the rows', async () => {
    const overlaps = new Set(parse(read('data/project_overlaps.csv')).filter(([, , kind]) => kind === 'within' || kind === 'umbrella').map(([id]) => id ?? ''))
    for (const [measure, file, without] of [['projects', 'data/projects.csv', overlaps], ['documents', 'data/documents.csv', new Set<string>()]] as const) {
      const { values } = await dataOf({ measure })
      const expected = new Map([...countRows(file, 'ru_regions', without), ...countRows(file, 'jp_prefectures', without)])
      expect(Object.fromEntries(values.filter(({ value }) => value !== 0).map(({ code, value }) => [code, value]))).toEqual(Object.fromEntries(expected))
      expect(values).toHaveLength(130)
    }
  })

  test('a region without rows is zero, one without any date has no data, and none of the two has a class', async () => {
    const counted = (await dataOf()).values.filter(({ value }) => value === 0)
    const dated = (await dataOf({ measure: 'activity' })).values.filter(({ value }) => value === null)
    expect([counted.length > 0, dated.length > 0]).toEqual([true, true])
    expect([...counted, ...dated].every((region) => region.class === undefined)).toBe(true)
  })

  test('per million divides by the population of the row', async () => {
    const [plain, share] = [await dataOf(), await dataOf({ perMillion: true })]
    const primorye = plain.values.find(({ code }) => code === 'RU-PRI')
    expect(share.values.find(({ code }) => code === 'RU-PRI')?.value).toBeCloseTo(((primorye?.value ?? 0) * 1e6) / (primorye?.population ?? 1))
  })

  test('a filter or a date shifts no class unless the reader asks for it', async () => {
    const narrow = setBound(chooseValues(NO_FILTER, 'point', ['4']), 'asOf', '2017-01')
    const [whole, narrowed, rescaled] = [await dataOf(), await dataOf({}, narrow), await dataOf({ rescale: true }, narrow)]
    expect(narrowed.classes).toEqual(whole.classes)
    expect(narrowed.values).not.toEqual(whole.values)
    expect(rescaled.classes).not.toEqual(whole.classes)
  })

  test('choosing a region leaves the other regions as they are and narrows the prefectures', async () => {
    const [whole, chosen] = [await dataOf(), await dataOf({}, chooseValues(NO_FILTER, 'region', ['RU-PRI']))]
    const side = (data: typeof whole, country: string) => data.values.filter((region) => region.country === country).map(({ value }) => value)
    expect(side(chosen, 'RU')).toEqual(side(whole, 'RU'))
    expect(side(chosen, 'JP')).not.toEqual(side(whole, 'JP'))
  })
})

describe('classes', () => {
  test.each([
    { description: 'few different figures', figures: [3, 1, 1, 2], method: 'quantile', expected: [[1, 1], [2, 2], [3, 3]] },
    { description: 'quarters', figures: [1, 2, 3, 4, 5, 6, 7, 8], method: 'quantile', expected: [[1, 2], [3, 4], [5, 6], [7, 8]] },
    { description: 'clusters', figures: [1, 2, 3, 10, 11, 50, 52, 200], method: 'natural', expected: [[1, 3], [10, 11], [50, 52], [200, 200]] },
    { description: 'round steps', figures: [1, 2, 3, 4, 7, 9, 12, 21], method: 'fixed', expected: [[1, 4], [7, 9], [12, 12], [21, 21]] },
    { description: 'years', figures: [2014, 2016, 2018, 2019, 2020, 2025], method: 'fixed', expected: [[2014, 2020], [2025, 2025]] },
    { description: 'nothing', figures: [], method: 'natural', expected: [] },
  ] as const)('$description', ({ figures, method, expected }) => {
    expect(makeClasses(figures, method, 4).map(({ from, to }) => [from, to])).toEqual(expected)
  })

  test('a figure beyond what the classes were made for is in the last', () => {
    expect([0.5, 2, 99].map((value) => classOf([{ from: 1, to: 1 }, { from: 2, to: 5 }], value))).toEqual([0, 1, 1])
  })
})

describe('the legend', () => {
  test('counts every region once and chooses a side', async () => {
    const data = await dataOf({ measure: 'activity' })
    const { translator } = await contextOf()
    const bars = legendBars(data.values, data.classes, { colours: [], zero: '#fff', isDate: true, translator })
    expect(bars.flatMap(({ codes }) => codes.RU)).toHaveLength(83)
    expect(bars.flatMap(({ codes }) => codes.JP)).toHaveLength(47)
    expect(bars.at(-1)).toMatchObject({ id: 'none', hatched: true })
    const chosen = chooseBar(NO_FILTER, 'JP', ['JP-01', 'JP-13'])
    expect(chosen.chosen).toEqual({ prefecture: ['JP-01', 'JP-13'] })
    expect(chooseBar(chosen, 'JP', ['JP-01', 'JP-13'])).toEqual(NO_FILTER)
  })
})

describe('what is shown and what is not', () => {
  test('every number is that of the counted rows it opens, and together they make the whole', async () => {
    const data = await dataOf()
    const context = await contextOf()
    const districts = (country: string) => [...new Set(data.regions.filter((region) => region.country === country).map(({ district }) => district))]
    const figure = mapFigure(data.values, data.placed, { RU: districts('RU'), JP: districts('JP') }, [], context)
    expect(figure.shown.map(({ text }) => text)).toEqual(['121 of 165 projects on the map', '109 with a Russian region', '46 with a prefecture', '34 with both', '44 nationwide or without place'])
    for (const { text, open } of figure.shown) {
      const view = open?.(context.view)
      const [opened] = await engine.aggregate([{ table: 'projects', by: [] }], view?.filter ?? NO_FILTER)
      expect(`${opened?.count} ${text.replace(/^(\d+ of )?\d+ /, '')}`).toBe(text.replace(/^\d+ of /, ''))
      expect(view?.page).toBe('projects')
    }
    expect(figure.twin.rows).toHaveLength(130)
    expect(figure.summary).toBe('36 of 83 Russian regions and 23 of 47 prefectures have at least one project. Most in Primorsky Krai and Moscow (21 projects) and in Hokkaido (15 projects).')
    const [, region, prefecture, both, neither] = figure.shown.map(({ text }) => Number.parseInt(text, 10))
    expect([region! + prefecture! - both!, region! + prefecture! - both! + neither!]).toEqual([121, 165])
  })

  test.each(MAP_MEASURES)('%s: what is on the map and what is not makes the whole, and none is not unknown', async (measure) => {
    const context = await contextOf()
    const data = await dataOf({ measure })
    const { shown, summary } = mapFigure(data.values, data.placed, { RU: [], JP: [] }, [], { ...context, view: { ...context.view, map: { ...context.view.map, measure } } })
    const [first = '', region, prefecture, both, neither] = shown.map(({ text }) => text)
    const [onMap, whole] = /^(\d+) of (\d+)/.exec(first)?.slice(1).map(Number) ?? []
    const count = (text = ''): number => Number.parseInt(text, 10)
    expect([count(region) + count(prefecture) - count(both), (onMap ?? 0) + count(neither)]).toEqual([onMap, whole])
    expect(summary).toMatch(/have at least one (project|signed document|tie|project partner|dated activity)\. /)
  })

  test('a share of an unknown population stays unknown', async () => {
    const context = await contextOf()
    const { values, placed } = await dataOf()
    const unknown = values.map((region, index) => (index === 0 ? { ...region, value: null } : region))
    expect(mapFigure(unknown, placed, { RU: [], JP: [] }, [], context).summary).toMatch(/have a figure\. /)
  })

  test('a selection without any row is empty, one that only lacks a place is not', async () => {
    const emptyOf = async (filter: Filter) => {
      const { values, placed } = await dataOf({}, filter)
      return mapFigure(values, placed, { RU: [], JP: [] }, [], await contextOf({ filter })).empty
    }
    expect(await emptyOf({ ...NO_FILTER, text: 'zzzz' })).toBe(true)
    expect(await emptyOf(chooseValues(chooseValues(NO_FILTER, 'region', [BLANK]), 'prefecture', [BLANK]))).toBe(false)
  })
})

describe('names', () => {
  const rankOf = async (language: Language, filter: Filter = NO_FILTER, measure: MapMeasure = 'projects') => {
    const labels = regionLabels(await dataOf({ measure }, filter), anchors, borderPresentation('contested-marked'), language)
    return labels.toSorted((a, b) => a.rank - b.rank)
  }

  test.each(['en', 'ja', 'ru'] as const)('the contested areas come first of all: %s', async (language) => {
    const ordered = await rankOf(language)
    expect(new Set(ordered.slice(0, 2).map(({ code }) => code))).toEqual(new Set(['X-NT', 'UA-43']))
    expect(ordered[2]?.rank).toBeGreaterThan(ordered[1]?.rank ?? 0)
  })

  test.each(['en', 'ja', 'ru'] as const)('a still picture names them whatever else there is, and no name stands on them: %s', async (language) => {
    const labels = regionLabels(await dataOf(), anchors, borderPresentation('contested-marked'), language)
    const source = drawLabels('albers', labels)
    const layers = mapLayers(borderPresentation('contested-marked'), colours, LIGHT, ['labels', 'capitals'], { widest: language === 'ja' ? 20 : 7.5, sides: { 'X-NT': 'right', 'UA-43': 'above' } }).filter(({ kind }) => kind === 'label')
    const spec = { sheet: 'albers', sources: { labels: source, capitals: drawLabels('albers', labels.map((label) => ({ ...label, text: 'Capital', beside: false }))) }, layers, states: {}, images: {}, fonts: {} } as const
    const size = { width: 1200, height: 500 }
    const ring = source.features.map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates : []))
    const camera = cameraFor('albers', boundsOf([{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }])!, size, [40, 40, 40, 40])
    const texts = drawMap(spec, camera, size, (text, type) => text.length * type * 0.6).filter((mark) => mark.kind === 'text')
    for (const { text, place } of labels.filter(({ beside }) => beside)) {
      expect(texts.map(({ lines }) => lines.join(' '))).toContain(text)
      const [x, y] = pixelOn('albers', camera, size)(toSquare(sheetOf('albers').place(place)))
      const upon = texts.filter((mark) => {
        const half = Math.max(...mark.lines.map((line) => line.length * mark.size * 0.6)) / 2
        return Math.abs(mark.x - x) < half && y > mark.y - mark.size && y < mark.y + (mark.lines.length - 1) * mark.size * 1.2
      })
      expect(upon).toEqual([])
    }
  })

  test('then the regions by projects and ties, then by population; no filter, date or measure changes a place', async () => {
    const codes = (await rankOf('en')).map(({ code }) => code)
    const [projects, ties] = await Promise.all((['projects', 'ties'] as const).map(async (measure) => new Map((await dataOf({ measure })).values.map(({ code, value }) => [code, value ?? 0]))))
    const { regions } = await dataOf()
    const weight = ({ code }: { readonly code: string }) => projects!.get(code)! + ties!.get(code)!
    const expected = regions.toSorted((a, b) => weight(b) - weight(a) || (b.population ?? 0) - (a.population ?? 0)).map(({ code }) => code)
    expect(expected).toHaveLength(130)
    expect(codes.filter((code) => expected.includes(code))).toEqual(expected)
    expect(codes.indexOf('RU-ULY')).toBeLessThan(codes.indexOf('JP-47'))
    for (const filter of [chooseValues(NO_FILTER, 'point', ['4']), { ...NO_FILTER, asOf: '2014' }]) expect((await rankOf('en', filter)).map(({ code }) => code)).toEqual(codes)
    for (const measure of MAP_MEASURES) expect((await rankOf('en', NO_FILTER, measure)).map(({ code }) => code)).toEqual(codes)
  })
})

describe('trays', () => {
  test('hold every project with a region or a place, and every tie, once; each number is that of its rows', async () => {
    const data = await dataOf()
    const context = await contextOf()
    const trays = mapTrays(data, { ...context, view: { ...context.view, map: { ...context.view.map, layers: ['places', 'ties'] } } })
    expect(trays.map(({ text }) => text)).toEqual(trays.map(({ text, rows }) => text.replace(/^\d+/, String(rows.length))))
    const ids = (table: string) => trays.filter((tray) => tray.table === table).flatMap(({ rows }) => rows.map(({ id }) => id))
    const column = (file: string, names: readonly string[]) => {
      const [head = [], ...rows] = parse(read(file))
      return rows.map((row) => names.map((name) => row[head.indexOf(name)] ?? ''))
    }
    const projects = column('data/projects.csv', ['id', 'ru_regions', 'jp_prefectures', 'latitude']).filter(([, ...where]) => where.some((cell) => cell !== ''))
    expect(ids('projects').toSorted()).toEqual(projects.map(([id]) => id).toSorted())
    expect(ids('regional_ties').toSorted()).toEqual(column('data/regional_ties.csv', ['id']).map(([id]) => id).toSorted())
    expect(trays.flatMap(({ rows }) => rows).filter(({ title }) => title === '' || title === 'undefined')).toEqual([])
  })

  test('a number opens its tray, and closes it', async () => {
    const context = await contextOf()
    const [first] = shownTrays(mapTrays(await dataOf(), context))
    const opened = first?.open?.(context.view)
    expect(opened?.options[TRAY]).toBe('lines')
    expect(opened && first?.open?.(opened).options).toEqual(context.view.options)
  })
})

const tieRow = (change: Partial<Record<'ru' | 'jp' | 'ruLevel' | 'jpLevel' | 'ruName' | 'jpName' | 'rowKind', string | null>>) => {
  const full = { ru: 'RU-PRI', jp: 'JP-05', ruLevel: 'city', jpLevel: 'city', ruName: 'Vladivostok', jpName: 'Akita', rowKind: 'pair', ...change }
  return ['TIE-1', full.ru, full.jp, full.ruLevel, full.jpLevel, full.ruName, full.jpName, 'sister-city', 'active', full.rowKind, 'Vladivostok – Akita']
}

describe('ties', () => {
  const places = new Map(
    [
      ['RU-PRI', 'Vladivostok'],
      ['JP-05', 'Akita'],
      ['JP-01', 'Sapporo'],
    ].map(([code = '', capital = '']) => [code, { anchor: [1, 2], capital, capitalPlace: [3, 4] }] as const),
  )
  test.each([
    { description: 'both cities are capitals', change: {}, expected: ['Vladivostok', 'Akita'] },
    { description: 'a city whose place is not known ends at its region', change: { jp: 'JP-01', jpName: 'Hakodate' }, expected: ['Vladivostok', undefined] },
    { description: 'a region ends at its region', change: { ruLevel: 'region', ruName: 'Vladivostok' }, expected: [undefined, 'Akita'] },
    { description: 'a university is not its city', change: { ruLevel: 'university' }, expected: [undefined, 'Akita'] },
    { description: 'no region on one side: no line', change: { ru: null }, expected: undefined },
    { description: 'an entry that gathers several has no line', change: { rowKind: 'aggregate' }, expected: undefined },
  ])('$description', ({ change, expected }) => {
    const [line] = tieLines([tieRow(change)], places)
    expect(line && [line.from.city, line.to.city]).toEqual(expected)
  })

  test('every pair of the data with both regions is in exactly one line', async () => {
    const { tieRows, regions } = await dataOf()
    const all = new Map(regions.map(({ code, capital, capitalPlace }) => [code, { anchor: anchors[code], capital, capitalPlace }]))
    const ids = tieLines(tieRows, all).flatMap((line) => line.ids)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(tieRows.filter(([, ru, jp, , , , , , , kind]) => ru !== null && jp !== null && kind !== 'aggregate').length)
  })
})

describe('places of projects', () => {
  test.each([
    { description: 'a place with coordinates', cells: ['Kazan', 55.8, 49.1, ['RU-TA'], null], expected: 'place' },
    { description: 'a place without coordinates is no place', cells: ['Kazan', null, null, ['RU-TA'], null], expected: 'region' },
    { description: 'two regions', cells: [null, null, null, ['RU-TA'], ['JP-01']], expected: 'regions' },
    { description: 'nothing', cells: [null, null, null, [], null], expected: 'none' },
  ])('$description: $expected', ({ cells, expected }) => {
    expect(precisionOf(['PRJ-1', 'A project', '1', 'proposed', ...cells] as never)).toBe(expected)
  })

  test('each placed row is in one mark, and only those', async () => {
    const { projectRows } = await dataOf()
    const placed = projectRows.filter((row) => precisionOf(row) === 'place').map(([id]) => id)
    for (const zoom of [1, 3, 7]) {
      const marks = clusterPlaces('albers', projectPlaces(projectRows), zoom)
      expect(marks.flatMap(({ projects }) => projects.map(({ id }) => id)).sort()).toEqual(placed.sort())
    }
    expect(placed).toHaveLength(102)
  })
})

describe('whatever the reader chooses', () => {
  test('no presentation changes a figure', async () => {
    const counts = await Promise.all(BORDER_PRESENTATION_IDS.map(async (presentation) => (await dataOf({ presentation })).values))
    for (const values of counts) expect(values).toEqual(counts[0])
  })

  test.each(MAP_MEASURES)('%s asks for columns that the tables have', async (measure) => {
    await expect(dataOf({ measure })).resolves.toMatchObject({ values: expect.any(Array) })
  })
})

describe('the legend of a picture', () => {
  test.each(['labels', 'ties'])('stands in the left half, clear of Japan: %s', async (layer) => {
    const data = await dataOf()
    const { translator, palette } = await contextOf({ language: 'ru' })
    const bars = legendBars(data.values, data.classes, { colours: palette.classes, zero: colours.zero, isDate: false, translator })
    const lines = layer === 'ties' ? Array.from({ length: 8 }, (_, index) => ({ label: `Побратимские связи ${index}`, colour: '#123456', dash: [] })) : []
    const legend = { title: 'Проекты по регионам', bars, sides: ['Регионы России', 'Префектуры'] as const, lines, contested: 'спорные', colours, paper: palette.paper, ink: palette.ink, soft: palette.soft }
    const { room } = legendMarks(legend, { width: 896, height: 500 }, (text, size) => text.length * size * 0.55)
    expect(room[2]).toBeLessThan(896 / 2)
    expect(room[1]).toBeGreaterThan(0)
  })
})
