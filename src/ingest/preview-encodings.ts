import type { Encoding, RankedEncoding } from './encoding'
import type { EncodingPreview } from './file-reading'

const LINES = 4
const LONGEST = 200

/** The lines that tell encodings apart, as each of the best ones shows them. */
export function previewEncodings(sample: Uint8Array, ranked: readonly RankedEncoding[]): readonly EncodingPreview[] {
  return ranked.slice(0, 5).map(({ encoding }) => ({ encoding, text: previewText(sample, encoding) }))
}

/** The first lines that are not plain ASCII. */
export function previewText(sample: Uint8Array, encoding: Encoding): string {
  const lines = new TextDecoder(encoding).decode(sample, { stream: true }).split(/\r\n?|\n/u)
  const telling = lines.filter((line) => /[^ -~\t]/u.test(line))
  return (telling.length > 0 ? telling : lines).slice(0, LINES).map((line) => line.slice(0, LONGEST)).join('\n')
}
