import type { Dialect } from '../../ingest/dialect'
import { ENCODINGS, type Encoding } from '../../ingest/encoding'
import { LIMITS } from '../../ingest/limits'
import { previewText } from '../../ingest/preview-encodings'
import { PROBLEM_CODES, type ProblemCode } from '../../ingest/problem-codes'

/** Encodings that a reader can choose. */
export const OFFERED_ENCODINGS: readonly Encoding[] = ENCODINGS

/** Separators that a reader can choose, by the names they have in the catalogs. */
export const OFFERED_SEPARATORS = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  bar: '|',
  colon: ':',
  space: ' ',
  'comma-space': ', ',
  none: '',
} as const satisfies Readonly<Record<string, string>>

export const OFFERED_QUOTES = { double: '"', single: "'", none: '' } as const satisfies Readonly<Record<string, Dialect['quote']>>

/** What one file may be: bytes, columns, and milliseconds of reading. */
export const FILE_LIMITS = LIMITS

const SAMPLE = 64_000

/** The first telling lines of a file as an encoding shows them; `''` when the file cannot be read any more. */
export async function previewFile(file: Blob, encoding: Encoding): Promise<string> {
  try {
    return previewText(new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer()), encoding)
  } catch {
    return ''
  }
}

/** Throws for a code that the catalogue of problems does not have. */
export function problemCode(code: string): ProblemCode {
  if (!Object.hasOwn(PROBLEM_CODES, code)) throw new RangeError(`No problem is called ${code}`)
  return code as ProblemCode
}
