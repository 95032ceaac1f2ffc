import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import type { FileChoices, FileReading } from '../../../src/ingest/file-reading'
import { readFile } from '../../../src/ingest/read-file'
import { textAt } from '../../../src/ingest/text-at'
import { cellText } from '../../../src/model/cell-text'
import { bundledSchemas, bundledText, bundledWords } from './bundled-data'
import { encodeText } from './encode-text'
import { makeField, makeSchema } from './make-schema'

const context = { schemas: bundledSchemas, words: bundledWords }
const small = {
  schemas: [
    makeSchema('items', [
      makeField('id', 'id', { required: true, unique: true, pattern: 'I-\\d+' }),
      makeField('name', 'text', { aliases: ['名称', 'Название'] }),
      makeField('on', 'date'),
      makeField('amount', 'number'),
      makeField('kind', 'category', { enumeration: ['big', 'small'] }),
      makeField('tags', 'list'),
    ], { primaryKey: ['id'] }),
    makeSchema('visits', [makeField('item', 'text', { required: true }), makeField('visited', 'date'), makeField('who', 'text')]),
  ],
}

async function read(content: string | Uint8Array | undefined, name = 'items.csv', choices: FileChoices = {}, within: typeof context | typeof small = small): Promise<FileReading> {
  const readings = await readFile(new Blob([content as Uint8Array<ArrayBuffer>]), name, within, choices)
  for (const { grids } of readings) for (const { reading } of grids) expect(reading === undefined ? 0 : reading.accepted + reading.held.length + reading.skipped.length).toBe(reading?.records ?? 0)
  return readings[0]!
}

function shown(reading: FileReading, grid = 0): readonly (readonly string[])[] {
  const table = reading.grids[grid]?.reading?.table
  if (!table) return []
  return Array.from({ length: table.rowCount }, (_, row) => Object.values(table.columns).map((column) => cellText(column, row)))
}

const codes = (reading: FileReading, grid = 0) => reading.grids[grid]?.reading?.problems.filter((problem) => problem.code !== 'missing-label').map(({ code, line }) => `${code}@${line}`) ?? []

