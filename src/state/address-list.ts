/** Several words as one parameter: `name,status`. What would end a word or look like a sign in front of it is escaped. */
export function printList(words: readonly string[]): string {
  return words.map((word) => word.replace(/[%,]|^-/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)).join(',')
}

export function parseList(text: string | null): readonly string[] {
  return (text ?? '').split(',').filter((word) => word !== '').map(parseWord)
}

export function parseWord(word: string): string {
  return word.replace(/%(25|2C|2D)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

export function printWord(word: string): string {
  return printList([word])
}
