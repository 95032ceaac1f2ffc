import type { Plugin } from 'vite'

// Only the data dictionary shows these, and in three languages they are most of the package's bytes.
const LONG_TEXTS = new Set(['$schema', 'description', 'atlas:descriptions', 'example'])

/** Lets `datapackage.json?schema` be imported: the same package without its long texts, for the first screen. */
export function bareSchema(): Plugin {
  return {
    name: 'bare-schema',
    enforce: 'pre',
    transform: {
      filter: { id: /\.json\?schema$/ },
      handler(code) {
        const bare: unknown = JSON.parse(code, (key, value: unknown) => (LONG_TEXTS.has(key) ? undefined : value))
        return { code: `export default ${JSON.stringify(bare)}`, moduleType: 'js', map: null }
      },
    },
  }
}
