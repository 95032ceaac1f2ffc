import { zipSync } from 'fflate'

/** The earliest day that a zip can name: equal files make an equal archive, whenever it is made. */
const MTIME = new Date(1980, 0, 1)

/** Files by their names, as a zip. */
export function writeZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 6, mtime: MTIME })
}