describe('readFile: one file of a ministry', () => {
  it('reads the projects as Japanese Excel writes them', async () => {
    const reading = await read(encodeText(bundledText('projects.csv').replace(/[^\p{ASCII}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu, ''), 'shift_jis'), 'projects_2019-03.csv', {}, context)
    expect(reading).toMatchObject({ encoding: { encoding: 'shift_jis', decision: 'sure' }, questions: [] })
    expect(reading.grids[0]).toMatchObject({ plan: { schema: { name: 'projects' } }, reading: { accepted: 169, held: [] } })
    expect(reading.hash).toMatch(/^[0-9a-f]{64}$/u)
  })

  it('reads Japanese headers, words and dates', async () => {
    const text = '案件番号,案件名,項目,進捗,発表,都道府県,ロシア側地域\nPRJ-900,病院,第1項目,実施中,平成28年12月16日,北海道、東京,沿海地方\n'
    const reading = await read(encodeText(text, 'shift_jis'), '案件.csv', {}, context)
    const table = reading.grids[0]?.reading?.table
    expect(reading.grids[0]?.plan.schema?.name).toBe('projects')
    const columns = reading.grids[0]!.plan.columns.map((column) => column.name)
    expect(columns).toEqual(['id', 'name_ja', 'plan_point', 'status', 'announced_on', 'jp_prefectures', 'ru_regions'])
    expect(columns.map((name) => textAt(table!, name, 0))).toEqual(['PRJ-900', '病院', '1', 'under-way', '2016-12-16', 'JP-01; JP-13', 'RU-PRI'])
    expect(codes(reading)).toEqual([])
  })

  it('reads Russian headers with semicolons, decimal commas and Windows-1251', async () => {
    const text = 'Номер;Название проекта;Пункт;Стадия;Дата объявления;Регион;Широта\r\nPRJ-901;Больница;Пункт 1;Завершено;16 декабря 2016 г.;Приморье;43,115\r\n'
    const reading = await read(encodeText(text, 'windows-1251'), 'проекты.csv', { columns: ['id', 'name_en', 'plan_point', 'status', 'announced_on', 'ru_regions', 'latitude'] }, context)
    const table = reading.grids[0]!.reading!.table
    expect(['id', 'plan_point', 'status', 'announced_on', 'ru_regions', 'latitude'].map((name) => textAt(table, name, 0))).toEqual(['PRJ-901', '1', 'completed', '2016-12-16', 'RU-PRI', '43.115'])
  })
})

describe('readFile: parts of a file that are no records', () => {
  const cases = [
    { description: 'preamble, blank rows, totals and footer', input: 'List of items\nAs of 2018\n\nid,name,amount\nI-1,a,1\n\nI-2,b,2\nTotal,,3\nSource: own count of the ministry in 2018\n', rows: ['I-1', 'I-2'], skipped: ['preamble', 'preamble', 'blank-row', 'blank-row', 'total-row', 'footer'] },
    { description: 'repeated header', input: 'id,name\nI-1,a\nid,name\nI-2,b\n', rows: ['I-1', 'I-2'], skipped: ['repeated-header'] },
    { description: 'sep= line', input: 'sep=;\nid;name\nI-1;a,b\n', rows: ['I-1'], skipped: ['preamble'] },
    { description: 'Japanese totals', input: 'id,名称,amount\nI-1,a,1\n合計,,1\n', rows: ['I-1'], skipped: ['total-row'] },
    { description: 'a row written twice', input: 'id,name\nI-1,a\nI-1,a\n', rows: ['I-1'], skipped: ['duplicate-row'] },
  ]
  it.each(cases)('$description', async ({ input, rows, skipped }) => {
    const reading = await read(input)
    expect(shown(reading).map(([id]) => id)).toEqual(rows)
    expect(reading.grids[0]?.reading?.skipped.map((row) => row.reason)).toEqual(skipped)
  })

  it('reads a second table as a table of its own', async () => {
    const reading = await read('id,name\nI-1,a\n\nitem,visited,who\nI-1,2016-12-16,x\nI-2,2017,y\n')
    expect(reading.grids.map((grid) => [grid.plan.schema?.name, grid.reading?.accepted, grid.reading?.skipped.length])).toEqual([['items', 1, 1], ['visits', 2, 0]])
    expect([...reading.grids[1]!.reading!.table.lines]).toEqual([5, 6])
  })

  it('joins two header rows', async () => {
    const reading = await read('Item,,Count,\nid,name,amount,kind\nI-1,a,1,big\nI-2,b,2,small\n')
    expect(shown(reading)).toEqual([['I-1', 'a', '1', 'big', '', ''], ['I-2', 'b', '2', 'small', '', '']])
  })
})

describe('readFile: problems have a place', () => {
  const cases = [
    { description: 'a word outside the vocabulary', input: 'id,kind\nI-1,big\nI-2,huge\n', expected: ['constraint-error@3'] },
    { description: 'a number that is none', input: 'id,amount\nI-1,many\n', expected: ['type-error@2'] },
    { description: 'a key twice', input: 'id,name\nI-1,a\nI-1,b\n', expected: ['primary-key@3'] },
    { description: 'no key', input: 'id,name\n,a\n', expected: ['missing-value@2'] },
    { description: 'a cell too many', input: 'id,name\nI-1,a,b\n', expected: ['extra-cell@2'] },
    { description: 'a cell too few', input: 'id,name,on\nI-1,a\n', expected: ['missing-cell@2'] },
    { description: 'line numbers behind cells of several lines', input: 'id,name,amount\nI-1,"a\nb\nc",1\nI-2,d,x\n', expected: ['type-error@5'] },
    { description: 'an unclosed quote', input: 'id,name\nI-1,"a\nI-2,b\n', expected: ['unclosed-quote@2'] },
    { description: 'headers blank, twice and unknown', input: 'id,name,name,,more\nI-1,a,b,c,d\n', expected: ['duplicate-label@1', 'blank-header@1', 'extra-label@1'] },
    { description: 'ambiguous dates hold their rows until asked', input: 'id,on\nI-1,03/04/2017\n', expected: ['ambiguous-date@2'] },
  ]
  it.each(cases)('$description', async ({ input, expected }) => {
    expect(codes(await read(input))).toEqual(expected)
  })

  it('asks once about dates, with proof, and takes the answer', async () => {
    const input = 'id,on\nI-1,03/04/2017\nI-2,05/06/2017\n'
    const asked = await read(input)
    expect(asked.questions).toEqual([{ kind: 'date-order', grid: '', proofs: ['03/04/2017', '05/06/2017'] }])
    const answered = await read(input, 'items.csv', { dateOrder: 'day-first' })
    expect(answered.questions).toEqual([])
    expect(shown(answered).map((row) => row[1])).toEqual(['2017-04-03', '2017-06-05'])
  })

  it('takes the order of dates from a date that shows it', async () => {
    expect(shown(await read('id,on\nI-1,03/04/2017\nI-2,25/12/2017\n')).map((row) => row[1])).toEqual(['2017-04-03', '2017-12-25'])
  })

  it('keeps unknown columns, also under names of the language', async () => {
    const reading = await read('id,__proto__,constructor,toString\nI-1,a,b,c\n')
    expect(reading.grids[0]?.reading?.extraColumns).toEqual(['__proto__', 'constructor', 'toString'])
    const { columns } = reading.grids[0]!.reading!.table
    expect(['__proto__', 'constructor', 'toString'].map((name) => Object.getOwnPropertyDescriptor(columns, name)?.value as unknown)).toEqual([{ kind: 'text', texts: ['a'] }, { kind: 'text', texts: ['b'] }, { kind: 'text', texts: ['c'] }])
  })

  it('finds a column by its cells and asks', async () => {
    const reading = await read('id,Grösse,name\nI-1,big,a\nI-2,small,b\n')
    expect(reading.questions).toMatchObject([{ kind: 'columns', columns: [{ header: 'Grösse', name: 'kind', by: 'content', samples: ['big', 'small'] }] }])
  })
})

describe('readFile: formats', () => {
  const expected = [['I-1', 'a', '2016-12-16', '1.5', 'big', 'x; y'], ['I-2', 'b', '2017', '', 'small', '']]
  const objects = '[\n {"id":"I-1","name":"a","on":"2016-12-16","amount":1.5,"kind":"big","tags":["x","y"]},\n {"id":"I-2","name":"b","on":"2017","amount":null,"kind":"small"}\n]'
  const cases = [
    { description: 'array of objects', name: 'items.json', input: objects },
    { description: 'array of arrays', name: 'items.json', input: '[["id","name","on","amount","kind","tags"],["I-1","a","2016-12-16",1.5,"big","x; y"],["I-2","b","2017",null,"small",""]]' },
    { description: 'object of tables', name: 'x.json', input: `{"items": ${objects}}` },
    { description: 'object of columns', name: 'items.json', input: '{"id":["I-1","I-2"],"name":["a","b"],"on":["2016-12-16","2017"],"amount":[1.5,null],"kind":["big","small"],"tags":[["x","y"],[]]}' },
    { description: 'JSON Lines', name: 'items.jsonl', input: '{"id":"I-1","name":"a","on":"2016-12-16","amount":1.5,"kind":"big","tags":"x; y"}\n{"id":"I-2","name":"b","on":"2017","kind":"small"}\n' },
    { description: 'tabs', name: 'items.tsv', input: 'id\tname\ton\tamount\tkind\ttags\nI-1\ta\t2016-12-16\t1.5\tbig\tx; y\nI-2\tb\t2017\t\tsmall\t\n' },
    { description: 'bars', name: 'items.txt', input: 'id|name|on|amount|kind|tags\nI-1|a|2016-12-16|1.5|big|x; y\nI-2|b|2017||small|\n' },
  ]
  it.each(cases)('$description', async ({ input, name }) => {
    expect(shown(await read(input, name))).toEqual(expected)
  })

  it('keeps true lines of JSON', async () => {
    const reading = await read(objects.replace('"big"', '"huge"'), 'items.json')
    expect(codes(reading)).toEqual(['constraint-error@2'])
    expect([...reading.grids[0]!.reading!.table.lines]).toEqual([3])
  })

  it.each([
    ['[{"id": 1},\n oops]', 2],
    ['{"a": "b"\n', 2],
    ['[1, 2', 1],
  ])('names the line where JSON breaks: %j', async (input, line) => {
    const reading = await read(input, 'items.json')
    expect(reading.problems).toMatchObject([{ code: 'format-error', severity: 'error', line }])
  })

  it('reads gzip, a zip, and a zip with a data package', async () => {
    const text = 'id,name\nI-1,a\n'
    expect(shown(await read(gzipSync(strToU8(text)), 'items.csv.gz')).map(([id]) => id)).toEqual(['I-1'])
    const plain = await readFile(new Blob([zipSync({ 'data/items.csv': strToU8(text), 'readme.md': strToU8('x') }) as Uint8Array<ArrayBuffer>]), 'all.zip', small)
    expect(plain.map((one) => [one.file, one.grids[0]?.reading?.accepted])).toEqual([['data/items.csv', 1]])
    const packed = zipSync({ 'p/datapackage.json': strToU8('{"resources":[{"name":"items","path":"a.csv"}]}'), 'p/a.csv': strToU8('id\nI-1\n'), 'p/b.csv': strToU8(text) })
    const readings = await readFile(new Blob([packed as Uint8Array<ArrayBuffer>]), 'p.zip', small)
    expect(readings.map((one) => [one.file, one.grids[0]?.plan.schema?.name])).toEqual([['p/a.csv', 'items']])
  })

  it('reads sheets, dates and merged cells of a workbook', async () => {
    const workbook = await writeWorkbook([
      { sheet: 'Notes', data: [[{ value: 'nothing here' }]] },
      { sheet: 'Items & more', data: [
        [{ value: 'id' }, { value: 'name' }, { value: 'on' }, { value: 'amount' }],
        [{ value: 'I-1' }, { value: 'same', rowSpan: 2 }, { value: new Date(Date.UTC(2016, 11, 16)), type: Date, format: 'yyyy-mm-dd' }, { value: 0.1 + 0.2, type: Number }],
        [{ value: 'I-2' }, null, { value: 42720, type: Number }, { value: '1 234,5' }],
      ] },
    ]).toBuffer()
    const reading = await read(new Uint8Array(workbook), 'book.xlsx')
    const index = reading.grids.findIndex((grid) => grid.name === 'Items & more')
    expect(shown(reading, index)).toEqual([['I-1', 'same', '2016-12-16', '0.3', '', ''], ['I-2', 'same', '2016-12-16', '1234.5', '', '']])
    expect(codes(reading, index)).toEqual(['excel-serial@3'])
    expect(reading.problems).toMatchObject([{ code: 'merged-cell', cell: 'Items & more' }])
  })

  it.each([
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['a.pdf', strToU8('%PDF-1.7')],
    ['bad.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['empty.csv', new Uint8Array()],
    ['bad.gz', Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7])],
  ])('says what %s is instead of reading it', async (name, bytes) => {
    expect(await read(bytes, name)).toMatchObject({ grids: [], problems: [{ code: expect.stringMatching(/^(?:format-error|file-limit)$/u) as unknown, severity: 'error' }] })
  })
})

