import { describe, expect, test } from 'vitest'
import { LocalEngine } from '../../../src/engine/local-engine'
import { readCsvText } from '../../../src/ingest/read-csv-text'
import { tableSchemas } from '../../../src/model/data-package'
import { LANGUAGES } from '../../../src/model/schema'
import { BUNDLED_BRIEFINGS } from '../../../src/state/briefing/bundled-briefings'
import { countChanges, countView } from '../../../src/state/briefing/scene-counts'
import { sceneView } from '../../../src/state/briefing/scene-view'
import { parseView, plainView } from '../../../src/state/view'
import { bundled, csvOf } from '../support/plain-data'

const texts = csvOf(bundled)
const tables = Object.fromEntries(tableSchemas.map((schema) => [schema.name, readCsvText(texts[schema.name]!, schema, schema.path).table]))
const engine = new LocalEngine(tables, tableSchemas, 'test')
const scenes = BUNDLED_BRIEFINGS.flatMap((briefing) => briefing.scenes.map((scene) => ({ name: `${briefing.id}/${scene.id}`, scene })))

describe('the bundled briefings', () => {
  test('are the plan in eight scenes, and Ulyanovsk and Fukuoka', () => {
    expect(BUNDLED_BRIEFINGS.map(({ id }) => id)).toEqual(['the-plan-in-eight-scenes', 'ulyanovsk-and-fukuoka'])
    expect(BUNDLED_BRIEFINGS[0]?.scenes.filter(({ kind }) => kind === 'view')).toHaveLength(8)
    for (const { scenes: [first, ...rest] } of BUNDLED_BRIEFINGS) expect([first?.kind, rest.at(-1)?.kind]).toEqual(['opening', 'closing'])
  })

  test.each(scenes)('$name speaks three languages', ({ scene }) => {
    for (const words of [scene.title, scene.text, scene.notes]) expect([0, LANGUAGES.length]).toContain(Object.keys(words).length)
    expect(Object.keys(scene.title)).toHaveLength(LANGUAGES.length)
  })

  test.each(scenes)('$name has an address that reads without a complaint', ({ scene }) => {
    expect(parseView(scene.address, plainView('en'), '').notices).toEqual([])
  })

  test.each(scenes)('$name holds the counts that the bundled data give', async ({ scene }) => {
    const counts = await countView(engine, sceneView(scene, 'en'))
    expect(scene.counts).toEqual(counts)
    expect(countChanges(scene.counts, counts)).toEqual([])
  })
})
