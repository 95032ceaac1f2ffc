import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { ENCODINGS, type Encoding } from '../../../src/ingest/encoding'
import { readFile } from '../../../src/ingest/read-file'
import { encodeText } from './encode-text'

const JAPANESE = [
  ['番号', '案件名', '都道府県', '金額', '発表日', '備考'],
  ['1', 'ウラジオストク病院', '北海道', '1200', '2016/12/16', '覚書、署名済み'],
  ['2', '温室野菜; 第二期', '新潟県', '35.5', '2017/04/27', '「検討中」'],
  ['3', '港湾: 整備 | 計画', '福岡県', '480', '2018/05/01', '"確認" が必要, 要連絡'],
  ['4', '上下水道', '東京都', '77', '2018/09/10', "it's ok"],
]
const RUSSIAN = [
  ['Номер', 'Название', 'Регион', 'Сумма', 'Дата', 'Примечание'],
  ['1', 'Больница во Владивостоке', 'Приморский край', '1200', '16.12.2016', 'подписано, проверено'],
  ['2', 'Теплицы; вторая очередь', 'Республика Саха', '35.5', '27.04.2017', 'со слов "Росатома"'],
  ['3', 'Порт: причал | склад', 'Ульяновская область', '480', '01.05.2018', ''],
  ['4', 'Водоснабжение', 'Москва', '77', '10.09.2018', "об'ект"],
]
const WESTERN = [
  ['id', 'name', 'region', 'amount', 'date', 'note'],
  ['1', 'Hospital in Vladivostok', 'Primorye', '1200', '2016-12-16', 'signed, checked'],
  ['2', 'Greenhouse; second stage', 'Sakha', '35.5', '2017-04-27', 'says "maybe" – café'],
  ['3', 'Port: quay | store', 'Ulyanovsk', '480', '2018-05-01', ''],
  ['4', 'Water', 'Moscow', '77', '2018-09-10', "it's fine"],
]
const TEXTS: Readonly<Record<Encoding, readonly (readonly (readonly string[])[])[]>> = {
  'utf-8': [JAPANESE, RUSSIAN, WESTERN],
  'utf-16le': [JAPANESE, RUSSIAN, WESTERN],
  'utf-16be': [JAPANESE, RUSSIAN],
  shift_jis: [JAPANESE],
  'euc-jp': [JAPANESE],
  'iso-2022-jp': [JAPANESE],
  'windows-1251': [RUSSIAN],
  'koi8-r': [RUSSIAN],
  'windows-1252': [],
}
const SEPARATORS = [',', ';', '\t', '|', ', ', ' ']
const STYLES = [
  { name: 'quotes where needed', quote: '"', escape: '"', all: false },
  { name: 'all quoted', quote: '"', escape: '"', all: true },
  { name: 'apostrophes', quote: "'", escape: "'", all: false },
  { name: 'backslashes', quote: '"', escape: '\\', all: true },
]

const CASES = ENCODINGS.flatMap((encoding) => TEXTS[encoding].flatMap((rows, text) => SEPARATORS.flatMap((separator) => STYLES.map((style, index) => ({ encoding, rows, text, separator, style, newline: ['\r\n', '\n', '\r'][(index + text + separator.length) % 3]! })))))

describe('dialect and encoding together', () => {
  it(`are found in at least 98 of 100 of ${CASES.length} combinations, and asked in the rest`, async () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200)
    const missed: string[] = []
    const silent: string[] = []
    for (const { encoding, rows, text, separator, style, newline } of CASES) {
      const written = Papa.unparse(rows.map((row) => [...row]), { delimiter: separator, newline, quoteChar: style.quote, escapeChar: style.escape, quotes: style.all })
      const [reading] = await readFile(new Blob([encodeText(written, encoding) as Uint8Array<ArrayBuffer>]), 'file.csv', { schemas: [] })
      const shown = reading?.grids[0]?.plan
      const found = reading?.encoding?.encoding === encoding && JSON.stringify([shown?.layout.headers, ...(shown?.preview.map((row) => row.cells) ?? [])]) === JSON.stringify(rows)
      const asked = reading?.questions.some((question) => question.kind === 'encoding' || question.kind === 'dialect')
      const name = `${encoding} ${text} ${JSON.stringify(separator)} ${style.name} ${JSON.stringify(newline)}`
      if (!found || asked) missed.push(name)
      if (!found && !asked) silent.push(name)
    }
    expect(silent).toEqual([])
    expect(missed.slice(0, Math.ceil(missed.length - CASES.length * 0.02))).toEqual([])
  }, 30_000)
})
