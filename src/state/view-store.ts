import type { Language } from '../model/schema'
import type { Notice } from './notice'
import { parseView, plainView, printView, type View } from './view'

interface Change {
  /**
   * Refines the step before it and leaves none of its own for Back or undo: for what is not the reader's doing, and for
   * all but the first change of a drag or of typing.
   */
  readonly silent?: boolean
}

/** Something done to the data, which undo takes back and redo does again. */
export interface Deed {
  readonly undo: () => void
  readonly redo: () => void
}

/** A step that can be taken back: to an earlier view, or by undoing a deed. */
type Step = { readonly view: View } | { readonly deed: Deed }

/** Browsers refuse to write the address more often than some ten times a second. */
const ADDRESS_PAUSE = 200
const MOST_STEPS = 500

/** The one place that holds the view and the only writer of the address. */
export class ViewStore {
  #view: View
  #past: Step[] = []
  #future: Step[] = []
  #notices: readonly Notice[]
  #writing: ReturnType<typeof setTimeout> | undefined
  readonly #fingerprint: () => string
  readonly #hasVersion: ((id: string) => boolean) | undefined
  readonly #listeners = new Set<() => void>()

  constructor(language: Language, fingerprint: () => string, hasVersion?: (id: string) => boolean) {
    this.#fingerprint = fingerprint
    this.#hasVersion = hasVersion
    const read = parseView(location.search, plainView(language), fingerprint(), hasVersion)
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

  /** Changes the view; a change to an equal view is none. */
  readonly update = (change: (view: View) => View, { silent = false }: Change = {}): void => {
    const next = change(this.#view)
    if (this.#isSame(next, this.#view)) return
    if (silent) return this.#refine(next)
    this.#remember({ view: this.#view })
    this.#push(next)
  }

  /** Makes a deed just done a step that undo takes back. */
  readonly record = (deed: Deed): void => {
    this.#remember({ deed })
    this.#tell()
  }

  readonly undo = (): void => this.#step(this.#past, this.#future, 'undo')
  readonly redo = (): void => this.#step(this.#future, this.#past, 'redo')

  readonly dismissNotices = (): void => {
    this.#notices = []
    this.#tell()
  }

  /** The address of a view, to be copied or followed. */
  readonly addressOf = (view: View): string => location.pathname + printView(view, this.#fingerprint())

  #isSame(one: View, other: View): boolean {
    return one === other || this.addressOf(one) === this.addressOf(other)
  }

  #step(from: Step[], to: Step[], way: keyof Deed): void {
    // A step that was refined back to where it began is no step.
    let next = from.pop()
    while (next && 'view' in next && this.#isSame(next.view, this.#view)) next = from.pop()
    if (!next) return this.#tell()
    if ('view' in next) {
      to.push({ view: this.#view })
      return this.#push(next.view)
    }
    to.push(next)
    next.deed[way]()
    this.#tell()
  }

  #remember(step: Step): void {
    this.#past.push(step)
    if (this.#past.length > MOST_STEPS) this.#past.shift()
    this.#future = []
  }

  #push(view: View): void {
    this.#writeAddress()
    this.#view = view
    history.pushState(null, '', this.addressOf(view))
    this.#tell()
  }

  /** Shows a view in place of the last one; its address follows when it has stayed for a moment. */
  #refine(view: View): void {
    this.#view = view
    clearTimeout(this.#writing)
    this.#writing = setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE)
    this.#tell()
  }

  #writeAddress(): void {
    clearTimeout(this.#writing)
    const address = this.addressOf(this.#view)
    if (address !== location.pathname + location.search) history.replaceState(null, '', address)
  }

  #readAddress(language: Language): void {
    clearTimeout(this.#writing)
    const read = parseView(location.search, plainView(language), this.#fingerprint(), this.#hasVersion)
    // A link to a part of the page changes the address too, but not the view.
    if (this.#isSame(read.view, this.#view)) return
    this.#remember({ view: this.#view })
    this.#view = read.view
    this.#notices = read.notices
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
