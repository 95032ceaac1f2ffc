import type { FieldSchema } from '../model/schema'
import type { CellFault } from './cell-fault'
import type { ColumnBuilder } from './column-builder'
import { createConstraint } from './constraint'
import { createDictionary } from './dictionary'
import { type Lexicon, translateWord } from './lexicon'

/** What stands between the words of a vocabulary or codes, which hold no such sign themselves. */
const BETWEEN_WORDS = /[;；\n,，、|]/u

interface ListReading {
  readonly words: readonly string[]
  readonly fault: CellFault | undefined
}

/** Several values a row, in the order of the cell; a value named twice in a cell counts once. */
export function createListColumn(field: FieldSchema, lexicon: () => Lexicon | undefined, ofWords: boolean): ColumnBuilder {
  const dictionary = createDictionary()
  const constraint = createConstraint(field)
  const between = ofWords || field.enumeration || field.pattern !== undefined ? BETWEEN_WORDS : betweenNames(field)
  const shape = field.pattern === undefined ? undefined : new RegExp(`^(?:${field.pattern})$`, 'u')
  const known = new Map<string, ListReading>()
  const codes: number[] = []
  const offsets = [0]
  let staged: readonly string[] = []

  function read(cell: string): ListReading {
    const words = new Set<string>()
    let first: CellFault | undefined
    for (const part of splitList(cell, between)) {
      const { word, fault } = shape?.test(part) ? { word: part, fault: undefined } : translateWord(part, lexicon())
      first ??= fault ?? constraint?.(word)
      words.add(word)
    }
    return { words: [...words], fault: first }
  }

  return {
    stage: (cell) => {
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

/** Names may hold commas: only the delimiter of the field, in either width, or a line end parts them. */
function betweenNames({ delimiter = ';' }: FieldSchema): RegExp {
  const sign = delimiter.trim() || ';'
  return new RegExp(`[\\n${[...new Set([sign, toFullWidth(sign)])].map((one) => one.replace(/[\\\]^-]/gu, '\\$&')).join('')}]`, 'u')
}

function toFullWidth(sign: string): string {
  const code = sign.charCodeAt(0)
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : sign
}

function splitList(cell: string, between: RegExp): readonly string[] {
  return cell.split(between).map((part) => part.trim()).filter((part) => part !== '')
}
