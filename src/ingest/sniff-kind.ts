export type FileKind = 'gzip' | 'zip' | 'workbook' | 'old-workbook' | 'pdf' | 'json' | 'text'

/** What a file is, by its first bytes; its name only tells apart archives. */
export function sniffKind(head: Uint8Array, name: string): FileKind {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03) return /\.xls[xm]$/iu.test(name) || holdsWorkbook(head) ? 'workbook' : 'zip'
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0) return 'old-workbook'
  if (startsWith(head, '%PDF')) return 'pdf'
  return looksLikeJson(head, name) ? 'json' : 'text'
}

function startsWith(head: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => head[index] === character.charCodeAt(0))
}

/** Workbooks hold `[Content_Types].xml` and a folder `xl/`; archives name their entries in plain text. */
function holdsWorkbook(head: Uint8Array): boolean {
  const names = new TextDecoder('latin1').decode(head.subarray(0, 4000))
  return names.includes('[Content_Types].xml') || names.includes('xl/workbook.xml')
}

function looksLikeJson(head: Uint8Array, name: string): boolean {
  const text = new TextDecoder().decode(head.subarray(0, 400)).trimStart()
  if (/\.(?:json|jsonl|ndjson)$/iu.test(name)) return /^[[{]/u.test(text)
  return /^\[\s*[[{]|^\{\s*"(?:[^"\\]|\\.)*"\s*:/u.test(text)
}
