import type { Plugin } from 'vite'

const TABLE = /^assets\/.*\.csv$/

/** Has the bundled tables travel beside the scripts that read them, instead of after them. */
export function preloadTables(): Plugin {
  return {
    name: 'preload-tables',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const tables = Object.keys(bundle ?? {}).filter((name) => TABLE.test(name))
        return tables.sort().map((name) => ({ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${name}` }, injectTo: 'head' }))
      },
    },
  }
}
