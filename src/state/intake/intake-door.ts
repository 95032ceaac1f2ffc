import type { DataStore } from '../data-store'
import type { ChosenFile } from './intake-state'
import type { IntakeStore } from './intake-store'

/** The way in for files. It is there from the first screen; everything behind it is loaded when the first file comes. */
export class IntakeDoor {
  readonly #data: DataStore
  #opening: Promise<IntakeStore> | undefined
  #held = 0
  readonly #listeners = new Set<() => void>()

  constructor(data: DataStore) {
    this.#data = data
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Rows that wait to be mended, wherever the reader is. */
  readonly held = (): number => this.#held

  readonly open = (): Promise<IntakeStore> => (this.#opening ??= this.#load())

  async take(files: readonly ChosenFile[]): Promise<void> {
    if (files.length > 0) (await this.open()).add(files)
  }

  async takeDropped(transfer: DataTransfer): Promise<void> {
    // Loading first would come too late: the browser forgets what was dropped.
    const files = [...transfer.items].map((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? item.getAsFile()) : null))
    const { gatherDropped } = await import('./gather-files')
    await this.take(await gatherDropped(files))
  }

  async takeChosen(files: readonly File[]): Promise<void> {
    const { gatherChosen } = await import('./gather-files')
    await this.take(await gatherChosen(files))
  }

  /** Rows copied elsewhere, read like a file of that name. */
  async takeText(name: string, text: string): Promise<void> {
    await this.take([{ path: `${name}.txt`, content: new Blob([text]) }])
  }

  async #load(): Promise<IntakeStore> {
    const [{ IntakeStore: Store }, { readingContext }] = await Promise.all([import('./intake-store'), import('./reading-context')])
    const store = new Store(() => readingContext(this.#data.state().active.data))
    store.subscribe(() => {
      if (store.held() === this.#held) return
      this.#held = store.held()
      for (const listener of this.#listeners) listener()
    })
    return store
  }
}
