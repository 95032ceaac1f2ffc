import slices from '@fontsource/ibm-plex-sans-jp/unicode.json'

const FAMILY = 'IBM Plex Sans JP'
const addresses = import.meta.glob<string>('/node_modules/@fontsource/ibm-plex-sans-jp/files/ibm-plex-sans-jp-*-{400,600}-normal.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
})

let isAdded = false

/**
 * Makes the Japanese family known to the page, 120 slices of characters in two weights: the browser fetches a slice when one
 * of its characters is shown. As a stylesheet the ranges would weigh 60 kB on every reader, and a stylesheet added later
 * could not be held to its integrity: hence a module, imported when Japanese is shown.
 */
export function addJapaneseFont(): void {
  if (isAdded) return
  isAdded = true
  for (const [path, address] of Object.entries(addresses)) {
    const [, slice, weight] = /-jp-(\d+)-(\d+)-normal/.exec(path) ?? []
    const range = (slices as Readonly<Record<string, string>>)[`[${slice}]`]
    // Latin and Cyrillic of the family are left out: IBM Plex Sans has them.
    if (weight === undefined || range === undefined) continue
    document.fonts.add(new FontFace(FAMILY, `url("${address}") format("woff2")`, { weight, unicodeRange: range, display: 'swap' }))
  }
}
