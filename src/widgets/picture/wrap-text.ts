const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB\u30FC\uFF01-\uFF60]/u
/** What must not start a line, and what must not end one, in Japanese typesetting. */
const CLINGS_BACK = /^[、。，．・：；？！ー々…％）」』】〕〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u
const CLINGS_ON = /[（「『【〔〈《]$/u

/** Breaks text into lines no wider than `width`; a word wider than that is broken where it has to be. */
export function wrapText(text: string, width: number, measure: (text: string) => number, language: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const chunk of chunksOf(text.replace(/\s+/gu, ' ').trim(), language)) {
    if (measure((line + chunk).trimEnd()) <= width) line += chunk
    else {
      if (line !== '') lines.push(line.trimEnd())
      const pieces = measure(chunk.trimEnd()) <= width ? [chunk] : cutUp(chunk, width, measure, language)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** The parts between which a line may end: after spaces, and between Japanese words. */
function chunksOf(text: string, language: string): readonly string[] {
  const chunks: string[] = []
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const before = chunks.at(-1)
    if (before === undefined || mayBreak(before, segment)) chunks.push(segment)
    else chunks[chunks.length - 1] = before + segment
  }
  return chunks
}

function mayBreak(before: string, after: string): boolean {
  if (before.endsWith(' ')) return true
  if (CLINGS_ON.test(before) || CLINGS_BACK.test(after) || after.startsWith(' ')) return false
  return CJK.test(before.at(-1) ?? '') || CJK.test(after[0] ?? '')
}

function cutUp(word: string, width: number, measure: (text: string) => number, language: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'grapheme' }).segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}
