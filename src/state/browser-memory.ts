/** Small texts that a browser keeps for the page. One that withholds its storage keeps nothing; nobody has to care. */
export class BrowserMemory {
  readonly #open: () => Storage

  /** `open` may throw, as browsers do that withhold their storage. */
  constructor(open: () => Storage) {
    this.#open = open
  }

  /** Whether there is anything to keep texts in. */
  isOpen(): boolean {
    return this.#attempt(() => true) ?? false
  }

  recall(key: string): string | undefined {
    return this.#attempt((storage) => storage.getItem(key)) ?? undefined
  }

  /** Whether it is kept now. */
  keep(key: string, text: string): boolean {
    return this.#succeeds((storage) => storage.setItem(key, text))
  }

  /** Whether it is gone now. */
  forget(key: string): boolean {
    return this.#succeeds((storage) => storage.removeItem(key))
  }

  /** Names of everything kept that start so. */
  keys(prefix: string): readonly string[] {
    return this.#attempt((storage) => Object.keys({ ...storage }).filter((key) => key.startsWith(prefix))) ?? []
  }

  #succeeds(act: (storage: Storage) => void): boolean {
    return this.#attempt((storage) => {
      act(storage)
      return true
    }) ?? false
  }

  #attempt<Value>(act: (storage: Storage) => Value): Value | undefined {
    try {
      return act(this.#open())
    } catch {
      return undefined
    }
  }
}

export const browserMemory = new BrowserMemory(() => localStorage)
