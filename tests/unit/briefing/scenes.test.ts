import { describe, expect, test } from 'vitest'
import { LocalEngine } from '../../../src/engine/local-engine'
import { readCsvText } from '../../../src/ingest/read-csv-text'
import { tableSchemas } from '../../../src/model/data-package'
import { toggleValue } from '../../../src/model/filter'
import { wordsIn, withWords } from '../../../src/state/briefing/briefing'
import { addScene, changeScene, duplicateScene, moveScene, removeScene } from '../../../src/state/briefing/change-scenes'
import { newScene } from '../../../src/state/briefing/new-scene'
import { countChanges, countView } from '../../../src/state/briefing/scene-counts'
import { isElsewhere, presentedScene, presentedView, sceneView, shownScene } from '../../../src/state/briefing/scene-view'
import { plainView, type View } from '../../../src/state/view'
import { bundled, csvOf } from '../support/plain-data'
import { someBriefing, someScene } from './support'

const texts = csvOf(bundled)
const tables = Object.fromEntries(tableSchemas.map((schema) => [schema.name, readCsvText(texts[schema.name]!, schema, schema.path).table]))
const engine = new LocalEngine(tables, tableSchemas, 'data-1')
const energy: View = { ...plainView('en'), page: 'projects', filter: { chosen: { point: ['4'] } } }
const ids = ({ scenes }: ReturnType<typeof someBriefing>) => scenes.map(({ id }) => id).join('')

describe('a scene', () => {
  test('keeps the view and opens it again in the reader’s language', async () => {
    const view: View = { ...energy, page: 'map', focus: 'map', options: { 'a.b': 'c' }, map: { ...energy.map, measure: 'ties', camera: { longitude: 100, latitude: 60, zoom: 3 } }, presenting: { briefing: 'x', scene: 3 } }
    const scene = await newScene(engine, view, 'Map')
    const { presenting: _, ...plain } = view
    expect(sceneView(scene, 'en')).toEqual(plain)
    expect(sceneView(scene, 'ja')).toEqual({ ...plain, language: 'ja' })
  })

  test('holds the counts of its tables under its filter', async () => {
    const rows = bundled['projects']!.filter((row) => row['plan_point'] === '4')
    const within = new Set(bundled['project_overlaps']!.filter(({ kind }) => kind === 'within' || kind === 'umbrella').map((row) => row['project_id']))
    const counted = rows.filter((row) => !within.has(row['id']))
    const { counts } = await newScene(engine, energy, 'Energy')
    expect(counts['projects']).toBe(counted.length)
    const stages = Object.entries(counts).filter(([key]) => key.startsWith('projects.'))
    expect(stages.length).toBeGreaterThan(3)
    expect(stages.reduce((sum, [, count]) => sum + count, 0)).toBe(counted.length)
  })

  test.each([
    ['documents', ['documents']],
    ['claims', ['claims']],
    ['ties', ['regional_ties']],
    ['overview', ['projects', 'documents']],
    ['briefing', []],
  ] as const)('of the page %s counts %j', async (page, expected) => {
    const counts = await countView(engine, { ...plainView('en'), page })
    expect(Object.keys(counts).filter((key) => !key.includes('.'))).toEqual(expected)
  })

  test('is marked when its figures have changed', async () => {
    const then = await countView(engine, energy)
    const now = await countView(engine, { ...energy, filter: toggleValue(energy.filter, 'point', '1') })
    const changes = countChanges(then, now)
    expect(changes[0]).toEqual({ table: 'projects', was: then['projects'], now: now['projects'] })
    expect(changes.slice(1).every(({ table, word }) => table === 'projects' && word !== undefined)).toBe(true)
  })

  test.each([
    ['nothing', { projects: 3 }, { projects: 3 }, []],
    ['a total', { projects: 32 }, { projects: 41 }, [{ table: 'projects', was: 32, now: 41 }]],
    ['a stage that was not there', { projects: 2 }, { projects: 2, 'projects.operating': 1 }, [{ table: 'projects', word: 'operating', was: 0, now: 1 }]],
    ['a status that is gone', { regional_ties: 1, 'regional_ties.a.b': 1 }, { regional_ties: 1 }, [{ table: 'regional_ties', word: 'a.b', was: 1, now: 0 }]],
    ['what was never counted', {}, { projects: 2 }, []],
    ['what is no table', { nonsense: 1, projects: 2 }, { projects: 2 }, []],
  ])('says of its counts: %s', (_, then, now, expected) => {
    expect(countChanges(then as Record<string, number>, now as Record<string, number>)).toEqual(expected)
  })
})

