const FULL_WIDTH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u

/** Pixels that a text takes in our face, about: a full-width character is an em, Cyrillic a little wider than Latin. Its longest line counts. */
export function textWidth(text: string, size: number): number {
  const widthOf = (line: string): number =>
    [...line].reduce((width, character) => width + size * (FULL_WIDTH.test(character) ? 1 : /[\u0400-\u04ff]/u.test(character) ? 0.61 : 0.55), 0)
  return Math.max(...text.split('\n').map(widthOf))
}

/** Breaks a text between words, or between full-width characters, so that no line is wider than `width` pixels if a word allows. */
export function wrapText(text: string, size: number, width: number): string {
  const pieces = text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60][、。）」]?|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+\s*|\s+/gu) ?? [text]
  const lines: string[] = []
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && textWidth(line.trimEnd(), size) <= width) lines[lines.length - 1] = line
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}
