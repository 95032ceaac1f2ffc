import { FormatError } from './grid'

/** A JSON value with its place. Numbers keep their spelling, so that `1.10` and long ones are not changed. */
export type JsonValue =
  | { readonly kind: 'scalar'; readonly text: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly JsonValue[]; readonly line: number }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, JsonValue])[]; readonly line: number; readonly source: string }

const DEEPEST = 64
const BLANKS = /[ \t]*/uy
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/uy
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/suy

/** All values of a text, one after the other: one of JSON, many of JSON Lines. Throws a `FormatError` with the line. */
export function scanJson(text: string): readonly JsonValue[] {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1

  function skipBlanks(): void {
    for (;;) {
      BLANKS.lastIndex = at
      at += BLANKS.exec(text)?.[0].length ?? 0
      const code = text.charCodeAt(at)
      if (code !== 10 && code !== 13) return
      if (code === 10 || text.charCodeAt(at + 1) !== 10) line++
      at++
    }
  }

  function fail(expected: string): never {
    throw new FormatError(at >= text.length ? `The text ends where ${expected} should be` : `${text.slice(at, at + 12)} stands where ${expected} should be`, line)
  }

  function take(pattern: RegExp, expected: string): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) fail(expected)
    at += found.length
    return found
  }

  function readString(): string {
    const source = take(STRING, 'a string')
    try {
      return String(JSON.parse(source))
    } catch {
      at -= source.length
      return fail('a string without line breaks and unknown escapes')
    }
  }

  function readMembers<Member>(close: string, member: () => Member): readonly Member[] {
    const members: Member[] = []
    at++
    skipBlanks()
    while (text[at] !== close) {
      members.push(member())
      skipBlanks()
      if (text[at] === ',') {
        at++
        skipBlanks()
      } else if (text[at] !== close) fail(`, or ${close}`)
    }
    at++
    return members
  }

  function readValue(depth: number): JsonValue {
    const start = { at, line }
    if (depth > DEEPEST) throw new FormatError(`Values are nested more than ${DEEPEST} deep`, line)
    if (text[at] === '[') {
      const items = readMembers(']', () => readValue(depth + 1))
      return { kind: 'list', items, line: start.line }
    }
    if (text[at] === '{') {
      const entries = readMembers('}', () => readEntry(depth + 1))
      return { kind: 'object', entries, line: start.line, source: text.slice(start.at, at) }
    }
    if (text[at] === '"') return { kind: 'scalar', text: readString(), line: start.line }
    const word = take(SCALAR, 'a value')
    return { kind: 'scalar', text: word === 'null' ? '' : word, line: start.line }
  }

  function readEntry(depth: number): readonly [string, JsonValue] {
    const name = readString()
    skipBlanks()
    if (text[at] !== ':') fail(':')
    at++
    skipBlanks()
    return [name, readValue(depth)]
  }

  const values: JsonValue[] = []
  skipBlanks()
  while (at < text.length) {
    values.push(readValue(0))
    skipBlanks()
    if (text[at] === ',') fail('the end')
  }
  return values
}
