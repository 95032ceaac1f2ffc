import { writeZip } from '../ingest/write-zip'

const ADDRESSES = import.meta.glob<string>('../../data/*', { query: '?url', import: 'default', eager: true })

/** The bundled data package with its notes, byte for byte as the page came with it, as a zip. */
export async function packageFile(): Promise<Blob> {
  const files = await Promise.all(Object.entries(ADDRESSES).map(async ([path, address]) => [path.replace(/^.*\//, ''), await fetchBytes(address)] as const))
  return new Blob([writeZip(Object.fromEntries(files))], { type: 'application/zip' })
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
