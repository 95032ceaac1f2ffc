import { fold } from '../model/fold'
import type { CellFault } from './cell-fault'

/** The codes that a folded spelling may stand for. More than one is asked rather than guessed. */
export type Lexicon = ReadonlyMap<string, readonly string[]>

export interface Spelling {
  readonly code: string
  readonly spelling: string
}

/** Builds a lexicon. Spellings of an earlier list hide the same spellings of later ones: full names before short forms. */
export function createLexicon(...lists: readonly (readonly Spelling[])[]): Lexicon {
  const lexicon = new Map<string, readonly string[]>()
  for (const list of lists) {
    const level = new Map<string, Set<string>>()
    for (const { code, spelling } of list) {
      const key = foldWord(spelling)
      if (key === '' || lexicon.has(key)) continue
      const codes = level.get(key) ?? new Set()
      level.set(key, codes.add(code))
    }
    for (const [key, codes] of level) lexicon.set(key, [...codes])
  }
  return lexicon
}

/** The code a word stands for; the word itself when no spelling of it is known. */
export function translateWord(word: string, lexicon: Lexicon | undefined): { readonly word: string; readonly fault: CellFault | undefined } {
  const codes = word === '' ? undefined : lexicon?.get(foldWord(word))
  if (codes === undefined) return { word, fault: undefined }
  const [code = word, ...more] = codes
  if (more.length === 0) return { word: code, fault: undefined }
  return { word, fault: { code: 'ambiguous-word', severity: 'error', expected: codes.join(' | ') } }
}

/** Spellings that folding would leave as they are, but for their case. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/u

/** Case, width, dashes, blanks, quotes and the ways to write "v" in Japanese make no difference between spellings. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return fold(word)
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s*-\s*/gu, '-')
    .replace(/ヴァ/gu, 'バ')
    .replace(/ヴィ/gu, 'ビ')
    .replace(/ヴェ/gu, 'ベ')
    .replace(/ヴォ/gu, 'ボ')
    .replace(/ヴ/gu, 'ブ')
    .replace(/・/gu, '')
    .replace(/[\s_'’ʼ`«»"“”「」.]+/gu, ' ')
    .trim()
}
