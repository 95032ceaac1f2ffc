import type { LoadedTables } from './bundled-tables'
import { NumberTaken, type KeptVersions, type StoreFailure, type StoreLoss, type VersionKeeper } from './versions/kept-versions'
import type { Load } from './versions/load'
import { lateKeeper } from './versions/late-keeper'
import { askToPersist } from './versions/persistence'
import { shownOf, type Shown } from './versions/shown'
import { BUNDLED, isVersion, type Version } from './versions/version'
import { VersionReader } from './versions/version-reader'
import { versionFingerprint } from './versions/version-tables'

export interface DataState {
  /** What the page shows unless a view asks for another version. */
  readonly active: Shown
  /** Oldest first; version 0 is the data set the page comes with. */
  readonly versions: readonly Version[]
  /** Versions that live only as long as this page. */
  readonly unkept: ReadonlySet<number>
  /** Why versions are not kept beyond this page, or cannot be read. */
  readonly failure: StoreFailure | undefined
  /** The version that has just been accepted, until the reader has taken note of it. */
  readonly news: Version | undefined
}

/** Where other tabs are told, and tell, that versions have changed. */
type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>

/** Holds the versions of the data and which of them is shown. Accepted loads are kept in the browser; other tabs are told. */
export class DataStore {
  #state: DataState
  #store: KeptVersions | undefined
  #opening: Promise<void> | undefined
  /** Which version the store calls active, as far as this tab has heard. */
  #keptActive = 0
  readonly #bundled: Shown
  readonly #reader: VersionReader
  readonly #listeners = new Set<() => void>()
  readonly #keeper: VersionKeeper
  readonly #channel: Channel

  constructor(bundled: LoadedTables, keeper: VersionKeeper = lateKeeper, channel: Channel = new BroadcastChannel('eight-point-atlas')) {
    this.#keeper = keeper
    this.#channel = channel
    this.#bundled = shownOf({ ...BUNDLED, rows: rowsIn(bundled), fingerprint: bundled.fingerprint }, bundled)
    this.#reader = new VersionReader(this.#bundled, async (hash) => this.#store?.text(hash))
    this.#state = this.#fresh()
    this.#channel.addEventListener('message', () => void this.#follow())
  }

  readonly state = (): DataState => this.#state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Opens what this browser keeps. Whatever is wrong with it, the bundled data are there. */
  open(): Promise<void> {
    this.#opening = this.#open()
    return this.#opening
  }

