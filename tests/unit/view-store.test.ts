import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setBound, toggleValue } from '../../src/model/filter'
import type { View } from '../../src/state/view'
import { ViewStore } from '../../src/state/view-store'

/** A browser's history: entries, where it stands, and the event that going back and forth fires. */
class FakeBrowser {
  entries: string[]
  at = 0
  readonly location = { pathname: '/', search: '' }
  readonly #listeners: (() => void)[] = []

  constructor(search: string) {
    this.entries = [`/${search}`]
    this.location.search = search
    vi.stubGlobal('location', this.location)
    vi.stubGlobal('history', {
      pushState: (_: unknown, __: string, address: string) => {
        this.entries = [...this.entries.slice(0, this.at + 1), address]
        this.#stand(this.at + 1)
      },
      replaceState: (_: unknown, __: string, address: string) => {
        this.entries[this.at] = address
        this.#stand(this.at)
      },
    })
    vi.stubGlobal('addEventListener', (_: string, listener: () => void) => this.#listeners.push(listener))
  }

  go(steps: number): void {
    this.#stand(this.at + steps)
    for (const listener of this.#listeners) listener()
  }

  #stand(at: number): void {
    this.at = at
    this.location.search = this.entries[at]!.slice(1)
  }
}

const choose = (point: string) => (view: View): View => ({ ...view, filter: toggleValue(view.filter, 'point', point) })
const type = (text: string) => (view: View): View => ({ ...view, filter: setBound(view.filter, 'text', text) })

let browser: FakeBrowser
let store: ViewStore
let told: number

function start(search = ''): void {
  browser = new FakeBrowser(search)
  store = new ViewStore('en', () => 'data-1')
  told = 0
  store.subscribe(() => told++)
}

beforeEach(() => {
  vi.useFakeTimers()
  start()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const points = (): readonly string[] => store.view().filter.chosen.point ?? []

describe('a step', () => {
  test('shows the view, writes its address and can be taken back and again', () => {
    store.update(choose('1'))
    store.update(choose('4'))
    expect(points()).toEqual(['1', '4'])
    expect(browser.location.search).toContain('point=1&point=4')
    store.undo()
    expect(points()).toEqual(['1'])
    store.undo()
    expect([points(), store.canUndo(), store.canRedo()]).toEqual([[], false, true])
    store.redo()
    store.redo()
    expect([points(), store.canUndo(), store.canRedo()]).toEqual([['1', '4'], true, false])
  })

  test('to an equal view is none: no entry, no undo, no word to those who listen', () => {
    store.update(choose('1'))
    const before = store.view()
    store.update((view) => ({ ...view, filter: { ...view.filter, chosen: { point: ['1'] } } }))
    expect(store.view()).toBe(before)
    expect([browser.entries.length, told]).toEqual([2, 1])
    store.undo()
    expect(store.canUndo()).toBe(false)
  })

  test('after an undo forgets what could be redone', () => {
    store.update(choose('1'))
    store.undo()
    store.update(choose('2'))
    expect(store.canRedo()).toBe(false)
  })

  test('keeps one entry in the history of the browser, and undo adds one, so that Back follows what was seen', () => {
    store.update(choose('1'))
    store.undo()
    expect(browser.entries.length).toBe(3)
    browser.go(-1)
    expect(points()).toEqual(['1'])
  })
})

describe('typing', () => {
  test('is one step, however many letters', () => {
    store.update(type('u'))
    for (const text of ['ul', 'uly', 'ulya']) store.update(type(text), { silent: true })
    vi.runAllTimers()
    expect(store.view().filter.text).toBe('ulya')
    expect(browser.location.search).toContain('q=ulya')
    expect(browser.entries.length).toBe(2)
    store.undo()
    expect([store.view().filter.text, store.canUndo()]).toEqual([undefined, false])
    store.redo()
    expect(store.view().filter.text).toBe('ulya')
  })

  test('writes the address when the hand rests, not with every letter', () => {
    store.update(type('u'))
    store.update(type('ul'), { silent: true })
    expect(browser.location.search).toContain('q=u&')
    vi.runAllTimers()
    expect(browser.location.search).toContain('q=ul&')
  })

  test('leaves its last word in the entry that a next step follows', () => {
    store.update(type('u'))
    store.update(type('ulyanovsk'), { silent: true })
    store.update(choose('1'))
    vi.runAllTimers()
    expect(browser.location.search).toContain('point=1&q=ulyanovsk')
    browser.go(-1)
    expect([points(), store.view().filter.text]).toEqual([[], 'ulyanovsk'])
  })

  test('that ends where it began leaves nothing to undo', () => {
    store.update(choose('1'))
    store.update(type('u'))
    store.update(type(''), { silent: true })
    store.undo()
    expect(points()).toEqual([])
  })
})

describe('Back', () => {
  test('shows the view before, undo takes that back, and nothing stale can be redone', () => {
    store.update(choose('1'))
    store.update(choose('2'))
    store.undo()
    browser.go(-3)
    expect(points()).toEqual([])
    expect(store.canRedo()).toBe(false)
    store.undo()
    expect(points()).toEqual(['1'])
  })

  test('does not write the address of what it left', () => {
    store.update(type('u'))
    store.update(type('ul'), { silent: true })
    browser.go(-1)
    vi.runAllTimers()
    expect(browser.entries).toEqual([expect.not.stringContaining('q='), expect.stringContaining('q=u&')])
    expect(store.view().filter.text).toBeUndefined()
  })

  test('to a part of the same page changes nothing', () => {
    store.update(choose('1'))
    const before = store.view()
    browser.go(0)
    expect([store.view() === before, told]).toEqual([true, 1])
  })
})

test('an address that cannot be read wholly says so until dismissed', () => {
  start('?page=nowhere&point=3')
  expect(store.notices()).toEqual([{ kind: 'unreadable', parameter: 'page', value: 'nowhere' }])
  expect(points()).toEqual(['3'])
  store.dismissNotices()
  expect(store.notices()).toEqual([])
})
