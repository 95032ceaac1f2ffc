import { LocalEngine } from '../engine/local-engine'
import { writeCells } from '../ingest/write-cells'
import { tableSchemas } from '../model/data-package'
import type { Engine } from '../engine/engine'
import type { LoadedTables } from './bundled-tables'
import type { Rows } from './versions/apply-changes'
import { BUNDLED, hashOfText, type SourceFile, type Version } from './versions/version'
import { VersionStore, type StoreFailure } from './versions/version-store'
import { versionFingerprint, versionTables } from './versions/version-tables'

/** A version with what asks it. */
export interface Shown {
  readonly version: Version
  readonly data: LoadedTables
  readonly engine: Engine
}

export interface DataState {
  /** What the page shows unless a view asks for another version. */
  readonly active: Shown
  /** Oldest first; version 0 is the data set the page comes with. */
  readonly versions: readonly Version[]
  /** Why versions are not kept beyond this page, or cannot be read. */
  readonly failure: StoreFailure | undefined
}

/** What is to become a version: whole tables, header first. */
export interface Load {
  readonly name: string
  readonly files: readonly SourceFile[]
  /** What it was compared with: tables that the load does not name are those of this version. */
  readonly parent: Version
  readonly tables: Readonly<Record<string, Rows>>
}

/** Holds the versions of the data and which of them is shown. Accepted loads are kept in the browser; other tabs are told. */
export class DataStore {
  #state: DataState
  #store: VersionStore | undefined
  readonly #bundled: Shown
  readonly #texts = new Map<string, string>()
  readonly #shown = new Map<number, Shown>()
  readonly #listeners = new Set<() => void>()
  readonly #channel = new BroadcastChannel('eight-point-atlas')

  constructor(bundled: LoadedTables) {
    this.#bundled = engineOf({ ...BUNDLED, fingerprint: bundled.fingerprint }, bundled)
    this.#shown.set(0, this.#bundled)
    this.#state = { active: this.#bundled, versions: [this.#bundled.version], failure: undefined }
    this.#channel.addEventListener('message', () => void this.#follow())
  }

  readonly state = (): DataState => this.#state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Opens what this browser keeps. Whatever is wrong with it, the bundled data are there. */
  async open(): Promise<void> {
    const opened = await VersionStore.open(() => this.#set({ failure: 'newer' }))
    if (!(opened instanceof VersionStore)) return this.#set({ failure: opened })
    this.#store = opened
    await this.#follow()
  }

  /** Makes a version of a load and shows it. Throws `StoreFull`, with everything as it was. */
  async accept(load: Load): Promise<Version> {
    const { parent } = load
    const texts = new Map<string, string>()
    const tables: Record<string, string> = { ...parent.tables }
    for (const [name, [header = [], ...rows]] of Object.entries(load.tables)) {
      const text = writeCells(header, rows)
      const hash = await hashOfText(text)
      texts.set(hash, text)
      tables[name] = hash
    }
    const version: Version = {
      id: Math.max(...this.#state.versions.map(({ id }) => id)) + 1,
      name: load.name,
      acceptedAt: new Date().toISOString(),
      parent: parent.id,
      files: load.files,
      tables,
      fingerprint: versionFingerprint(this.#bundled.data.fingerprint, tables),
    }
    await this.#store?.add(version, texts)
    for (const [hash, text] of texts) this.#texts.set(hash, text)
    this.#set({ versions: [...this.#state.versions, version], active: await this.read(version.id, version) })
    this.#channel.postMessage('versions')
    return version
  }

  /** Shows a version from now on, in this tab and when the page is opened again. */
  async show(id: number): Promise<void> {
    this.#set({ active: await this.read(id) })
    await this.#store?.setActive(id)
    this.#channel.postMessage('versions')
  }

  /** A version's tables and engine. Throws `VersionDamaged` when the store lost a part of it. */
  async read(id: number, version = this.#state.versions.find((one) => one.id === id)): Promise<Shown> {
    const known = this.#shown.get(id)
    if (known) return known
    if (!version) throw new RangeError(`There is no version ${id} here.`)
    const textOf = async (hash: string): Promise<string | undefined> => this.#texts.get(hash) ?? this.#store?.text(hash)
    const shown = engineOf(version, await versionTables(version, this.#bundled.data, textOf))
    this.#shown.set(id, shown)
    return shown
  }

  async rename(id: number, name: string): Promise<void> {
    await this.#store?.rename(id, name)
    this.#set({ versions: this.#state.versions.map((version) => (version.id === id ? { ...version, name } : version)) })
    this.#channel.postMessage('versions')
  }

  /** Removes every version from this browser; the bundled data are shown. */
  async forget(): Promise<void> {
    this.#store?.close()
    this.#store = undefined
    await VersionStore.forget()
    this.#texts.clear()
    this.#shown.clear()
    this.#shown.set(0, this.#bundled)
    this.#state = { active: this.#bundled, versions: [this.#bundled.version], failure: undefined }
    this.#channel.postMessage('versions')
    await this.open()
  }

  /** Takes over what the store holds: at the start, and when another tab has changed it. */
  async #follow(): Promise<void> {
    if (!this.#store) return
    const kept = await this.#store.list()
    const active = await this.#store.active()
    this.#set({ versions: [this.#bundled.version, ...kept] })
    if (active === this.#state.active.version.id) return
    try {
      this.#set({ active: await this.read(active) })
    } catch {
      this.#set({ active: this.#bundled, failure: 'damaged' })
    }
  }

  #set(change: Partial<DataState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function engineOf(version: Version, data: LoadedTables): Shown {
  return { version, data, engine: new LocalEngine(data.tables, tableSchemas, data.fingerprint) }
}
