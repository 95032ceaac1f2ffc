import { SOURCES, type Source } from './pollock-sources'

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
  return row.map((cell) => spell(cell, style)).join(style.separator)
}

function write(rows: readonly Row[], style: Style = CLEAN): string {
  return rows.map((row) => line(row, style) + style.end).join('')
}


/** The polluted files, class by class; of the faults of single rows those at every so many rows. Made after the classes of the Pollock benchmark (Vitagliano et al., PVLDB 16(8), 2023). */
export function pollute(every = 1): readonly Polluted[] {
  return SOURCES.flatMap((source) => [...fileFaults(source), ...tableFaults(source), ...dialects(source), ...rowFaults(source, every)])
}

function maker(source: Source) {
  return (group: string, name: string, weight: number, text: string, records: readonly Row[] = source.records, header: Row = source.header): Polluted => ({ group, name: `${source.name}: ${name}`, weight, text, header, records })
}

function fileFaults(source: Source): readonly Polluted[] {
  const { header, records } = source
  const make = maker(source)
  const whole = write([header, ...records])
  return [
    make('source', 'source', 20, whole),
    make('empty file', 'no byte', 0.5, '', [], []),
    make('final line end', 'none', 20, whole.slice(0, -2)),
    make('final line end', 'doubled', 8, `${whole}\r\n`),
    make('final line end', 'five', 8, whole + '\r\n'.repeat(5)),
    make('header only', 'header only', 1, write([header]), []),
    make('one record', 'one record', 1, write([header, ...records.slice(0, 1)]), records.slice(0, 1)),
    make('no header', 'no header', 9, write(records), records, []),
  ]
}

function tableFaults(source: Source): readonly Polluted[] {
  const { header, records } = source
  const make = maker(source)
  const whole = write([header, ...records])
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
    make('several header rows', 'repeated', 3, write([header, header, ...records])),
    make('several header rows', 'repeated twice', 3, write([header, header, header, ...records])),
    make('several header rows', 'groups', 3, write([sections, header, ...records]), records, header.map((name, index) => `${sections.slice(0, index + 1).findLast((text) => text !== '') ?? ''} / ${name}`)),
    make('several header rows', 'units', 3, write([header, units, ...records]), records, header.map((name, index) => `${name} / ${units[index] ?? ''}`)),
    ...preambles.map(([name, text]) => make('preamble', name, 12, text + whole)),
    ...footers.map(([name, text]) => make('footer', name, 6, whole + text)),
    ...[5, 9, 12].map((width) => make('two tables', `${width} columns`, 2, `${whole}\r\n${write(otherTable(width))}`)),
    make('repeated header', 'in the middle', 1, write([header, ...records.slice(0, 40), header, ...records.slice(40)])),
    make('blank rows', 'in the middle', 4, write([header, ...records.slice(0, 40)]) + '\r\n'.repeat(2) + write(records.slice(40))),
  ]
}

function otherTable(width: number): readonly Row[] {
  const names = Array.from({ length: width }, (_, index) => `HEAD${'ABCDEFGHIJKLM'[index] ?? ''}`)
  return [names, ...Array.from({ length: 10 }, (_, row) => names.map((_, column) => `v${row}${column}`))]
}

function dialects(source: Source): readonly Polluted[] {
  const { header, records } = source
  const make = maker(source)
  const rows = [header, ...records]
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
function rowFaults(source: Source, every: number): readonly Polluted[] {
  const { header, records } = source
  const make = maker(source)
  const rows = [header, ...records]
  const files: Polluted[] = []
  const replaceLine = (index: number, text: string): string => write(rows.slice(0, index)) + text + write(rows.slice(index + 1))
  const expect = (index: number, row: Row): readonly [records: readonly Row[], header: Row] => {
    const changed = rows.map((one, at) => (at === index ? row : one))
    return [changed.slice(1), changed[0] ?? []]
  }
  rows.forEach((row, index) => {
    if (index % every !== 0) return
    const cells = row.map((cell) => spell(cell, CLEAN))
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
