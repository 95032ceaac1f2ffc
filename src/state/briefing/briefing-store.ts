import type { BrowserMemory } from '../browser-memory'
import { newId, type Briefing } from './briefing'
import { printBriefing } from './briefing-file'
import { readBriefing } from './read-briefing'

const PREFIX = 'eight-point-atlas.briefing.'
const MOST_STEPS = 100

/** Why briefings are not kept beyond this page. */
export type KeepingFailure = 'unavailable' | 'full'

export interface BriefingState {
  /** The reader's own, oldest first. */
  readonly own: readonly Briefing[]
  readonly failure: KeepingFailure | undefined
  /** Names under which something is kept that cannot be read. */
  readonly damaged: readonly string[]
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** One briefing before and after a change; absent where it was made or removed. */
interface Step {
  readonly id: string
  readonly before: Briefing | undefined
  readonly after: Briefing | undefined
}

const EMPTY: BriefingState = { own: [], failure: undefined, damaged: [], canUndo: false, canRedo: false }

/**
 * The reader's own briefings, each under a name of its own in the browser's storage, so that tabs that change different
 * ones do not meet. What cannot be written stays in memory until it can.
 */
export class BriefingStore {
  #state: BriefingState = EMPTY
  #past: Step[] = []
  #future: Step[] = []
  readonly #memory: BrowserMemory
  readonly #reserved: ReadonlySet<string>
  readonly #briefings = new Map<string, Briefing>()
  readonly #unwritten = new Set<string>()
  readonly #damaged = new Set<string>()
  readonly #listeners = new Set<() => void>()

  /** `tabs` fires `storage` events; `reserved` are names that none of these briefings may take. */
  constructor(memory: BrowserMemory, tabs: Pick<EventTarget, 'addEventListener'>, reserved: readonly string[]) {
    this.#memory = memory
    this.#reserved = new Set(reserved)
    for (const key of memory.keys(PREFIX)) this.#read(key.slice(PREFIX.length))
    tabs.addEventListener('storage', (event) => this.#follow((event as StorageEvent).key))
    this.#tell()
  }

  readonly state = (): BriefingState => this.#state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  find(id: string): Briefing | undefined {
    return this.#briefings.get(id)
  }

  /** Keeps a briefing under its own name, or a new one where another has it already. Gives it as it is kept; an equal one is not kept twice. */
  add(briefing: Briefing): Briefing {
    const known = this.#briefings.get(briefing.id)
    if (known && isSame(known, briefing)) return known
    const isTaken = known !== undefined || this.#damaged.has(briefing.id) || this.#reserved.has(briefing.id)
    const kept = isTaken ? { ...briefing, id: newId() } : briefing
    this.#do({ id: kept.id, before: undefined, after: kept })
    return kept
  }

  change(id: string, change: (briefing: Briefing) => Briefing): void {
    const before = this.#briefings.get(id)
    if (!before) return
    const after = change(before)
    if (!isSame(before, after)) this.#do({ id, before, after })
  }

  remove(id: string): void {
    const before = this.#briefings.get(id)
    if (before) this.#do({ id, before, after: undefined })
  }

  readonly undo = (): void => this.#step(this.#past, this.#future, ({ id, before, after }) => ({ id, before: after, after: before }))
  readonly redo = (): void => this.#step(this.#future, this.#past, (step) => step)

  /** Takes away what is kept under a name and cannot be read. */
  discard(id: string): void {
    this.#memory.forget(PREFIX + id)
    this.#damaged.delete(id)
    this.#tell()
  }

  #do(step: Step): void {
    this.#past = [...this.#past, step].slice(-MOST_STEPS)
    this.#future = []
    this.#put(step.id, step.after)
  }

  /** Goes back or forth by the last step whose briefing is as that step left it: another tab may have changed it since. */
  #step(from: Step[], to: Step[], turn: (step: Step) => Step): void {
    for (let step = from.pop(); step; step = from.pop()) {
      const { id, before, after } = turn(step)
      if (!isSame(this.#briefings.get(id), before)) continue
      to.push(step)
      return this.#put(id, after)
    }
    this.#tell()
  }

  #put(id: string, briefing: Briefing | undefined): void {
    if (briefing) this.#briefings.set(id, briefing)
    else this.#briefings.delete(id)
    this.#unwritten.add(id)
    this.#write()
    this.#tell()
  }

  #write(): void {
    for (const id of this.#unwritten) {
      const briefing = this.#briefings.get(id)
      const done = briefing ? this.#memory.keep(PREFIX + id, printBriefing(briefing)) : this.#memory.forget(PREFIX + id)
      // Without room it stays among the unwritten, which the state tells, and is tried again at the next change.
      if (done) this.#unwritten.delete(id)
    }
  }

  #read(id: string): void {
    const text = this.#memory.recall(PREFIX + id)
    const briefing = text === undefined ? undefined : readBriefing(text).briefing
    if (text !== undefined && !briefing) this.#damaged.add(id)
    else this.#damaged.delete(id)
    if (briefing) this.#briefings.set(id, { ...briefing, id })
    else this.#briefings.delete(id)
  }

  /** Another tab has changed something; without a key it has emptied the storage. */
  #follow(key: string | null): void {
    const changed = key === null ? [...this.#briefings.keys()] : key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []
    for (const id of changed) if (!this.#unwritten.has(id)) this.#read(id)
    if (changed.length > 0) this.#tell()
  }

  #tell(): void {
    this.#state = {
      own: [...this.#briefings.values()].sort((a, b) => (a.created < b.created || (a.created === b.created && a.id < b.id) ? -1 : 1)),
      failure: !this.#memory.isOpen() ? 'unavailable' : this.#unwritten.size > 0 ? 'full' : undefined,
      damaged: [...this.#damaged],
      canUndo: this.#past.length > 0,
      canRedo: this.#future.length > 0,
    }
    for (const listener of this.#listeners) listener()
  }
}

function isSame(one: Briefing | undefined, other: Briefing | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && printBriefing(one) === printBriefing(other))
}
