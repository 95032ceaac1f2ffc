import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { keptCount } from './kept-count'
import { NumberTaken, StoreFull, type KeptVersions, type VersionKeeper } from './kept-versions'
import type { Version } from './version'

interface Schema extends DBSchema {
  readonly versions: { readonly key: number; readonly value: Version }
  readonly texts: { readonly key: string; readonly value: string }
  readonly state: { readonly key: 'active'; readonly value: number }
}

const NAME = 'eight-point-atlas'
const BUILD = 1

/** Versions in this browser's IndexedDB. */
export const indexedVersions: VersionKeeper = {
  async open(onLost) {
    const expected = keptCount.read()
    try {
      const database = await openDB<Schema>(NAME, BUILD, {
        upgrade(created) {
          created.createObjectStore('versions', { keyPath: 'id' })
          created.createObjectStore('texts')
          created.createObjectStore('state')
        },
        blocking(_, next, event) {
          const opened = event.target
          if (opened instanceof IDBDatabase) opened.close()
          onLost(next === null ? 'forgotten' : 'newer')
        },
        terminated: () => onLost('closed'),
      })
      const isWhole = (await database.count('versions')) >= expected
      return { store: new VersionStore(database), failure: isWhole ? undefined : 'damaged' }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'VersionError') return { store: undefined, failure: 'newer' }
      return { store: undefined, failure: expected > 0 ? 'damaged' : 'unavailable' }
    }
  },

  async forget() {
    keptCount.forget()
    await deleteDB(NAME)
  },

  acceptLoss: keptCount.write,
}

class VersionStore implements KeptVersions {
  readonly #database: IDBPDatabase<Schema>

  constructor(database: IDBPDatabase<Schema>) {
    this.#database = database
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

  text(hash: string): Promise<string | undefined> {
    return this.#database.get('texts', hash)
  }

  async add(version: Version, texts: ReadonlyMap<string, string>): Promise<void> {
    const transaction = this.#database.transaction(['versions', 'texts', 'state'], 'readwrite', { durability: 'strict' })
    const pending: Promise<unknown>[] = [transaction.done]
    try {
      pending.push(transaction.objectStore('versions').add(version))
      for (const [hash, text] of texts) pending.push(transaction.objectStore('texts').put(text, hash))
      pending.push(transaction.objectStore('state').put(version.id, 'active'))
      await Promise.all(pending)
    } catch (error) {
      abort(transaction)
      await Promise.allSettled(pending)
      if (isFull(error) || isFull(transaction.error)) throw new StoreFull('No room is left for the version.', { cause: error })
      if (error instanceof DOMException && error.name === 'ConstraintError') throw new NumberTaken(`There is a version ${version.id} already.`, { cause: error })
      throw error
    }
    keptCount.write(await this.#database.count('versions'))
  }

  async rename(id: number, name: string): Promise<void> {
    const version = await this.#database.get('versions', id)
    if (version) await this.#database.put('versions', { ...version, name })
  }

  close(): void {
    this.#database.close()
  }
}

/** A request that throws before it is made leaves its transaction open, and what came before it would be kept. */
function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

/** Four browsers, four spellings of the same error. */
function isFull(error: unknown): boolean {
  return error instanceof Error && /quota|NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR|not enough space|disk is full/i.test(`${error.name} ${error.message}`)
}
