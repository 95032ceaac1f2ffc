import { normalText } from './normal-text'

/** What a cell looks like, before any schema is known. */
export type CellShape = 'blank' | 'number' | 'date' | 'link' | 'word' | 'text' | 'odd'

const NUMBER = /^[-+(▲]?[¥$€]?\d[\d.,' ]*(?:e[-+]?\d+)?[)%]?$/iu
const DATE = /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$|^\d{1,2}:\d{2}(?::\d{2})?$|^(?:\d{4}|[明大昭平令]\p{L}?\d{1,2})年/u
const LINK = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu
const WORD = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_./#№+&-]*$/u
const TEXT = /^[\p{L}\p{N}\p{M}\s"'’“”«»「」『』（）()[\].,，、。:：/!?&%+*=°№#@–—~・…·-]+$/u

export function shapeOf(cell: string): CellShape {
  const text = normalText(cell.length > 300 ? cell.slice(0, 300) : cell)
  if (text === '') return 'blank'
  if (DATE.test(text)) return 'date'
  if (NUMBER.test(text)) return 'number'
  if (LINK.test(text)) return 'link'
  if (WORD.test(text)) return 'word'
  return TEXT.test(text) ? 'text' : 'odd'
}
