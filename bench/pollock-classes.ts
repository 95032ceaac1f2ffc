/** A file made from a clean table by one fault, and the table a reader should find in it. */
export interface Polluted {
  readonly group: string
  readonly name: string
  /** How common the fault is beside the others: our own estimate, not the survey's table. */
  readonly weight: number
  readonly text: string
  readonly header: readonly string[]
  readonly records: readonly (readonly string[])[]
}

type Row = readonly string[]

const HEADER: Row = ['DATE', 'TIME', 'QTY', 'PRODUCT', 'PRICE', 'KIND', 'DESCRIPTION', 'ADDRESS', 'COMMENTS']
const KINDS = ['Chair', 'Table', 'Lamp', 'Shelf']
const COMMENTS = ['none', 'sold, then returned', 'says "fine"', 'late; see file', '', "buyer's own", 'two\nlines']

const two = (value: number): string => String(value).padStart(2, '0')

function sourceRow(index: number): Row {
  return [
    `${two((index % 28) + 1)}/${two((index % 12) + 1)}/2018`,
    `${two(index % 24)}:${two((index * 7) % 60)}`,
    String((index % 9) + 1),
    `P-${1000 + index}`,
    `${(index * 13) % 400}.${two((index * 29) % 100)}`,
    KINDS[index % KINDS.length] ?? '',
    `${KINDS[index % KINDS.length] ?? ''} in oak, size ${(index % 5) + 1}`,
    `https://shop.example/items?id=${index}&view=full`,
    COMMENTS[index % COMMENTS.length] ?? '',
  ]
}

const RECORDS: readonly Row[] = Array.from({ length: 84 }, (_, index) => sourceRow(index))

interface Style {
  readonly separator: string
  readonly quote: string
  readonly escape: string
  readonly end: string
}

const CLEAN: Style = { separator: ',', quote: '"', escape: '"', end: '\r\n' }

function spell(cell: string, { separator, quote, escape }: Style): string {
  const special = cell.includes(separator.trim() === '' ? separator : separator.trim()) || cell.includes(quote) || /[\r\n]/u.test(cell) || cell.startsWith(' ')
  if (!special) return cell
  return quote + cell.replaceAll('\\', escape === '\\' ? '\\\\' : '\\').replaceAll(quote, escape + quote) + quote
}

function line(row: Row, style: Style): string {
  return row.map(cell => spell(cell, style)).join(style.separator)
}

function write(rows: readonly Row[], style: Style = CLEAN): string {
  return rows.map(row => line(row, style) + style.end).join('')
}

const WHOLE = write([HEADER, ...RECORDS])

/** The polluted files, class by class; of the faults of single rows those at every so many rows. Made after the classes of the Pollock benchmark (Vitagliano et al., PVLDB 16(8), 2023). */
export function pollute(every = 1): readonly Polluted[] {
  return [...fileFaults(), ...tableFaults(), ...dialects(), ...rowFaults(every)]
}

function make(group: string, name: string, weight: number, text: string, records: readonly Row[] = RECORDS, header: Row = HEADER): Polluted {
  return { group, name, weight, text, header, records }
}

function fileFaults(): readonly Polluted[] {
  return [
    make('source', 'source', 20, WHOLE),
    make('empty file', 'no byte', 0.5, '', [], []),
    make('final line end', 'none', 20, WHOLE.slice(0, -2)),
    make('final line end', 'doubled', 8, `${WHOLE}\r\n`),
    make('final line end', 'five', 8, WHOLE + '\r\n'.repeat(5)),
    make('header only', 'header only', 1, write([HEADER]), []),
    make('one record', 'one record', 1, write([HEADER, ...RECORDS.slice(0, 1)]), RECORDS.slice(0, 1)),
    make('no header', 'no header', 9, write(RECORDS), RECORDS, []),
  ]
}

