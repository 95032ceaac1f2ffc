import { NO_CODE } from '../model/column'
import type { FieldSchema } from '../model/schema'
import type { CellFault } from './cell-fault'
import type { ColumnBuilder } from './column-builder'
import { createConstraint } from './constraint'
import { createDictionary } from './dictionary'
import { type Lexicon, translateWord } from './lexicon'

/** One word of a vocabulary a row, in the vocabulary's own spelling. */
export function createCategoryColumn(field: FieldSchema, lexicon: () => Lexicon | undefined): ColumnBuilder {
  const dictionary = createDictionary()
  const constraint = createConstraint(field)
  const allowed = new Set(field.enumeration)
  const known = new Map<string, { readonly word: string; readonly fault: CellFault | undefined }>()
  let codes = new Uint32Array(64)
  let count = 0
  let staged = ''

  function read(cell: string): { readonly word: string; readonly fault: CellFault | undefined } {
    const plain = cell.trim()
    const { word, fault } = allowed.has(plain) ? { word: plain, fault: undefined } : translateWord(plain, lexicon())
    return { word, fault: fault ?? (word === '' ? undefined : constraint?.(word)) }
  }

  return {
    stage: (cell) => {
      if (cell === '') {
        staged = ''
        return undefined
      }
      let reading = known.get(cell)
      if (reading === undefined) {
        reading = read(cell)
        known.set(cell, reading)
      }
      staged = reading.word
      return reading.fault
    },
    commit: () => {
      if (count === codes.length) codes = doubled(codes)
      codes[count] = staged === '' ? NO_CODE : dictionary.codeOf(staged)
      count++
    },
    build: () => ({ kind: 'category', codes: codes.slice(0, count), values: dictionary.values }),
  }
}

function doubled(codes: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(codes.length * 2)
  longer.set(codes)
  return longer
}
