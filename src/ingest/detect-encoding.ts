import { ENCODINGS, type Encoding, type EncodingFinding, type RankedEncoding } from './encoding'
import { type Script, textLikelihood } from './text-likelihood'

/** Bytes of a sample; more tell nothing new. */
export const SAMPLE_SIZE = 96_000
/** Distance in nats from which the best encoding is taken without a question. */
const CLEAR = 9
/** Well-formed characters of several bytes after which text is UTF-8 though another encoding seems likelier. */
const SURE_SEQUENCES = 4

/** Bytes of another encoding rarely follow the rules of UTF-8: one in some twenty pairs does. */
const BY_CHANCE = 3

const SCRIPTS: Readonly<Record<Encoding, Script>> = {
  'utf-8': 'any',
  'utf-16le': 'any',
  'utf-16be': 'any',
  shift_jis: 'japanese',
  'euc-jp': 'japanese',
  'iso-2022-jp': 'japanese',
  'windows-1251': 'russian',
  'koi8-r': 'russian',
  'windows-1252': 'western',
}

/**
 * Finds the encoding of a text from the first bytes of a file: its mark, else strict UTF-8, else the encoding in which the
 * text is most likely Japanese, Russian or Western writing. Too close a result says `ask`.
 */
export function detectEncoding(bytes: Uint8Array): EncodingFinding {
  const marked = findMark(bytes)
  if (marked) return { encoding: marked.encoding, confidence: 1, decision: 'sure', reason: 'byte-order-mark', markLength: marked.length, ranked: [{ encoding: marked.encoding, score: 0 }] }
  const sample = bytes.subarray(0, SAMPLE_SIZE)
  if (sample.every((byte) => byte < 0x80 && byte !== 0)) {
    const escaped = hasEscapes(sample)
    return { encoding: escaped ? 'iso-2022-jp' : 'utf-8', confidence: 1, decision: 'sure', reason: escaped ? 'escapes' : 'ascii', markLength: 0, ranked: [{ encoding: escaped ? 'iso-2022-jp' : 'utf-8', score: 0 }] }
  }
  const sequences = utf8Sequences(sample)
  const ranked = ENCODINGS.filter((encoding) => encoding !== 'iso-2022-jp').map((encoding) => rank(sample, encoding, sequences)).sort((one, other) => other.score - one.score)
  const best = ranked[0]
  const margin = best ? best.score - (ranked[1]?.score ?? -Infinity) : 0
  if (sequences >= (best?.encoding === 'utf-8' ? 1 : SURE_SEQUENCES)) return { encoding: 'utf-8', confidence: 1, decision: 'sure', reason: 'text', markLength: 0, ranked: [...ranked].sort((one, other) => Number(other.encoding === 'utf-8') - Number(one.encoding === 'utf-8')) }
  return {
    encoding: best?.encoding ?? 'utf-8',
    confidence: 1 / (1 + Math.exp(-margin / 3)),
    decision: margin >= CLEAR ? 'sure' : 'ask',
    reason: 'text',
    markLength: 0,
    ranked,
  }
}

function findMark(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return undefined
}

/** ISO-2022-JP switches to Japanese by ESC $ B or ESC $ @. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true
  }
  return false
}

function rank(sample: Uint8Array, encoding: Encoding, sequences: number): RankedEncoding {
  // A sample may end inside a character: a streaming decoder waits for the rest instead of calling it broken.
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample, { stream: true })
  const wellFormed = encoding === 'utf-8' ? sequences * BY_CHANCE : 0
  return { encoding, score: textLikelihood(text, SCRIPTS[encoding]) + wellFormed }
}

/** Characters of several bytes, all well formed; 0 when a byte is out of place. */
function utf8Sequences(sample: Uint8Array): number {
  if (sample.includes(0)) return 0
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true })
  } catch {
    return 0
  }
  let sequences = 0
  for (const byte of sample) if (byte >= 0xc2) sequences++
  return sequences
}