function tableFaults(): readonly Polluted[] {
  const sections = ['2018', '', '', 'product', '', '', 'text', '', '']
  const units = ['d/m/y', 'h:m', 'pieces', 'code', 'EUR', 'word', 'text', 'link', 'text']
  const preambles: readonly (readonly [string, string])[] = [
    ['one line', 'Sales of the shop\r\n'],
    ['three lines', 'Sales of the shop\r\nSource: own books\r\nAs of: 2018\r\n'],
    ['with a blank line', 'Sales of the shop\r\n\r\n'],
    ['delimited', `Sales of the shop${','.repeat(8)}\r\n`],
    ['delimited, with a blank line', `Sales of the shop${','.repeat(8)}\r\n${','.repeat(8)}\r\n`],
  ]
  const footers: readonly (readonly [string, string])[] = [
    ['one line', 'Source: own books of the shop\r\n'],
    ['after a blank line', '\r\nSource: own books of the shop\r\n'],
    ['delimited', `Source: own books of the shop${','.repeat(8)}\r\n`],
    ['total', `Total,,420,,8000.50,,,,\r\n`],
  ]
  return [
    make('several header rows', 'repeated', 3, write([HEADER, HEADER, ...RECORDS])),
    make('several header rows', 'repeated twice', 3, write([HEADER, HEADER, HEADER, ...RECORDS])),
    make('several header rows', 'groups', 3, write([sections, HEADER, ...RECORDS]), RECORDS, HEADER.map((name, index) => `${sections.slice(0, index + 1).findLast(text => text !== '') ?? ''} / ${name}`)),
    make('several header rows', 'units', 3, write([HEADER, units, ...RECORDS]), RECORDS, HEADER.map((name, index) => `${name} / ${units[index] ?? ''}`)),
    ...preambles.map(([name, text]) => make('preamble', name, 12, text + WHOLE)),
    ...footers.map(([name, text]) => make('footer', name, 6, WHOLE + text)),
    ...[5, 9, 12].map(width => make('two tables', `${width} columns`, 2, `${WHOLE}\r\n${write(otherTable(width))}`)),
    make('repeated header', 'in the middle', 1, write([HEADER, ...RECORDS.slice(0, 40), HEADER, ...RECORDS.slice(40)])),
    make('blank rows', 'in the middle', 4, write([HEADER, ...RECORDS.slice(0, 40)]) + '\r\n'.repeat(2) + write(RECORDS.slice(40))),
  ]
}

function otherTable(width: number): readonly Row[] {
  const header = Array.from({ length: width }, (_, index) => `HEAD${'ABCDEFGHIJKLM'[index] ?? ''}`)
  return [header, ...Array.from({ length: 10 }, (_, row) => header.map((_, column) => `v${row}${column}`))]
}

function dialects(): readonly Polluted[] {
  const rows = [HEADER, ...RECORDS]
  const named: readonly (readonly [string, number, Partial<Style>])[] = [
    ['semicolon', 25, { separator: ';' }],
    ['tab', 3, { separator: '\t' }],
    ['bar', 1, { separator: '|' }],
    ['blank', 1, { separator: ' ' }],
    ['comma and blank', 2, { separator: ', ' }],
    ['apostrophe as quote', 1, { quote: "'", escape: "'" }],
    ['backslash as escape', 2, { escape: '\\' }],
    ['no escape', 2, { escape: '' }],
    ['LF', 40, { end: '\n' }],
    ['CR', 1, { end: '\r' }],
  ]
  return named.map(([name, weight, style]) => make(`dialect: ${name}`, name, weight, write(rows, { ...CLEAN, ...style })))
}

/** One fault at a row and column. */
function rowFaults(every: number): readonly Polluted[] {
  const rows = [HEADER, ...RECORDS]
  const files: Polluted[] = []
  const replaceLine = (index: number, text: string): string => write(rows.slice(0, index)) + text + write(rows.slice(index + 1))
  const expect = (index: number, row: Row): readonly [records: readonly Row[], header: Row] => {
    const changed = rows.map((one, at) => (at === index ? row : one))
    return [changed.slice(1), changed[0] ?? []]
  }
  rows.forEach((row, index) => {
    if (index % every !== 0) return
    const cells = row.map(cell => spell(cell, CLEAN))
    row.forEach((cell, column) => {
      const at = `row ${index}, column ${column}`
      const extra = [...row.slice(0, column), '', ...row.slice(column)]
      files.push(make('one separator more', at, 4, replaceLine(index, `${line(extra, CLEAN)}\r\n`), ...expect(index, extra)))
      if (column > 0 && !cells[column]?.startsWith('"') && !cells[column - 1]?.endsWith('"')) {
        const less = [...row.slice(0, column - 1), `${row[column - 1] ?? ''}${cell}`, ...row.slice(column + 1)]
        files.push(make('one separator less', at, 4, replaceLine(index, `${line(less, CLEAN)}\r\n`), ...expect(index, less)))
      }
      const quoted = cells.map((text, position) => (position !== column ? text : text.startsWith('"') ? `""${text.slice(1)}` : `"${text}`))
      const marked = row.map((text, position) => (position === column ? `"${text}` : text))
      files.push(make('a quote too many', at, 3, replaceLine(index, `${quoted.join(',')}\r\n`), ...expect(index, marked)))
    })
    files.push(make('a row with another separator', `row ${index}`, 1, replaceLine(index, `${line(row, { ...CLEAN, separator: ';' })}\r\n`)))
    files.push(make('a row with another line end', `row ${index}`, 3, replaceLine(index, `${line(row, CLEAN)}\n`)))
  })
  return files
}
