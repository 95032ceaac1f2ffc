import type { Notice } from './notice'
import { parseView, plainView, printView, type View } from './view'
import type { Language } from '../model/schema'

interface Change {
  /** Leaves no step for Back or undo: for what is not the reader's doing, or follows a pointer. */
  readonly silent?: boolean
}

/** The one place that holds the view and the only writer of the address. */
export class ViewStore {
  #view: View
  #past: View[] = []
  #future: View[] = []
  #notices: readonly Notice[]
  readonly #fingerprint: () => string
  readonly #listeners = new Set<() => void>()

  constructor(language: Language, fingerprint: () => string) {
    this.#fingerprint = fingerprint
    const read = parseView(location.search, plainView(language), fingerprint())
    this.#view = read.view
    this.#notices = read.notices
    addEventListener('popstate', () => this.#readAddress(language))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly view = (): View => this.#view
  readonly notices = (): readonly Notice[] => this.#notices
  readonly canUndo = (): boolean => this.#past.length > 0
  readonly canRedo = (): boolean => this.#future.length > 0

  readonly update = (change: (view: View) => View, { silent = false }: Change = {}): void => {
    const next = change(this.#view)
    if (next === this.#view) return
    if (!silent) {
      this.#past.push(this.#view)
      this.#future = []
    }
    this.#show(next, silent ? 'replace' : 'push')
  }

  readonly undo = (): void => this.#step(this.#past, this.#future)
  readonly redo = (): void => this.#step(this.#future, this.#past)

  readonly dismissNotices = (): void => {
    this.#notices = []
    this.#tell()
  }

  /** The address of a view, to be copied or followed. */
  readonly addressOf = (view: View): string => location.pathname + printView(view, this.#fingerprint())

  #step(from: View[], to: View[]): void {
    const next = from.pop()
    if (!next) return
    to.push(this.#view)
    this.#show(next, 'push')
  }

  #show(view: View, how: 'push' | 'replace'): void {
    this.#view = view
    const address = this.addressOf(view)
    if (how === 'push' && address !== location.pathname + location.search) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    this.#tell()
  }

  #readAddress(language: Language): void {
    const read = parseView(location.search, plainView(language), this.#fingerprint())
    this.#past.push(this.#view)
    this.#view = read.view
    this.#notices = read.notices
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
