import { fold } from '../model/fold'
import type { CellFault } from './cell-fault'

/**
 * Spellings of the words of one vocabulary, or of regions: folded spelling → code. `undefined` stands for a spelling
 * that several codes share, which is asked rather than guessed.
 */
export type Lexicon = ReadonlyMap<string, string | undefined>

/** The code a word stands for: the word itself when it is one or when no spelling is known. */
export function translateWord(word: string, lexicon: Lexicon | undefined): { readonly word: string; readonly fault: CellFault | undefined } {
  if (!lexicon || word === '') return { word, fault: undefined }
  const key = foldWord(word)
  const code = lexicon.get(key)
  if (code !== undefined) return { word: code, fault: undefined }
  if (!lexicon.has(key)) return { word, fault: undefined }
  return { word, fault: { code: 'ambiguous-word', severity: 'error', expected: '' } }
}

/** Case, width, dashes and blanks make no difference between spellings. */
export function foldWord(word: string): string {
  return fold(word).replace(/[‐‑‒–—―−]/gu, '-').replace(/[\s'’ʼ`«»"“”.]+/gu, ' ').trim()
}
