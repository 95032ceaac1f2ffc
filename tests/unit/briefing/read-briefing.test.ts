import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { briefing as en } from '../../../src/i18n/en/briefing'
import { FAULT_KINDS } from '../../../src/state/briefing/briefing-fault'
import { printBriefing } from '../../../src/state/briefing/briefing-file'
import { readBriefing } from '../../../src/state/briefing/read-briefing'
import { someBriefing, someScene } from './support'

const plain = JSON.parse(printBriefing(someBriefing('one'))) as Readonly<Record<string, unknown>>
const scene = (plain['scenes'] as readonly object[])[0]!
const file = (change: object): string => JSON.stringify({ ...plain, ...change })
const withScene = (change: object): string => file({ scenes: [scene, { ...scene, ...change }] })

describe('a briefing’s file', () => {
  test('reads as the briefing it was printed from', () => {
    const briefing = someBriefing('one', [
      someScene('card', { kind: 'opening', address: '' }),
      someScene('view', { title: { en: 'Ties', ja: '交流', ru: 'Связи' }, text: { ja: '説明' }, notes: { en: 'Say this' }, hidden: true, counts: { projects: 32, 'projects.operating': 4 } }),
    ])
    expect(readBriefing(printBriefing(briefing))).toEqual({ briefing, faults: [] })
  })

  test.each([
    ['text that is no JSON', 'title,scenes', 'not-json', ''],
    ['a list', '[]', 'not-briefing', 'format'],
    ['another JSON file', '{"type":"FeatureCollection"}', 'not-briefing', 'format'],
    ['no version', file({ version: 'one' }), 'no-version', 'version'],
    ['a version before the first', file({ version: 0 }), 'no-version', 'version'],
    ['a newer version', file({ version: 2 }), 'newer-version', 'version'],
    ['no title', file({ title: undefined }), 'no-title', 'title'],
    ['a blank title', file({ title: { en: '  ' } }), 'no-title', 'title'],
    ['no scenes', file({ scenes: undefined }), 'no-scenes', 'scenes'],
    ['an empty list of scenes', file({ scenes: [] }), 'no-scenes', 'scenes'],
    ['too many scenes', file({ scenes: Array.from({ length: 201 }, () => scene) }), 'too-many-scenes', 'scenes'],
    ['a scene that is a text', file({ scenes: [scene, 'two'] }), 'not-scene', 'scenes[1]'],
    ['a scene without a title', withScene({ title: undefined }), 'no-title', 'scenes[1].title'],
    ['a title that is a number', withScene({ title: 4 }), 'not-text', 'scenes[1].title'],
    ['a text that is a number', withScene({ text: { ja: 4 } }), 'not-text', 'scenes[1].text.ja'],
    ['a text too long', withScene({ notes: { en: 'x'.repeat(5001) } }), 'too-long', 'scenes[1].notes.en'],
    ['an unknown kind', withScene({ kind: 'video' }), 'unknown-kind', 'scenes[1].kind'],
    ['a view without an address', withScene({ address: undefined }), 'no-address', 'scenes[1].address'],
    ['an address of another site', withScene({ address: 'https://example.org/' }), 'no-address', 'scenes[1].address'],
    ['a file too large', file({ filling: 'x'.repeat(1_000_000) }), 'too-large', ''],
  ] as const)('with %s is refused, and the place is named', (_, text, kind, place) => {
    const { briefing, faults } = readBriefing(text)
    expect(briefing).toBeUndefined()
    expect(faults).toEqual([expect.objectContaining({ kind, place, harmless: false })])
  })

  test.each([
    ['an address of which a part cannot be read', withScene({ address: '?page=nowhere&point=1' }), 'unreadable-address', 'scenes[1].address', 'page=nowhere'],
    ['an address of a newer version', withScene({ address: '?v=9&page=ties' }), 'newer-version', 'scenes[1].address', '?v=9&page=ties'],
    ['a language the page does not speak', withScene({ title: { en: 'Ties', fr: 'Liens' } }), 'unknown-language', 'scenes[1].title.fr', 'fr'],
    ['counts that are no numbers', withScene({ counts: { projects: 'many' } }), 'bad-counts', 'scenes[1].counts', '{"projects":"many"}'],
    ['a yes that is a text', withScene({ hidden: 'yes' }), 'not-yes-no', 'scenes[1].hidden', 'yes'],
  ] as const)('with %s is taken over without it', (_, text, kind, place, value) => {
    const { briefing, faults } = readBriefing(text)
    expect(briefing?.scenes).toHaveLength(2)
    expect(faults).toEqual([{ kind, place, value, harmless: true }])
  })

  test('names every fault at once', () => {
    const { faults } = readBriefing(file({ title: {}, scenes: [{ kind: 'view' }, { ...scene, title: {} }] }))
    expect(faults.map(({ kind, place }) => `${place} ${kind}`)).toEqual(['title no-title', 'scenes[0].title no-title', 'scenes[0].address no-address', 'scenes[1].title no-title'])
  })

  test('gives scenes of one name names of their own', () => {
    const ids = readBriefing(file({ scenes: [scene, scene] })).briefing?.scenes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  test('of any kind never throws', () => {
    const someFile = fc.record({ format: fc.constant(plain['format']), version: fc.oneof(fc.constant(1), fc.jsonValue()), title: fc.jsonValue(), scenes: fc.oneof(fc.array(fc.oneof(fc.jsonValue(), fc.record({ kind: fc.constantFrom('view', 'opening'), title: fc.jsonValue(), address: fc.string(), counts: fc.jsonValue(), hidden: fc.jsonValue(), text: fc.jsonValue() }))), fc.jsonValue()) }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), someFile.map((json) => JSON.stringify(json))), (text) => {
        const { briefing, faults } = readBriefing(text)
        expect(briefing !== undefined || faults.length > 0).toBe(true)
        expect(briefing && readBriefing(printBriefing(briefing)).briefing).toEqual(briefing)
      }),
      { numRuns: 500 },
    )
  })

  test.each(FAULT_KINDS)('has a message for %s that says what to do', (kind) => {
    expect(en[`briefing.fault.${kind}`]).toMatch(/[.:] .*\S/)
  })
})