  async #open(): Promise<void> {
    const refused = { store: undefined, failure: 'unavailable' } as const
    const { store, failure } = await this.#keeper.open((loss) => void this.#lose(loss)).catch(() => refused)
    this.#store = store
    this.#set({ failure })
    await this.#follow()
  }

  /**
   * Makes a version of a load and shows it; kept in the browser unless it is only for this page. Throws `StoreFull`, and a
   * `RangeError` when a row could not be read back, with everything as it was.
   */
  async accept(load: Load, { onlyHere = false } = {}): Promise<Version> {
    await this.#opening
    const { writeLoad } = await import('./versions/load')
    const { texts, hashes: tables } = await writeLoad(load)
    const fingerprint = versionFingerprint(this.#bundled.data.fingerprint, tables)
    const data = await this.#reader.tables({ tables, fingerprint }, texts)
    const version = { name: load.name, acceptedAt: new Date().toISOString(), parent: load.parent.id, files: load.files, tables, rows: rowsIn(data), fingerprint }
    const store = onlyHere ? undefined : this.#store
    const numbered = await this.#add(version, texts, store)
    const shown = this.#reader.take(numbered, data, texts)
    const { versions, unkept } = this.#state
    this.#set({ versions: [...versions, numbered], active: shown, news: numbered, unkept: store ? unkept : new Set([...unkept, numbered.id]) })
    if (store) {
      this.#keptActive = numbered.id
      this.#channel.postMessage('versions')
      void askToPersist()
    }
    return numbered
  }

  /** Shows a version from now on, in this tab and when the page is opened again. Throws `VersionDamaged`. */
  async show(id: number): Promise<void> {
    this.#set({ active: await this.read(id), news: undefined })
    if (!this.#store || this.#state.unkept.has(id)) return
    this.#keptActive = id
    await this.#store.setActive(id)
    this.#channel.postMessage('versions')
  }

  /** A version's tables and engine. Throws `VersionDamaged` when the store lost a part of it. */
  async read(id: number): Promise<Shown> {
    return this.#reader.read(this.#version(id))
  }

  /** A version whose engine tells which rows are new or changed since an earlier one; the version itself when none is. */
  async readSince(id: number, since: number): Promise<Shown> {
    return this.#reader.readSince(this.#version(id), this.#version(since))
  }

  async rename(id: number, name: string): Promise<void> {
    await this.#store?.rename(id, name)
    this.#reader.forgetNames()
    const versions = this.#state.versions.map((version) => (version.id === id ? { ...version, name } : version))
    const { active } = this.#state
    this.#set({ versions, active: active.version.id === id ? { ...active, version: { ...active.version, name } } : active, news: undefined })
    this.#channel.postMessage('versions')
  }

  readonly dismissNews = (): void => this.#set({ news: undefined })

  /** A version could not be read. */
  readonly reportDamage = (): void => this.#set({ failure: 'damaged' })

  /** The reader knows that versions are gone: goes on with those that are left. */
  readonly acceptLoss = (): void => {
    this.#keeper.acceptLoss(this.#state.versions.length - 1 - this.#state.unkept.size)
    this.#set({ failure: undefined })
  }

  /** Removes every version from this browser; the bundled data are shown. */
  async forget(): Promise<void> {
    this.#store?.close()
    this.#store = undefined
    await this.#keeper.forget()
    this.#clear()
    this.#channel.postMessage('versions')
    await this.open()
  }

  /** A number that another tab took first is not used twice. */
  async #add(version: Omit<Version, 'id'>, texts: ReadonlyMap<string, string>, store: KeptVersions | undefined): Promise<Version> {
    for (;;) {
      const numbered = { ...version, id: this.#nextId() }
      try {
        await store?.add(numbered, texts)
        return numbered
      } catch (error) {
        if (!(error instanceof NumberTaken)) throw error
        await this.#follow()
      }
    }
  }

  #nextId(): number {
    return Math.max(...this.#state.versions.map(({ id }) => id)) + 1
  }

  #version(id: number): Version {
    const version = this.#state.versions.find((one) => one.id === id)
    if (!version) throw new RangeError(`There is no version ${id} here.`)
    return version
  }

  /** The store is no longer this tab's to use. */
  async #lose(loss: StoreLoss): Promise<void> {
    this.#store = undefined
    if (loss === 'newer') return this.#set({ failure: 'newer' })
    if (loss === 'forgotten') this.#clear()
    await this.open()
  }

  /** Takes over what the store holds: at the start, and when another tab has changed it. */
  async #follow(): Promise<void> {
    if (!this.#store) return
    try {
      const [all, active] = await Promise.all([this.#store.list(), this.#store.active()])
      const kept = all.filter(isVersion)
      if (kept.length < all.length) this.#set({ failure: 'damaged' })
      this.#set({ versions: [this.#bundled.version, ...kept, ...this.#renumbered(kept)] })
      if (active === this.#keptActive) return
      this.#keptActive = active
      this.#set({ active: await this.read(active), news: undefined })
    } catch {
      this.#set({ active: this.#bundled, failure: 'damaged' })
    }
  }

  /** Versions of this page only, behind the kept ones: a number that another tab has kept a version under is theirs. */
  #renumbered(kept: readonly Version[]): readonly Version[] {
    const taken = new Set(kept.map(({ id }) => id))
    const mine = this.#state.versions.filter(({ id }) => this.#state.unkept.has(id))
    if (!mine.some(({ id }) => taken.has(id))) return mine
    const first = Math.max(...taken, ...mine.map(({ id }) => id)) + 1
    const renumbered = mine.map((version, index) => ({ ...version, id: first + index }))
    const { active } = this.#state
    const own = renumbered[mine.findIndex(({ id }) => id === active.version.id)]
    this.#reader.forgetNames()
    this.#set({ unkept: new Set(renumbered.map(({ id }) => id)), ...(own && { active: { ...active, version: own } }) })
    return renumbered
  }

  #fresh(): DataState {
    return { active: this.#bundled, versions: [this.#bundled.version], unkept: new Set(), failure: undefined, news: undefined }
  }

  #clear(): void {
    this.#reader.forget()
    this.#keptActive = 0
    this.#set(this.#fresh())
  }

  #set(change: Partial<DataState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function rowsIn({ tables }: LoadedTables): Version['rows'] {
  return Object.fromEntries(Object.values(tables).map(({ name, rowCount }) => [name, rowCount]))
}