describe('the list of scenes', () => {
  const briefing = someBriefing('one')

  test.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [0, -1, 'abc'],
    [2, 3, 'abc'],
    [7, 0, 'abc'],
  ])('moves the scene at %i to %i', (from, to, expected) => {
    expect(ids(moveScene(briefing, from, to))).toBe(expected)
  })

  test('duplicates, hides and removes', () => {
    const twice = duplicateScene(briefing, 1)
    expect(twice.scenes).toHaveLength(4)
    expect(twice.scenes[2]).toEqual({ ...briefing.scenes[1], id: twice.scenes[2]?.id })
    expect(new Set(twice.scenes.map(({ id }) => id)).size).toBe(4)
    expect(ids(removeScene(briefing, 1))).toBe('ac')
    expect(changeScene(briefing, 1, { hidden: true }).scenes.map(({ hidden }) => hidden)).toEqual([false, true, false])
  })

  test('takes a view before the closing card, cards at the ends', () => {
    const closed = addScene(briefing, someScene('z', { kind: 'closing' }))
    expect(ids(closed)).toBe('abcz')
    expect(ids(addScene(closed, someScene('d')))).toBe('abcdz')
    expect(ids(addScene(closed, someScene('o', { kind: 'opening' })))).toBe('oabcz')
    expect(ids(addScene(someBriefing('two', []), someScene('d')))).toBe('d')
  })
})

describe('presenting', () => {
  const briefing = someBriefing('one', [someScene('a', { hidden: true }), someScene('b'), someScene('c', { hidden: true }), someScene('d')])

  test.each([
    [0, 1, 2],
    [2, 1, 4],
    [4, 1, undefined],
    [5, -1, 4],
    [4, -1, 2],
    [2, -1, undefined],
    [3, 1, 4],
  ] as const)('from scene %i in direction %i shows scene %s, hidden ones passed over', (from, step, expected) => {
    expect(shownScene(briefing, from, step)).toBe(expected)
  })

  test.each([
    [0, 1],
    [3, 3],
    [99, 4],
  ])('the number %i means scene %i', (asked, expected) => {
    expect(presentedScene(briefing, { briefing: 'one', scene: asked }).number).toBe(expected)
  })

  test('knows when the reader has gone on from the scene', () => {
    const start = presentedView(briefing, 2, 'ru')!
    expect(start.presenting).toEqual({ briefing: 'one', scene: 2 })
    const scene = sceneView(briefing.scenes[1]!, 'ru')
    expect(isElsewhere(start, scene)).toBe(false)
    expect(isElsewhere({ ...start, language: 'ja' }, scene)).toBe(false)
    expect(isElsewhere({ ...start, filter: toggleValue(start.filter, 'point', '2') }, scene)).toBe(true)
    expect(isElsewhere({ ...start, subject: { table: 'projects', id: 'PRJ-001' } }, scene)).toBe(true)
  })
})

describe('the words of a scene', () => {
  test('fall back to English, then to any language, and say so', () => {
    expect(wordsIn({ en: 'Map', ru: 'Карта' }, 'ru')).toEqual({ text: 'Карта', language: 'ru' })
    expect(wordsIn({ en: 'Map', ru: 'Карта' }, 'ja')).toEqual({ text: 'Map', language: 'en' })
    expect(wordsIn({ ru: 'Карта' }, 'ja')).toEqual({ text: 'Карта', language: 'ru' })
    expect(wordsIn({}, 'ja')).toEqual({ text: '', language: 'ja' })
  })

  test('change in one language only', () => {
    expect(withWords({ en: 'Map', ru: 'Карта' }, 'ru', ' Карта мира ')).toEqual({ en: 'Map', ru: 'Карта мира' })
    expect(withWords({ en: 'Map', ru: 'Карта' }, 'ru', ' ')).toEqual({ en: 'Map' })
  })
})
