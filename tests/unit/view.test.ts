import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BORDER_PRESENTATION_IDS } from '../../src/model/border-presentation'
import { DIMENSIONS } from '../../src/model/dimension'
import { LANGUAGES } from '../../src/model/schema'
import { CLASS_METHODS, DEFAULT_MAP, MAP_LAYERS, MAP_MEASURES, MAP_PROJECTIONS, type MapView } from '../../src/state/map-address'
import { PAGES, parseView, plainView, printView, type View } from '../../src/state/view'

/** Words of any script and any sign, as a reader's own data may hold them. */
const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const words = fc.uniqueArray(word, { maxLength: 4 })
const table = fc.constantFrom('projects', 'documents', 'regional_ties', 'tie_events')
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true }).map((value) => value + 0)
const partialDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)))

const someFilter: fc.Arbitrary<View['filter']> = fc
  .record({
    chosen: fc.uniqueArray(fc.tuple(fc.constantFrom(...DIMENSIONS), fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((values) => values.toSorted())), { selector: ([dimension]) => dimension }),
    bounds: fc.record({ from: partialDate, to: partialDate, asOf: partialDate, text: word }, { requiredKeys: [] }),
  })
  .map(({ chosen, bounds }) => ({ chosen: Object.fromEntries(chosen), ...bounds }))

const someMap: fc.Arbitrary<MapView> = fc
  .record({
    plain: fc.record({
      measure: fc.constantFrom(...MAP_MEASURES),
      projection: fc.constantFrom(...MAP_PROJECTIONS),
      layers: fc.subarray([...MAP_LAYERS]),
      presentation: fc.constantFrom(...BORDER_PRESENTATION_IDS),
      classes: fc.constantFrom(...CLASS_METHODS),
      perMillion: fc.boolean(),
      rescale: fc.boolean(),
    }),
    camera: fc.record({ camera: fc.record({ longitude: number(-180, 360), latitude: number(-90, 90), zoom: number(-4, 24) }) }, { requiredKeys: [] }),
  })
  .map(({ plain, camera }) => ({ ...plain, ...camera }))

const someLayout = fc
  .record({ sort: fc.array(fc.record({ column: word, descending: fc.boolean() }), { maxLength: 3 }), order: words, hidden: words, pinned: words })
  .filter((layout) => Object.values(layout).some((part) => part.length > 0))

const someView: fc.Arbitrary<View> = fc
  .record({
    page: fc.constantFrom(...PAGES),
    language: fc.constantFrom(...LANGUAGES),
    filter: someFilter,
    tables: fc.dictionary(table, someLayout),
    map: someMap,
    twins: words,
    options: fc.dictionary(word, word),
    more: fc.record({ subject: fc.record({ table, id: word }), focus: word, presenting: fc.record({ briefing: word, scene: fc.nat(9999) }), version: word }, { requiredKeys: [] }),
  })
  .map(({ more, tables, options, ...view }) => ({ ...view, tables: { ...tables }, options: { ...options }, ...more }))

const plain = plainView('en')
const read = (search: string, data = 'data-1') => parseView(search, plain, data)

describe('the address', { timeout: 60_000 }, () => {
  test('of any view reads as that view again, without a word of complaint', () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(read(printView(view, 'data-1'))).toEqual({ view, notices: [] })
      }),
      { numRuns: 1000 },
    )
  })

  test('of equal views is equal, whatever order their parts came in', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const shuffled: View = { ...view, options: Object.fromEntries(Object.entries(view.options).toReversed()), tables: Object.fromEntries(Object.entries(view.tables).toReversed()) }
        expect(printView(shuffled, 'data-1')).toBe(printView(view, 'data-1'))
      }),
    )
  })

  test('survives what mail programs and chats do to it: percent signs re-encoded, parts in another order', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const turned = new URLSearchParams([...new URLSearchParams(printView(view, 'data-1'))].toReversed())
        // Repeated parameters may come in any order too.
        expect(read(`?${turned.toString()}`).view).toEqual(view)
      }),
    )
  })

  test('that is empty is the plain view', () => {
    expect(read('')).toEqual({ view: plain, notices: [] })
  })

  test('of rubbish never throws and is still a view that has an address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), someView.map((view) => printView(view, 'x').slice(0, 40))), (search) => {
        const { view } = read(`?${search}`)
        expect(read(printView(view, 'data-1'))).toEqual({ view, notices: [] })
      }),
      { numRuns: 500 },
    )
  })

  test('is readable', () => {
    const view: View = { ...plain, page: 'ties', filter: { chosen: { point: ['1', '4'], region: ['RU-ULY'] }, asOf: '2018-05' }, subject: { table: 'projects', id: 'PRJ-001' } }
    expect(printView(view, 'abc')).toBe('?v=1&page=ties&lang=en&point=1&point=4&region=RU-ULY&as-of=2018-05&open=projects:PRJ-001&data=abc')
  })
})

describe('a part that cannot be read', () => {
  test.each([
    ['page', 'nowhere', { page: plain.page }],
    ['lang', 'fr', { language: plain.language }],
    ['from', '2016-13', { filter: plain.filter }],
    ['to', 'yesterday', { filter: plain.filter }],
    ['as-of', '2017-02-30', { filter: plain.filter }],
    ['open', 'PRJ-001', {}],
    ['present', 'one', {}],
    ['projection', 'peters', { map: DEFAULT_MAP }],
    ['borders', 'none', { map: DEFAULT_MAP }],
    ['camera', '105,95,2', { map: DEFAULT_MAP }],
    ['camera', '105,60', { map: DEFAULT_MAP }],
    ['per-million', 'perhaps', { map: DEFAULT_MAP }],
    ['v', 'one', {}],
    ['colour', 'red', {}],
    ['sort.', 'name', { tables: {} }],
  ])('%s=%s falls back and is named', (parameter, value, expected) => {
    const { view, notices } = read(`?point=2&${new URLSearchParams({ [parameter]: value }).toString()}`)
    expect(notices).toEqual([{ kind: 'unreadable', parameter, value }])
    expect(view).toEqual({ ...plain, ...expected, filter: { chosen: { point: ['2'] } } })
  })

  test('leaves a hostile name an ordinary one', () => {
    const { view } = read('?sort.__proto__=name&set.__proto__=x&set.constructor=y')
    expect(Object.getPrototypeOf(view.tables)).toBe(Object.prototype)
    expect(Object.entries(view.options)).toEqual([['__proto__', 'x'], ['constructor', 'y']])
  })

  test('keeps a value that the data do not have: the chip says so', () => {
    expect(read('?region=RU-XXX')).toEqual({ view: { ...plain, filter: { chosen: { region: ['RU-XXX'] } } }, notices: [] })
  })
})

describe('a link', () => {
  test('made over other data says so', () => {
    expect(read('?page=map&data=data-2').notices).toEqual([{ kind: 'other-data' }])
  })

  test('made by a newer version says so', () => {
    expect(read('?v=2').notices).toEqual([{ kind: 'newer-version' }])
  })
})
