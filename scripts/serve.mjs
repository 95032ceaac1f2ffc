import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.geojson', 'application/geo+json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.zip', 'application/zip'],
])
const ALREADY_COMPRESSED = new Set(['.png', '.woff2', '.xlsx', '.zip'])
const USUAL_PORT = 4173

/** @typedef {{ type: string, tag: string, plain: Buffer, gzipped: Buffer | undefined, headers: Record<string, string> }} File */

/**
 * Every file of a directory, in memory, by its path in the address.
 * @param {string} directory
 * @returns {Promise<ReadonlyMap<string, File>>}
 */
async function readSite(directory) {
  /** @type {Record<string, Record<string, string>>} */
  const rules = JSON.parse(await readFile(join(directory, 'headers.json'), 'utf8'))
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const path = `/${relative(directory, file).split(sep).join('/')}`
        const extension = extname(file)
        const plain = await readFile(file)
        const gzipped = ALREADY_COMPRESSED.has(extension) ? undefined : await promisify(gzip)(plain, { level: 9 })
        const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
        const matching = Object.entries(rules).filter(([pattern]) => path.startsWith(pattern.replace('*', '')))
        const headers = Object.assign({ 'Cache-Control': 'no-cache' }, ...matching.map(([, fields]) => fields))
        return /** @type {const} */ ([path, { type: TYPES.get(extension) ?? 'application/octet-stream', tag, plain, gzipped, headers }])
      }),
    ),
  )
}

/**
 * @param {ReadonlyMap<string, File>} site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(site, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const file = site.get(path === '/' ? '/index.html' : path)
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end('Not found\n')
    return
  }
  const headers = { ...file.headers, 'Content-Type': file.type, ETag: file.tag, Vary: 'Accept-Encoding' }
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end()
    return
  }
  const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? file.gzipped : undefined
  const body = zipped ?? file.plain
  response.writeHead(200, { ...headers, ...(zipped && { 'Content-Encoding': 'gzip' }), 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Serves a built page on this machine only.
 * @param {{ directory: string, port: number }} options port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} rejects when the port is taken or nothing was built
 */
export async function serve({ directory, port }) {
  const site = await readSite(directory)
  const server = createServer((request, response) => answer(site, request, response))
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: `http://localhost:${bound.port}/`,
    close: async () => {
      server.closeAllConnections()
      await promisify(server.close.bind(server))()
    },
  }
}

/**
 * @param {string} directory
 * @param {number} port the first to try
 * @returns {ReturnType<typeof serve>}
 */
async function serveOnNextFreePort(directory, port) {
  try {
    return await serve({ directory, port })
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error
    return serveOnNextFreePort(directory, port + 1)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = fileURLToPath(new URL('../dist', import.meta.url))
  const port = process.env['PORT']
  const { address } = await (port ? serve({ directory, port: Number(port) }) : serveOnNextFreePort(directory, USUAL_PORT))
  console.log(`Eight-Point Atlas is at ${address} (Ctrl+C ends it)`)
}
