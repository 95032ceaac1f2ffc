import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const KILOBYTE = 1000
/** Largest sizes allowed, gzipped, in kB. */
const BUDGETS = { 'first screen, scripts': 150, geography: 270 }
const site = fileURLToPath(new URL('../dist', import.meta.url))

/** @param {string} file path inside the site */
async function gzippedSize(file) {
  return gzipSync(await readFile(join(site, file)), { level: 9 }).length / KILOBYTE
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {Promise<readonly (readonly [file: string, size: number])[]>} largest first; none when the folder is missing
 */
async function measure(folder, pattern) {
  const names = await readdir(join(site, folder)).catch(() => /** @type {string[]} */ ([]))
  const files = names.filter((name) => pattern.test(name)).map((name) => `${folder}/${name}`)
  const sizes = await Promise.all(files.map(async (file) => /** @type {const} */ ([file, await gzippedSize(file)])))
  return sizes.sort(([, a], [, b]) => b - a)
}

/** @param {readonly (readonly [string, number])[]} sizes */
function sum(sizes) {
  return sizes.reduce((total, [, size]) => total + size, 0)
}

/** @param {string} label @param {number} size @param {string} [remark] */
function print(label, size, remark = '') {
  console.log(`${size.toFixed(1).padStart(8)} kB  ${label}${remark}`)
}

const page = await readFile(join(site, 'index.html'), 'utf8')
// The entry is a script of the page, everything it imports at once a module preload.
const firstScreen = new Set([...page.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? ''))
const code = await measure('assets', /\.(?:js|mjs|css)$/)
const geography = await measure('geography', /./)
for (const [file, size] of [...code, ...geography]) print(file, size, firstScreen.has(file) ? '  (first screen)' : '')

const totals = {
  'first screen, scripts': sum(code.filter(([file]) => firstScreen.has(file))),
  geography: sum(geography),
}
let isWithin = true
for (const [name, budget] of Object.entries(BUDGETS)) {
  const size = totals[/** @type {keyof typeof totals} */ (name)]
  print(name, size, ` of ${budget} kB${size > budget ? ': TOO LARGE' : ''}`)
  isWithin &&= size > 0 && size <= budget
}
process.exitCode = isWithin ? 0 : 1
