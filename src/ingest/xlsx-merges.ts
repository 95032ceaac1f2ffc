import { unzipSync } from 'fflate'
import { FormatError } from './grid'

/** Rows and columns of a merged cell, from 0, both ends included. */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Most bytes that an archive may unpack to: a small file can hold a very large one. */
const UNPACKED_LIMIT = 400_000_000

/** The merged ranges of each sheet, by its name. Throws a `FormatError` when the file is no archive or unpacks to too much. */
export function readMerges(bytes: Uint8Array): ReadonlyMap<string, readonly MergedRange[]> {
  const texts = unpackTexts(bytes)
  const targets = new Map<string, string>()
  for (const { groups } of (texts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b(?<body>[^>]*)>/gu)) {
    targets.set(attribute(groups?.['body'], 'Id'), attribute(groups?.['body'], 'Target').replace(/^\/?(?:xl\/)?/u, 'xl/'))
  }
  const merges = new Map<string, readonly MergedRange[]>()
  for (const { groups } of (texts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\b(?<body>[^>]*)>/gu)) {
    const sheet = texts.get(targets.get(attribute(groups?.['body'], 'r:id')) ?? '') ?? ''
    merges.set(decodeEntities(attribute(groups?.['body'], 'name')), rangesOf(sheet))
  }
  return merges
}

function unpackTexts(bytes: Uint8Array): ReadonlyMap<string, string> {
  let size = 0
  const decoder = new TextDecoder()
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        size += file.originalSize
        if (size > UNPACKED_LIMIT) throw new FormatError(`The file unpacks to more than ${UNPACKED_LIMIT / 1_000_000} MB`)
        return /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/u.test(file.name)
      },
    })
    return new Map(Object.entries(files).map(([name, content]) => [name, decoder.decode(content)]))
  } catch (error) {
    if (error instanceof FormatError) throw error
    throw new FormatError(error instanceof Error ? error.message : String(error))
  }
}

function rangesOf(sheet: string): readonly MergedRange[] {
  return [...sheet.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/gu)].map(([, left = '', top, right = '', bottom]) => ({
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  }))
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

function attribute(body: string | undefined, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(body ?? '')?.[1] ?? ''
}

function decodeEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}
