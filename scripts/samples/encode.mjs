/** @type {Map<string, Map<string, number[]>>} */
const tables = new Map()

/**
 * The bytes of every character of an encoding, found by decoding all sequences of one and two bytes.
 * @param {'shift_jis' | 'windows-1251'} encoding
 */
function tableOf(encoding) {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding, { fatal: true })
  /** @type {Map<string, number[]>} */
  const table = new Map()
  /** @param {number[]} bytes */
  const learn = (bytes) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes))
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes)
    } catch {
      // Not a character of this encoding.
    }
  }
  for (let one = 0; one < 256; one++) learn([one])
  if (encoding === 'shift_jis') for (let one = 0x81; one < 0xfd; one++) for (let two = 0x40; two < 0xfd; two++) learn([one, two])
  tables.set(encoding, table)
  return table
}

/**
 * Whether an encoding has every character of a text.
 * @param {string} text
 * @param {'shift_jis' | 'windows-1251'} encoding
 */
export function canEncode(text, encoding) {
  const table = tableOf(encoding)
  return [...text].every((character) => table.has(character))
}

/**
 * @param {string} text
 * @param {'shift_jis' | 'windows-1251'} encoding
 * @returns {Uint8Array}
 */
export function encode(text, encoding) {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character)
      if (!bytes) throw new RangeError(`${encoding} has no ${character}`)
      return bytes
    }),
  )
}
