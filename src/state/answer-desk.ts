import type { Engine } from '../engine/engine'
import type { Filter } from '../model/filter'
import type { View } from './view'

/** How an answer is had from the engine that has the data, under the filter of a view. */
type Ask = (engine: Engine, filter: Filter) => Promise<unknown>

/** What came of asking. */
type Answer = { readonly value: unknown } | { readonly failure: unknown }

/** What the page shows: a view, and everything that was asked for it. All of it changes at once. */
interface Shown {
  readonly view: View
  readonly engine: Engine | undefined
  readonly answers: ReadonlyMap<string, Answer>
}

interface Asked {
  readonly view: () => View
  readonly subscribe: (listener: () => void) => unknown
}

/**
 * Keeps the questions that are open on the page and has them answered together. A view is shown when the questions under
 * its filter are answered, so that titles, counts and pictures turn in one go and never speak of different selections.
 */
export class AnswerDesk {
  #shown: Shown
  /** What is being asked, or was last. */
  #round: object = {}
  #engine: Engine | undefined
  #isGathering = false
  readonly #asked: Asked
  readonly #open = new Map<string, { readonly ask: Ask; readonly holders: number }>()
  readonly #listeners = new Set<() => void>()

  constructor(asked: Asked) {
    this.#asked = asked
    this.#shown = { view: asked.view(), engine: undefined, answers: new Map() }
    asked.subscribe(() => this.#turn())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly view = (): View => this.#shown.view
  readonly answer = (wording: string): Answer | undefined => this.#shown.answers.get(wording)

  /** Has everything answered by another engine; what it answers replaces what is shown. */
  serve(engine: Engine): void {
    if (engine === this.#engine) return
    this.#engine = engine
    this.#askAll()
  }

  /** Keeps a question open until the function it gives back is called. Equal wordings are one question. */
  hold(wording: string, ask: Ask): () => void {
    this.#open.set(wording, { ask, holders: (this.#open.get(wording)?.holders ?? 0) + 1 })
    this.#gather()
    return () => {
      const holders = (this.#open.get(wording)?.holders ?? 1) - 1
      if (holders > 0) this.#open.set(wording, { ask, holders })
      else this.#open.delete(wording)
    }
  }

  #turn(): void {
    const view = this.#asked.view()
    if (view === this.#shown.view) return
    if (view.filter === this.#shown.view.filter && this.#engine === this.#shown.engine) this.#show({ ...this.#shown, view })
    else this.#askAll()
  }

  #askAll(): void {
    const engine = this.#engine
    if (!engine) return this.#show({ ...this.#shown, view: this.#asked.view() })
    const round = {}
    this.#round = round
    const { filter } = this.#asked.view()
    void this.#answersOf([...this.#open.keys()], engine, filter).then((answers) => {
      if (round !== this.#round) return
      // What has changed meanwhile without another filter is shown with it.
      this.#show({ view: this.#asked.view(), engine, answers })
      this.#gather()
    })
  }

  /** Questions of one rendering are asked together. */
  #gather(): void {
    if (this.#isGathering) return
    this.#isGathering = true
    queueMicrotask(() => {
      this.#isGathering = false
      this.#askMissing()
    })
  }

  #askMissing(): void {
    const { engine, view, answers } = this.#shown
    const missing = [...this.#open.keys()].filter((wording) => !answers.has(wording))
    if (!engine || missing.length === 0) return
    void this.#answersOf(missing, engine, view.filter).then((found) => {
      const now = this.#shown
      if (now.engine === engine && now.view.filter === view.filter) this.#show({ ...now, answers: new Map([...now.answers, ...found]) })
    })
  }

  async #answersOf(wordings: readonly string[], engine: Engine, filter: Filter): Promise<ReadonlyMap<string, Answer>> {
    const answers = wordings.map(async (wording): Promise<readonly [string, Answer]> => {
      try {
        return [wording, { value: await this.#open.get(wording)?.ask(engine, filter) }]
      } catch (failure) {
        return [wording, { failure }]
      }
    })
    return new Map(await Promise.all(answers))
  }

  #show(shown: Shown): void {
    this.#shown = shown
    for (const listener of this.#listeners) listener()
  }
}
