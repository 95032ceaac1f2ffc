import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { responseHeaders, securityPolicy } from './security-policy.ts'

const PAGE = 'index.html'
// React Aria adds a <style> to the page, which the policy refuses, unless an element with this id is there.
const STYLESHEET_ID = 'react-aria-pressable-style'

function digest(algorithm: 'sha256' | 'sha384', content: string | Buffer): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`
}

/** Adds `integrity` to every script, stylesheet and module preload of the page; throws on one that is not of this build. */
function sealTags(page: string, integrity: ReadonlyMap<string, string>): string {
  return page.replace(/<(?:script|link)\b[^>]*>/g, (tag) => {
    const address = /\b(?:src|href)="([^"]*)"/.exec(tag)?.[1]
    if (address === undefined || !/^<script|rel="(?:stylesheet|modulepreload)"/.test(tag)) return tag
    const hash = integrity.get(address)
    if (hash === undefined) throw new Error(`${address} in ${PAGE} is not a file of this build`)
    const crossorigin = /\bcrossorigin\b/.test(tag) ? '' : ' crossorigin'
    const id = tag.includes('rel="stylesheet"') ? ` id="${STYLESHEET_ID}"` : ''
    return tag.replace(/\s*\/?>$/, `${id}${crossorigin} integrity="${hash}">`)
  })
}

function printHeaders(headers: ReturnType<typeof responseHeaders>): string {
  return Object.entries(headers)
    .map(([path, fields]) => [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n')
}

async function hashFiles(directory: string, bundle: Rolldown.OutputBundle): Promise<ReadonlyMap<string, string>> {
  const sealed = Object.values(bundle).filter((file) => file.type === 'chunk' || file.fileName.endsWith('.css'))
  return new Map(
    await Promise.all(
      sealed.map(async ({ fileName }) => {
        const content = await readFile(join(directory, fileName))
        return [`./${fileName}`, digest('sha384', content)] as const
      }),
    ),
  )
}

/**
 * Seals the built page: subresource integrity for its tags, an import map with the integrity of every chunk that is
 * loaded later, and the content security policy, in the page and as headers for static hosts and for `serve.mjs`.
 */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    apply: 'build',
    // The hashes must be those of the files as they were written, after every other plugin.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined || !(PAGE in bundle)) return
        const hashes = await hashFiles(dir, bundle)
        const modules = [...hashes].filter(([address]) => address.endsWith('.js')).sort()
        const importMap = JSON.stringify({ integrity: Object.fromEntries(modules) })
        const policy = securityPolicy([digest('sha256', importMap)])
        const page = sealTags(await readFile(join(dir, PAGE), 'utf8'), hashes).replace(
          /<meta charset="[^"]*"\s*\/?>/i,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy.meta}">` +
            `\n    <script type="importmap">${importMap}</script>`,
        )
        if (!page.includes(importMap)) throw new Error(`${PAGE} has no <meta charset> to put its policy after`)
        const headers = responseHeaders(policy.header)
        await Promise.all([
          writeFile(join(dir, PAGE), page),
          writeFile(join(dir, '_headers'), `${printHeaders(headers)}\n`),
          writeFile(join(dir, 'headers.json'), `${JSON.stringify(headers, null, 2)}\n`),
        ])
      },
    },
  }
}
