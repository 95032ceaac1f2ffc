import { cellText } from '../model/cell-text'
import type { Column, Table } from '../model/column'
import { writeZip } from './write-zip'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  // Style 1 is the bold one of the header.
  'xl/styles.xml': `<styleSheet xmlns="${SHEET}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
}

/**
 * A table as a workbook of one sheet: header frozen and bold, numbers as numbers, everything else as text, so that a date
 * keeps its precision, an id its zeros, and no text is ever run as a formula. Equal tables make equal files.
 */
export function writeXlsx(table: Table, rows: Iterable<number> = table.lines.keys()): Uint8Array<ArrayBuffer> {
  const columns = Object.entries(table.columns)
  const lines = [`<row r="1">${columns.map(([name], index) => textCell(name, `${letters(index)}1`, 1)).join('')}</row>`]
  for (const row of rows) {
    const line = lines.length + 1
    lines.push(`<row r="${line}">${columns.map(([, column], index) => cell(column, row, `${letters(index)}${line}`)).join('')}</row>`)
  }
  const sheet = `<worksheet xmlns="${SHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>${lines.join('')}</sheetData></worksheet>`
  const workbook = `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(table.name.slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  const encoder = new TextEncoder()
  const parts = Object.entries({ ...PARTS, 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet })
  return writeZip(Object.fromEntries(parts.map(([path, text]) => [path, encoder.encode(HEAD + text)])))
}

function cell(column: Column, row: number, place: string): string {
  const text = cellText(column, row)
  if (text === '') return ''
  // Workbooks hold fifteen digits: a number with more of them is exact only as text.
  const isExact = column.kind === 'number' && Number(Number(text).toPrecision(15)) === Number(text)
  return isExact ? `<c r="${place}"><v>${text}</v></c>` : textCell(text, place, 0)
}

function textCell(text: string, place: string, style: number): string {
  return `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escape(text)}</t></is></c>`
}

/** A, B … Z, AA … of a column's place. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML cannot hold is spelled as workbooks spell it, `_x000D_`; so is text that looks like that spelling. */
function escape(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // oxlint-disable-next-line no-control-regex -- these are the characters that XML forbids or changes
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one)
}
