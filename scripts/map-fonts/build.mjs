import { createRequire } from 'node:module'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const root = new URL('../../', import.meta.url)
const target = new URL('public/map-fonts/', root)
const { resolve } = createRequire(import.meta.url)
const WEIGHTS = [400, 600]

/** @param {string} path */
const read = (path) => readFile(new URL(path, root), 'utf8')

/**
 * @param {number} first
 * @param {number} last
 */
const between = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

// Whatever the map may write: names of regions and capitals, the labels of contested areas.
const named = (await Promise.all(['data/regions.csv', 'data/border-presentations.json', 'src/panels/map/capital-names.json'].map(read))).join('')
const kana = between(0x3041, 0x30ff)
const japanese = [...new Set(named + kana)].filter((character) => /[\u3000-\u9fff\uff00-\uffef]/u.test(character)).sort().join('')
const latin = between(0x20, 0x7e) + between(0xa0, 0x17f) + '‘’“”–—…'
const cyrillic = between(0x401, 0x451) + '№'

const FACES = [
  { script: 'latin', from: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin', text: latin },
  { script: 'cyrillic', from: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic', text: cyrillic },
  { script: 'japanese', from: '@fontsource/ibm-plex-sans-jp/files/ibm-plex-sans-jp-japanese', text: japanese },
]

await mkdir(target, { recursive: true })
for (const { script, from, text } of FACES) {
  for (const weight of WEIGHTS) {
    const whole = await readFile(resolve(`${from}-${weight}-normal.woff2`))
    const subset = await subsetFont(whole, text, { targetFormat: 'woff2' })
    await writeFile(new URL(`${script}-${weight}.woff2`, target), subset)
    console.log(`${script}-${weight}.woff2: ${whole.length} → ${subset.length} bytes for ${[...text].length} characters`)
  }
}

// What the files hold, for the test that holds them to the names.
await writeFile(new URL('characters.json', target), `${JSON.stringify(Object.fromEntries(FACES.map(({ script, text }) => [script, text])), null, 2)}\n`)
