import { describe, expect, it } from 'vitest'
import { translateWord } from '../../../src/ingest/lexicon'
import { lexiconFor } from '../../../src/ingest/words'
import { bundledSchemas, bundledWords } from './bundled-data'

const field = (table: string, name: string) => {
  const schema = bundledSchemas.find((one) => one.name === table)!
  return { schema, field: schema.fields.find((one) => one.name === name)! }
}

const CASES: readonly (readonly [table: string, field: string, word: string, code: string])[] = [
  ...['Primorye', 'Приморье', '沿海地方', 'Primorsky Krai', 'PRIMORSKY KRAI', 'Приморский край', 'Приморский', 'ru-pri', 'Primorsky Territory'].map((word) => ['projects', 'ru_regions', word, 'RU-PRI'] as const),
  ...['Tokyo', '東京', '東京都', 'Токио', 'JP-13', 'Tokyo Metropolis', 'Tōkyō'].map((word) => ['projects', 'jp_prefectures', word, 'JP-13'] as const),
  ...['Fukuoka', 'Fukuoka Pref.', 'Fukuoka-ken', '福岡', 'Фукуока', 'префектура Фукуока'].map((word) => ['projects', 'jp_prefectures', word, 'JP-40'] as const),
  ...['Hokkaido', 'Hokkaidō', '北海道', 'Хоккайдо'].map((word) => ['projects', 'jp_prefectures', word, 'JP-01'] as const),
  ...['Kyoto', '京都', '京都府'].map((word) => ['projects', 'jp_prefectures', word, 'JP-26'] as const),
  ...['ヴォロネジ州', 'ボロネジ州', 'Воронежская обл.', 'Voronezh', 'Voronezh Region'].map((word) => ['projects', 'ru_regions', word, 'RU-VOR'] as const),
  ['projects', 'ru_regions', 'Moscow', 'RU-MOW'],
  ['projects', 'ru_regions', 'Moscow Oblast', 'RU-MOS'],
  ['projects', 'ru_regions', 'Московская область', 'RU-MOS'],
  ['projects', 'ru_regions', 'モスクワ', 'RU-MOW'],
  ['projects', 'ru_regions', 'Altai Krai', 'RU-ALT'],
  ['projects', 'ru_regions', 'Altai Republic', 'RU-AL'],
  ['projects', 'ru_regions', 'Республика Северная Осетия-Алания', 'RU-SE'],
  ['projects', 'ru_regions', 'ХМАО — Югра', 'RU-KHM'],
  ['projects', 'ru_regions', 'Saint-Petersburg', 'Saint-Petersburg'],
  ['projects', 'status', 'Under way', 'under-way'],
  ['projects', 'status', '覚書締結', 'memorandum'],
  ['projects', 'status', 'UNDER-WAY', 'under-way'],
  ['projects', 'plan_point', '第3項目', '3'],
  ['projects', 'plan_point', '３', '3'],
  ['projects', 'plan_point', 'Extending healthy life expectancies', '1'],
  ['projects', 'plan_point', '健康寿命の伸長', '1'],
]

describe('words of vocabularies and names of regions', () => {
  it.each(CASES)('%s.%s: %s is %s', (table, name, word, code) => {
    const { schema, field: one } = field(table, name)
    expect(translateWord(word, lexiconFor(one, schema, bundledWords))).toEqual({ word: code, fault: undefined })
  })

  it('asks which Altai is meant', () => {
    const { schema, field: one } = field('projects', 'ru_regions')
    expect(translateWord('Алтай', lexiconFor(one, schema, bundledWords)).word).toBe('RU-AL')
    expect(translateWord('Altai', lexiconFor(one, schema, bundledWords)).fault).toMatchObject({ code: 'ambiguous-word', severity: 'error' })
  })

  it('every label of a vocabulary leads back to its word', () => {
    for (const schema of bundledSchemas) {
      for (const one of schema.fields.filter((candidate) => candidate.vocabulary && candidate.enumeration)) {
        const lexicon = lexiconFor(one, schema, bundledWords)!
        const missed = one.enumeration!.filter((word) => translateWord(word, lexicon).word !== word)
        expect(missed).toEqual([])
      }
    }
  })
})
