/** Longest array that is posted in one message: a longer one would block the receiving page while it is copied. */
const LONGEST = 4000

/** A part of a long array, sent ahead of the value that holds it. */
export interface Piece {
  readonly array: number
  readonly items: readonly unknown[]
}

/** Stands for a long array in a value. */
interface Placeholder {
  readonly longArray: number
}

export interface Parts {
  /** The value with placeholders for its long arrays. */
  readonly value: unknown
  /** Memory of its typed arrays, to be handed over instead of copied. */
  readonly buffers: readonly ArrayBuffer[]
}

/** Sends the long arrays of a value in pieces; what is left goes last. */
export function takeApart(value: unknown, send: (piece: Piece) => void): Parts {
  const buffers = new Set<ArrayBuffer>()
  let arrays = 0
  const walk = (one: unknown): unknown => {
    if (ArrayBuffer.isView(one) && one.buffer instanceof ArrayBuffer) buffers.add(one.buffer)
    if (Array.isArray(one)) {
      const items: readonly unknown[] = one
      if (items.length <= LONGEST) return items.some(isContainer) ? items.map(walk) : items
      const array = arrays++
      for (let at = 0; at < items.length; at += LONGEST) send({ array, items: items.slice(at, at + LONGEST).map((item) => (isContainer(item) ? walk(item) : item)) })
      return { longArray: array } satisfies Placeholder
    }
    return isPlain(one) ? copyEntries(one, walk) : one
  }
  return { value: walk(value), buffers: [...buffers] }
}

export interface Assembler {
  readonly add: (piece: Piece) => void
  /** The whole value, from what was left of it. */
  readonly finish: (value: unknown) => unknown
}

/** Puts a value together from its pieces as they come, a little at a time. */
export function createAssembler(): Assembler {
  const arrays = new Map<number, unknown[]>()
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.some(isContainer) ? one.map(walk) : one
    if (!isPlain(one)) return one
    return typeof one['longArray'] === 'number' ? (arrays.get(one['longArray']) ?? []) : copyEntries(one, walk)
  }
  return {
    add: ({ array, items }) => {
      const whole = arrays.get(array) ?? []
      arrays.set(array, whole)
      for (const item of items) whole.push(item)
    },
    finish: walk,
  }
}

function copyEntries(one: Readonly<Record<string, unknown>>, walk: (value: unknown) => unknown): Record<string, unknown> {
  // Columns are named after headers, and `__proto__` is an ordinary one.
  const copy = Object.create(null) as Record<string, unknown>
  for (const [name, value] of Object.entries(one)) copy[name] = walk(value)
  return copy
}

function isContainer(value: unknown): boolean {
  return Array.isArray(value) || isPlain(value)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
