import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Version } from './version'

interface Schema extends DBSchema {
  readonly versions: { readonly key: number; readonly value: Version }
  readonly texts: { readonly key: string; readonly value: string }
  readonly state: { readonly key: 'active'; readonly value: number }
}

const NAME = 'eight-point-atlas'
const BUILD = 1
/** Outside the database, so that a database that comes back empty is noticed. */
const MARKER = 'eight-point-atlas.versions'

/** Why there is no store, or why it cannot be written. */
export type StoreFailure =
  /** The browser refuses storage: private window, blocked cookies. Loads live until the page is closed. */
  | 'unavailable'
  /** A newer build of the page wrote it. Nothing is written, so that nothing is lost. */
  | 'newer'
  /** There were versions, and they are gone or cannot be read. */
  | 'damaged'

export class StoreFull extends Error {}

/** Accepted versions in this browser. Texts of tables are kept once, whatever the number of versions that hold them. */
export class VersionStore {
  readonly #database: IDBPDatabase<Schema>

  private constructor(database: IDBPDatabase<Schema>) {
    this.#database = database
  }

  /** `onLost` is called when another tab needs the database for a newer build, or the browser closes it. */
  static async open(onLost: () => void): Promise<VersionStore | StoreFailure> {
    try {
      const database = await openDB<Schema>(NAME, BUILD, {
        upgrade(created) {
          created.createObjectStore('versions', { keyPath: 'id' })
          created.createObjectStore('texts')
          created.createObjectStore('state')
        },
        blocking: (_, __, event) => {
          const opened = event.target
          if (opened instanceof IDBDatabase) opened.close()
          onLost()
        },
        terminated: onLost,
      })
      const store = new VersionStore(database)
      const lost = Number(localStorage.getItem(MARKER) ?? 0) > (await database.count('versions'))
      return lost ? 'damaged' : store
    } catch (error) {
      if (error instanceof DOMException && error.name === 'VersionError') return 'newer'
      return localStorage.getItem(MARKER) === null ? 'unavailable' : 'damaged'
    }
  }

  list(): Promise<readonly Version[]> {
    return this.#database.getAll('versions')
  }

  async active(): Promise<number> {
    return (await this.#database.get('state', 'active')) ?? 0
  }

  async setActive(id: number): Promise<void> {
    await this.#database.put('state', id, 'active')
  }

  /** The text of a table by its hash. */
  text(hash: string): Promise<string | undefined> {
    return this.#database.get('texts', hash)
  }

  /** Keeps a version and makes it the active one, wholly or not at all. Throws `StoreFull` when there is no room. */
  async add(version: Version, texts: ReadonlyMap<string, string>): Promise<void> {
    const transaction = this.#database.transaction(['versions', 'texts', 'state'], 'readwrite', { durability: 'strict' })
    try {
      await Promise.all([
        ...[...texts].map(([hash, text]) => transaction.objectStore('texts').put(text, hash)),
        transaction.objectStore('versions').add(version),
        transaction.objectStore('state').put(version.id, 'active'),
        transaction.done,
      ])
    } catch (error) {
      throw isFull(error) ? new StoreFull('No room is left for the version.', { cause: error }) : error
    }
    localStorage.setItem(MARKER, String(await this.#database.count('versions')))
  }

  async rename(id: number, name: string): Promise<void> {
    const version = await this.#database.get('versions', id)
    if (version) await this.#database.put('versions', { ...version, name })
  }

  close(): void {
    this.#database.close()
  }

  /** Removes everything this page keeps of versions, a damaged store included. */
  static async forget(): Promise<void> {
    localStorage.removeItem(MARKER)
    await deleteDB(NAME)
  }
}

/** Four browsers, four spellings of the same error. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota|NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR|not enough space|disk is full/i.test(`${error.name} ${error.message}`)
}
