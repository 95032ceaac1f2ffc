import type { KeptVersions, Opening, StoreFailure, StoreLoss, VersionKeeper } from '../../../src/state/versions/kept-versions'
import { NumberTaken } from '../../../src/state/versions/kept-versions'
import type { Version } from '../../../src/state/versions/version'

/** A browser's storage in memory, with the tabs that share it and the faults it can have. */
export class FakeBrowser {
  versions: Version[] = []
  texts = new Map<string, string>()
  active = 0
  /** What opening the store says instead of giving it. */
  failure: StoreFailure | undefined
  /** How many versions there should be. */
  marker = 0
  /** Thrown by the next attempt to keep a version. */
  fault: Error | undefined
  readonly #losing = new Set<(loss: StoreLoss) => void>()
  readonly #tabs: ((event: MessageEvent) => void)[][] = []

  tab(): { readonly keeper: VersionKeeper; readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> } {
    const heard: ((event: MessageEvent) => void)[] = []
    this.#tabs.push(heard)
    const channel = {
      addEventListener: (_: string, listener: unknown) => void heard.push(listener as (event: MessageEvent) => void),
      postMessage: (data: unknown) => {
        for (const other of this.#tabs) if (other !== heard) for (const listener of other) listener(new MessageEvent('message', { data }))
      },
    }
    return { keeper: this.#keeper(), channel }
  }

  /** Every tab loses the store, as when a newer build opens it. */
  lose(loss: StoreLoss): void {
    const listeners = [...this.#losing]
    this.#losing.clear()
    for (const tell of listeners) tell(loss)
  }

  #keeper(): VersionKeeper {
    return {
      open: async (onLost): Promise<Opening> => {
        if (this.failure === 'newer' || this.failure === 'unavailable') return { store: undefined, failure: this.failure }
        this.#losing.add(onLost)
        return { store: this.#store(), failure: this.versions.length < this.marker ? 'damaged' : this.failure }
      },
      forget: async () => {
        this.versions = []
        this.texts.clear()
        this.active = 0
        this.marker = 0
        this.lose('forgotten')
      },
      acceptLoss: (left) => {
        this.marker = left
      },
    }
  }

  #store(): KeptVersions {
    return {
      list: async () => [...this.versions],
      active: async () => this.active,
      setActive: async (id) => {
        this.active = id
      },
      text: async (hash) => this.texts.get(hash),
      add: async (version, texts) => {
        const { fault } = this
        this.fault = undefined
        if (fault) throw fault
        if (this.versions.some(({ id }) => id === version.id)) throw new NumberTaken('taken')
        this.versions.push(version)
        for (const [hash, text] of texts) this.texts.set(hash, text)
        this.active = version.id
        this.marker = this.versions.length
      },
      rename: async (id, name) => {
        this.versions = this.versions.map((version) => (version.id === id ? { ...version, name } : version))
      },
      close: () => undefined,
    }
  }
}
