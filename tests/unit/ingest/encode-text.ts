import type { Encoding } from '../../../src/ingest/encoding'

const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>()

/** The bytes of every character of an encoding, found by decoding all one- and two-byte sequences. */
function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding, { fatal: true })
  const learn = (bytes: readonly number[]) => {
    try {
      const text = decoder.decode(new Uint8Array(bytes))
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes)
    } catch {
      // Not a character of this encoding.
    }
  }
  for (let one = 0; one < 256; one++) learn([one])
  if (encoding === 'shift_jis' || encoding === 'euc-jp') for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) learn([one, two])
  tables.set(encoding, table)
  return table
}

/** Text as bytes of any offered encoding; `undefined` when a character has none. `mark`: with a byte-order mark. */
export function encodeText(text: string, encoding: Encoding, mark = false): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode((mark ? '\uFEFF' : '') + text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const marked = (mark ? '\uFEFF' : '') + text
    const view = new DataView(new ArrayBuffer(marked.length * 2))
    for (let index = 0; index < marked.length; index++) view.setUint16(index * 2, marked.charCodeAt(index), encoding === 'utf-16le')
    return new Uint8Array(view.buffer)
  }
  if (encoding === 'iso-2022-jp') return encodeIso2022(text)
  const table = tableOf(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const found = table.get(character)
    if (!found) return undefined
    bytes.push(...found)
  }
  return Uint8Array.from(bytes)
}

/** EUC-JP without its high bits, between escapes. */
function encodeIso2022(text: string): Uint8Array | undefined {
  const table = tableOf('euc-jp')
  const bytes: number[] = []
  let double = false
  for (const character of text) {
    const found = table.get(character)
    if (!found || found[0] === 0x8e) return undefined
    const wide = found.length === 2
    if (wide !== double) bytes.push(0x1b, ...(wide ? [0x24, 0x42] : [0x28, 0x42]))
    double = wide
    bytes.push(...found.map((byte) => byte & 0x7f))
  }
  if (double) bytes.push(0x1b, 0x28, 0x42)
  return Uint8Array.from(bytes)
}
