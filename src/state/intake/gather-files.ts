import { tablesOfPackage } from '../../ingest/unpack'
import type { ChosenFile } from './intake-state'

const READABLE = /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|xlsx|xlsm|zip|gz)$/iu
const MOST = 500

/** The files of an input: chosen one by one, or as a folder. */
export async function gatherChosen(files: readonly File[]): Promise<readonly ChosenFile[]> {
  return describe(files.map((file) => ({ path: file.webkitRelativePath || file.name, content: file })))
}

/** What was dropped: files, and folders with all that is in them. */
export async function gatherDropped(dropped: readonly (FileSystemEntry | File | null)[]): Promise<readonly ChosenFile[]> {
  const files = await Promise.all(dropped.map((one) => (one instanceof File ? [{ path: one.name, content: one }] : one ? walk(one) : [])))
  return describe(files.flat())
}

async function walk(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//u, '')
  if (isFile(entry)) return [{ path, content: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }]
  if (!isDirectory(entry)) return []
  const reader = entry.createReader()
  const inside: FileSystemEntry[] = []
  // A reader gives a hundred entries at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0 || inside.length > MOST) break
    inside.push(...some)
  }
  return (await Promise.all(inside.map(walk))).flat()
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

/** With a data package among them, the files it describes; of a folder, what looks readable; a file chosen by itself, always. */
async function describe(files: readonly ChosenFile[]): Promise<readonly ChosenFile[]> {
  const described = files.find(({ path }) => /(?:^|\/)datapackage\.json$/u.test(path))
  if (described && files.length > 1) {
    const tables = tablesOfPackage(await described.content.text(), described.path.slice(0, -'datapackage.json'.length))
    if (tables) return files.flatMap((file) => (tables.has(file.path) ? [{ ...file, table: tables.get(file.path) ?? '' }] : []))
  }
  return files.filter(({ path }) => !path.includes('/') || READABLE.test(path)).slice(0, MOST)
}
