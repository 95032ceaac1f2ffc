import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold'

const SAME: readonly (readonly [description: string, one: string, other: string])[] = [
  ['case, Latin', 'JOGMEC', 'jogmec'],
  ['case, Cyrillic', 'УЛЬЯНОВСК', 'ульяновск'],
  ['diacritics', 'Ōita, Kōchi, Hyōgo', 'Oita, Kochi, Hyogo'],
  ['a diacritic written apart', 'O\u0304ita', 'Ōita'],
  ['ё and е', 'Королёв', 'Королев'],
  ['ё written apart', 'Короле\u0308в', 'Королев'],
  ['full width', 'ＪＢＩＣ ２０１６', 'JBIC 2016'],
  ['half width katakana with its voiced mark', 'ｳﾗｼﾞｵｽﾄｸ', 'ウラジオストク'],
  ['a voiced mark written apart', 'ウラシ\u3099オストク', 'ウラジオストク'],
  ['the ideographic space', '北海道\u3000サハリン', '北海道 サハリン'],
  ['й written apart', 'Краи\u0306', 'Край'],
  ['a capital I with a dot', 'İzmir', 'izmir'],
  ['a stress mark', 'Москва\u0301', 'Москва'],
]

const DIFFERENT: readonly (readonly [description: string, one: string, other: string])[] = [
  ['й is not и', 'край', 'краи'],
  ['voiced and plain kana', 'ガス', 'カス'],
  ['hiragana and katakana', 'がす', 'ガス'],
  ['Latin and Cyrillic letters of one shape', 'CO', 'СО'],
]

describe('text as the search compares it', { timeout: 60_000 }, () => {
  test.each(SAME)('%s makes no difference', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test.each(DIFFERENT)('%s stays', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  test('is folded once and for all, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('a part of a text is found in it however both are written', () => {
    const word = fc.constantFrom('Ульяновская', 'ウリヤノフスク', 'Niigata', 'Королёв', '札幌', 'ГАЗПРОМ', 'Ōita')
    fc.assert(
      fc.property(word, word, word, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (before, sought, after, form) => {
        expect(fold(`${before} ${sought} ${after}`)).toContain(fold(sought.normalize(form).toUpperCase()))
      }),
    )
  })
})
