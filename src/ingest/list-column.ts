import type { FieldSchema } from '../model/schema'
import type { CellFault } from './cell-fault'
import type { ColumnBuilder } from './column-builder'
import { createConstraint } from './constraint'
import { createDictionary } from './dictionary'
import { type Lexicon, translateWord } from './lexicon'
import { unprotect } from './protective-quote'

/** Separators between the values of a cell; a vocabulary's words hold no comma, so that lists of them may use one. */
const BETWEEN_NAMES = /[;；\n]/u
const BETWEEN_WORDS = /[;；\n,，、|]/u

interface ListReading {
  readonly words: readonly string[]
  readonly fault: CellFault | undefined
}

/** Several values a row, in the order of the cell; a value named twice in a cell counts once. */
export function createListColumn(field: FieldSchema, lexicon: Lexicon | undefined): ColumnBuilder {
  const dictionary = createDictionary()
  const constraint = createConstraint(field)
  const between = lexicon || field.enumeration || field.pattern !== undefined ? BETWEEN_WORDS : BETWEEN_NAMES
  const known = new Map<string, ListReading>()
  const codes: number[] = []
  const offsets = [0]
  let staged: readonly string[] = []

  function read(cell: string): ListReading {
    const words = new Set<string>()
    let first: CellFault | undefined
    for (const part of splitList(unprotect(cell), between)) {
      const { word, fault } = translateWord(part, lexicon)
      first ??= fault ?? constraint?.(word)
      words.add(word)
    }
    return { words: [...words], fault: first }
  }

  return {
    stage: cell => {
      let reading = known.get(cell)
      if (reading === undefined) {
        reading = read(cell)
        known.set(cell, reading)
      }
      staged = reading.words
      return reading.fault
    },
    commit: () => {
      for (const word of staged) codes.push(dictionary.codeOf(word))
      offsets.push(codes.length)
    },
    build: () => ({ kind: 'list', offsets: Uint32Array.from(offsets), codes: Uint32Array.from(codes), values: dictionary.values }),
  }
}

function splitList(cell: string, between: RegExp): readonly string[] {
  return cell.split(between).map(part => part.trim()).filter(part => part !== '')
}
