import { foldWord } from './lexicon'
import { hashRow } from './row-hash'

/** A short name for a set of headers in their order, under which the choices for files of that shape are remembered. */
export function headerShape(headers: readonly string[]): string {
  return `${headers.length}-${hashRow(headers.map(foldWord)).toString(36)}`
}
