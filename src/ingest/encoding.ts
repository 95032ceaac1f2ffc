/** The encodings that are found by themselves or can be chosen; the names are labels of `TextDecoder`. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'windows-1251', 'koi8-r', 'windows-1252'] as const

/** `shift_jis` is what the web means by it: code page 932, with the characters of Windows. */
export type Encoding = (typeof ENCODINGS)[number]

export interface RankedEncoding {
  readonly encoding: Encoding
  /** Log-likelihood in nats of the sample as Japanese, Russian or Western text; the higher the better. */
  readonly score: number
}

export interface EncodingFinding {
  readonly encoding: Encoding
  /** From 0 to 1. */
  readonly confidence: number
  /** `ask`: the runner-up is so close that the reader of the file should look at a preview and choose. */
  readonly decision: 'sure' | 'ask'
  readonly reason: 'byte-order-mark' | 'ascii' | 'escapes' | 'text'
  /** Bytes before the text. */
  readonly markLength: number
  readonly ranked: readonly RankedEncoding[]
}
