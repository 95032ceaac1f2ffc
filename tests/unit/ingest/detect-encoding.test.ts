import { describe, expect, it } from 'vitest'
import { detectEncoding } from '../../../src/ingest/detect-encoding'
import { ENCODINGS, type Encoding } from '../../../src/ingest/encoding'
import { encodeText } from './encode-text'

const JAPANESE = 'id,案件名,状況\nPRJ-001,ウラジオストク日本式リハビリテーション施設,運用中\n'
const RUSSIAN = 'id;Название;Статус\nPRJ-001;Центр реабилитации во Владивостоке;Действует\n'
const WESTERN = 'id,name\n1,Société générale d’énergie à São Paulo – été\n'

const TEXTS: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': [JAPANESE, RUSSIAN, WESTERN, JAPANESE + RUSSIAN],
  'utf-16le': [JAPANESE, RUSSIAN, WESTERN, 'id,name\n1,plain\n'],
  'utf-16be': [JAPANESE, RUSSIAN, WESTERN, 'id,name\n1,plain\n'],
  shift_jis: [JAPANESE, '番号,備考\n1,ﾊﾝｶｸ カナ\n2,髙島屋①\n3,検討中\n', '県\n福岡県\n北海道\n'],
  'euc-jp': [JAPANESE, '都道府県,件数\n福岡県,3\n北海道,12\n'],
  'iso-2022-jp': [JAPANESE, '県\n福岡県\n'],
  'windows-1251': [RUSSIAN, 'РЕГИОН;ЧИСЛО\nПРИМОРСКИЙ КРАЙ;5\n', 'Регион\nМосква\nТатарстан\n'],
  'koi8-r': [RUSSIAN, 'РЕГИОН;ЧИСЛО\nПРИМОРСКИЙ КРАЙ;5\n', 'Регион\nМосква\nТатарстан\n'],
  'windows-1252': [],
}
const CASES = ENCODINGS.flatMap((encoding) => TEXTS[encoding].map((text, index) => ({ encoding, index, text })))

describe('detectEncoding', () => {
  it.each(CASES)('finds $encoding, text $index', ({ encoding, text }) => {
    const finding = detectEncoding(encodeText(text, encoding) ?? new Uint8Array())
    expect(finding).toMatchObject({ encoding, decision: 'sure' })
    expect(new TextDecoder(finding.encoding).decode(encodeText(text, encoding))).toBe(text)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('takes the mark of %s', (encoding) => {
    const finding = detectEncoding(encodeText(JAPANESE, encoding, true) ?? new Uint8Array())
    expect(finding).toMatchObject({ encoding, decision: 'sure', reason: 'byte-order-mark', markLength: encoding === 'utf-8' ? 3 : 2 })
  })

  it('asks where a few letters may be either', () => {
    const finding = detectEncoding(Uint8Array.from([0x69, 0x64, 0x0a, 0xc4, 0xc1]))
    expect(finding.decision).toBe('ask')
    expect(finding.ranked.slice(0, 5).map((one) => one.encoding)).toContain('koi8-r')
  })

  it('reads a sample that ends inside a character', () => {
    const bytes = encodeText(JAPANESE.repeat(3), 'shift_jis') ?? new Uint8Array()
    for (let length = bytes.length - 6; length < bytes.length; length++) {
      expect(detectEncoding(bytes.subarray(0, length))).toMatchObject({ encoding: 'shift_jis', decision: 'sure' })
    }
  })

  it('calls a damaged UTF-8 text UTF-8 all the same', () => {
    const bytes = encodeText(RUSSIAN.repeat(20), 'utf-8') ?? new Uint8Array()
    const damaged = Uint8Array.from([...bytes.subarray(0, 901), 0xff, ...bytes.subarray(901)])
    expect(detectEncoding(damaged)).toMatchObject({ encoding: 'utf-8', decision: 'sure' })
  })
})