describe('readFile: control', () => {
  const large = `id,name\n${Array.from({ length: 60_000 }, (_, row) => `I-${row},${'x'.repeat(30)}`).join('\n')}\n`

  it('tells progress and can be cancelled', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const reading = readFile(new Blob([large]), 'items.csv', small, {}, { signal: controller.signal, onProgress: ({ bytes }) => {
      seen.push(bytes)
      if (seen.length === 2) controller.abort()
    } })
    await expect(reading).rejects.toThrow(/abort/iu)
    expect(seen).toHaveLength(2)
  })

  it('reads every row of a file of several pieces', async () => {
    const reading = await read(large)
    expect(reading.grids[0]?.reading).toMatchObject({ records: 60_000, accepted: 60_000 })
    expect(reading.grids[0]?.reading?.table.lines.at(-1)).toBe(60_001)
  })

  it('finds an encoding that shows late', async () => {
    const late = `${large}I-60000,Владивосток\n`
    const reading = await read(encodeText(late, 'windows-1251'))
    expect(reading.encoding?.encoding).toBe('windows-1251')
    expect(textAt(reading.grids[0]!.reading!.table, 'name', 60_000)).toBe('Владивосток')
  })

  it('refuses more columns than the limit', async () => {
    expect(await read(`${Array.from({ length: 3000 }, (_, index) => `c${index}`).join(',')}\n`)).toMatchObject({ problems: [{ code: 'file-limit', cell: 'columns' }] })
  })
})
