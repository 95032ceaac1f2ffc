import type { FieldSchema } from '../model/schema'
import type { CellFault } from './cell-fault'
import type { ColumnBuilder } from './column-builder'
import { createConstraint } from './constraint'

/** Ids, addresses and plain text. Text stays as it stands in the file; ids and addresses lose the blanks around them. */
export function createTextColumn(field: FieldSchema | undefined): ColumnBuilder {
  const texts: string[] = []
  const trims = field !== undefined && field.kind !== 'text'
  const constraint = field ? createConstraint(field) : undefined
  let staged = ''
  return {
    stage: (cell) => {
      staged = trims ? cell.trim() : cell
      if (staged === '') return undefined
      return field?.kind === 'url' ? checkAddresses(staged, field.delimiter) : constraint?.(staged)
    },
    commit: () => texts.push(staged),
    build: () => ({ kind: 'text', texts }),
  }
}

function checkAddresses(text: string, delimiter: string | undefined): CellFault | undefined {
  if (delimiter === undefined) return checkAddress(text)
  for (const part of text.split(delimiter.trim())) {
    const fault = checkAddress(part.trim())
    if (fault) return fault
  }
  return undefined
}

/** Links of other schemes than http(s) never become links on the page. */
function checkAddress(text: string): CellFault | undefined {
  if (/^https?:\/\/[^\s/]/iu.test(text)) return undefined
  const suggestion = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(text) ? { suggestion: `https://${text}` } : {}
  return { code: 'url-scheme', severity: 'warning', expected: 'https://…', ...suggestion }
}
