import { describe, expect, test } from 'vitest'
import { changeScene, moveScene } from '../../../src/state/briefing/change-scenes'
import { BriefingStore } from '../../../src/state/briefing/briefing-store'
import { BrowserMemory } from '../../../src/state/browser-memory'
import { someBriefing } from './support'

/** A browser's storage, seen by several tabs: the others are told of each change. */
class FakeBrowser {
  readonly kept = new Map<string, string>()
  room = Infinity
  readonly #tabs: { readonly storage: Storage; readonly hear: (event: { readonly key: string | null }) => void }[] = []

  open(reserved: readonly string[] = []): BriefingStore {
    const storage = this.#storage()
    return new BriefingStore(
      new BrowserMemory(() => storage),
      { addEventListener: (_: string, hear: unknown) => this.#tabs.push({ storage, hear: hear as (event: { readonly key: string | null }) => void }) },
      reserved,
    )
  }

  clear(): void {
    this.kept.clear()
    for (const { hear } of this.#tabs) hear({ key: null })
  }

  #storage(): Storage {
    const tell = (from: Storage, key: string): void => {
      for (const { storage, hear } of this.#tabs) if (storage !== from) hear({ key })
    }
    const { kept } = this
    const isFull = (text: string): boolean => text.length > this.room
    const methods = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem(key: string, value: string) {
        if (isFull(value)) throw new DOMException('full', 'QuotaExceededError')
        kept.set(key, value)
        tell(storage, key)
      },
      removeItem(key: string) {
        kept.delete(key)
        tell(storage, key)
      },
    }
    const storage = new Proxy(methods, {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: (_, key) => ({ value: kept.get(String(key)), enumerable: true, configurable: true }),
    }) as unknown as Storage
    return storage
  }
}

const titles = (store: BriefingStore) => store.state().own.map(({ title }) => title.en)
const order = (store: BriefingStore, id = 'one') => store.find(id)?.scenes.map((scene) => scene.id).join('')

describe('the store of briefings', () => {
  test('keeps briefings for the next time the page is opened', () => {
    const browser = new FakeBrowser()
    browser.open().add(someBriefing('one'))
    expect(browser.open().state()).toMatchObject({ own: [someBriefing('one')], failure: undefined, damaged: [] })
  })

  test('leaves what is not its own alone', () => {
    const browser = new FakeBrowser()
    browser.kept.set('eight-point-atlas.theme', 'dark')
    expect(browser.open().state().own).toEqual([])
    expect(browser.kept.get('eight-point-atlas.theme')).toBe('dark')
  })

  test('shows a tab what another one changes, makes and removes', () => {
    const browser = new FakeBrowser()
    const [here, there] = [browser.open(), browser.open()]
    let told = 0
    there.subscribe(() => told++)
    here.add(someBriefing('one'))
    here.change('one', (briefing) => moveScene(briefing, 0, 2))
    expect([order(there), told]).toEqual(['bca', 2])
    there.remove('one')
    expect(titles(here)).toEqual([])
    here.add(someBriefing('two'))
    browser.clear()
    expect([titles(here), titles(there)]).toEqual([[], []])
  })

  test('undoes and redoes making, changing and removing', () => {
    const store = new FakeBrowser().open()
    store.add(someBriefing('one'))
    store.change('one', (briefing) => changeScene(briefing, 0, { hidden: true }))
    store.remove('one')
    store.undo()
    expect(store.find('one')?.scenes[0]?.hidden).toBe(true)
    store.undo()
    expect(store.find('one')?.scenes[0]?.hidden).toBe(false)
    store.undo()
    expect(store.state()).toMatchObject({ own: [], canUndo: false, canRedo: true })
    for (let step = 0; step < 3; step++) store.redo()
    expect(store.state()).toMatchObject({ own: [], canUndo: true, canRedo: false })
  })

  test('does not undo over what another tab has changed since', () => {
    const browser = new FakeBrowser()
    const [here, there] = [browser.open(), browser.open()]
    here.add(someBriefing('one'))
    here.change('one', (briefing) => moveScene(briefing, 0, 2))
    there.change('one', (briefing) => changeScene(briefing, 0, { hidden: true }))
    here.undo()
    expect(order(here)).toBe('bca')
    expect(here.find('one')?.scenes[0]?.hidden).toBe(true)
    expect(here.state().canUndo).toBe(false)
  })

  test('counts a change to an equal briefing as none', () => {
    const store = new FakeBrowser().open()
    store.add(someBriefing('one'))
    store.change('one', (briefing) => ({ ...briefing }))
    store.undo()
    expect(store.state()).toMatchObject({ own: [], canUndo: false })
  })

  test('goes on in memory, and says so, where the browser keeps nothing', () => {
    const store = new BriefingStore(
      new BrowserMemory(() => {
        throw new DOMException('denied', 'SecurityError')
      }),
      new EventTarget(),
      [],
    )
    store.add(someBriefing('one'))
    expect(store.state()).toMatchObject({ own: [someBriefing('one')], failure: 'unavailable' })
  })

  test('keeps what found no room in memory, and writes it when there is room', () => {
    const browser = new FakeBrowser()
    const store = browser.open()
    browser.room = 10
    store.add(someBriefing('one'))
    expect(store.state()).toMatchObject({ own: [someBriefing('one')], failure: 'full' })
    browser.room = Infinity
    store.add(someBriefing('two'))
    expect(store.state().failure).toBeUndefined()
    expect(titles(browser.open())).toEqual(['Briefing one', 'Briefing two'])
  })

  test('says what it cannot read, keeps it, and lets it be removed', () => {
    const browser = new FakeBrowser()
    browser.kept.set('eight-point-atlas.briefing.bad', '{"format":')
    const store = browser.open()
    expect(store.state()).toMatchObject({ own: [], damaged: ['bad'] })
    expect(store.add(someBriefing('bad')).id).not.toBe('bad')
    expect(browser.kept.get('eight-point-atlas.briefing.bad')).toBe('{"format":')
    store.discard('bad')
    expect([store.state().damaged, browser.kept.has('eight-point-atlas.briefing.bad')]).toEqual([[], false])
  })

  test('gives a briefing another name where its own is taken, and keeps an equal one once', () => {
    const store = new FakeBrowser().open(['bundled'])
    expect(store.add(someBriefing('bundled')).id).not.toBe('bundled')
    const first = store.add(someBriefing('one'))
    expect(store.add(someBriefing('one'))).toBe(first)
    expect(store.add({ ...someBriefing('one'), title: { en: 'Another' } }).id).not.toBe('one')
    expect(store.state().own).toHaveLength(3)
  })
})
