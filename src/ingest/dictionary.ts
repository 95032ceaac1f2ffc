/** Small integers for strings, in the order in which the strings were first seen. */
export interface Dictionary {
  readonly values: readonly string[]
  readonly codeOf: (value: string) => number
}

export function createDictionary(): Dictionary {
  const values: string[] = []
  const codes = new Map<string, number>()
  return {
    values,
    codeOf: (value) => {
      const known = codes.get(value)
      if (known !== undefined) return known
      const code = values.length
      values.push(value)
      codes.set(value, code)
      return code
    },
  }
}
