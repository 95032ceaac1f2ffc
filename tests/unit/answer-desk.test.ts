import { describe, expect, test, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine'
import { setBound, type Filter } from '../../src/model/filter'
import { AnswerDesk } from '../../src/state/answer-desk'
import { plainView, type View } from '../../src/state/view'

/** A reader who asks for views, and hands told when one is asked for. */
class Reader {
  #view = plainView('en')
  readonly #listeners = new Set<() => void>()
  readonly view = (): View => this.#view
  readonly subscribe = (listener: () => void): void => void this.#listeners.add(listener)

  ask(change: (view: View) => View): void {
    this.#view = change(this.#view)
    for (const listener of this.#listeners) listener()
  }
}

/** Questions that are answered when the test says so, newest last. */
class Slow {
  readonly waiting: { readonly filter: Filter; readonly answer: (value: unknown) => void; readonly fail: (error: Error) => void }[] = []
  readonly ask = (_: Engine, filter: Filter): Promise<unknown> =>
    new Promise((answer, fail) => {
      this.waiting.push({ filter, answer, fail })
    })
}

const engine = (fingerprint: string): Engine => ({ fingerprint }) as unknown as Engine
const typing = (text: string) => (view: View): View => ({ ...view, filter: setBound(view.filter, 'text', text) })
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function start() {
  const reader = new Reader()
  const desk = new AnswerDesk(reader)
  const told = vi.fn<() => void>()
  desk.subscribe(told)
  desk.serve(engine('one'))
  return { reader, desk, told }
}

describe('what is shown', () => {
  test('a view with another filter waits until every open question is answered, and comes with the answers', async () => {
    const { reader, desk, told } = start()
    const [quick, slow] = [new Slow(), new Slow()]
    desk.hold('quick', quick.ask)
    desk.hold('slow', slow.ask)
    await settle()
    quick.waiting[0]?.answer('q0')
    slow.waiting[0]?.answer('s0')
    await settle()
    expect([desk.answer('quick'), desk.answer('slow')]).toEqual([{ value: 'q0' }, { value: 's0' }])

    told.mockClear()
    reader.ask(typing('gas'))
    quick.waiting[1]?.answer('q1')
    await settle()
    expect(told).not.toHaveBeenCalled()
    expect(desk.view().filter.text).toBeUndefined()
    expect(desk.answer('quick')).toEqual({ value: 'q0' })

    slow.waiting[1]?.answer('s1')
    await settle()
    expect(told).toHaveBeenCalledTimes(1)
    expect(desk.view().filter.text).toBe('gas')
    expect([desk.answer('quick'), desk.answer('slow')]).toEqual([{ value: 'q1' }, { value: 's1' }])
  })

  test('another page of the same selection is shown at once', async () => {
    const { reader, desk, told } = start()
    await settle()
    told.mockClear()
    reader.ask((view) => ({ ...view, page: 'ties' }))
    expect(told).toHaveBeenCalledTimes(1)
    expect(desk.view().page).toBe('ties')
  })

  test('an answer overtaken by a newer question is dropped', async () => {
    const { reader, desk } = start()
    const slow = new Slow()
    desk.hold('slow', slow.ask)
    await settle()
    reader.ask(typing('g'))
    reader.ask(typing('ga'))
    const [, first, second] = slow.waiting
    second?.answer('of ga')
    await settle()
    first?.answer('of g')
    await settle()
    expect(desk.view().filter.text).toBe('ga')
    expect(desk.answer('slow')).toEqual({ value: 'of ga' })
  })

  test('what is asked for while answers are on their way is shown with them', async () => {
    const { reader, desk } = start()
    const slow = new Slow()
    desk.hold('slow', slow.ask)
    await settle()
    reader.ask(typing('gas'))
    reader.ask((view) => ({ ...view, page: 'documents' }))
    for (const { filter, answer } of slow.waiting) answer(filter.text ?? 'all')
    await settle()
    expect(desk.view()).toMatchObject({ page: 'documents', filter: { text: 'gas' } })
    expect(desk.answer('slow')).toEqual({ value: 'gas' })
  })
})

describe('questions', () => {
  test('of one wording are asked once, and no more when nobody holds them', async () => {
    const { reader, desk } = start()
    const slow = new Slow()
    const releases = [desk.hold('same', slow.ask), desk.hold('same', slow.ask)]
    await settle()
    expect(slow.waiting).toHaveLength(1)
    releases[0]?.()
    reader.ask(typing('a'))
    expect(slow.waiting).toHaveLength(2)
    releases[1]?.()
    reader.ask(typing('ab'))
    expect(slow.waiting).toHaveLength(2)
    await settle()
    expect(desk.view().filter.text).toBe('ab')
  })

  test('that open while others are answered are answered too', async () => {
    const { reader, desk } = start()
    const [early, late] = [new Slow(), new Slow()]
    desk.hold('early', early.ask)
    await settle()
    reader.ask(typing('gas'))
    desk.hold('late', late.ask)
    await settle()
    for (const { answer } of early.waiting) answer('early')
    await settle()
    for (const { filter, answer } of late.waiting) answer(filter.text ?? 'all')
    await settle()
    expect(desk.answer('late')).toEqual({ value: 'gas' })
  })

  test('that fail say so, and leave the others alone', async () => {
    const { desk } = start()
    const [good, bad] = [new Slow(), new Slow()]
    desk.hold('good', good.ask)
    desk.hold('bad', bad.ask)
    await settle()
    const error = new Error('no such column')
    bad.waiting[0]?.fail(error)
    good.waiting[0]?.answer(1)
    await settle()
    expect(desk.answer('bad')).toEqual({ failure: error })
    expect(desk.answer('good')).toEqual({ value: 1 })
  })

  test('stay answered by the last engine until the next one has answered them', async () => {
    const { desk } = start()
    const slow = new Slow()
    desk.hold('slow', slow.ask)
    await settle()
    slow.waiting[0]?.answer('old')
    await settle()
    desk.serve(engine('two'))
    await settle()
    expect(desk.answer('slow')).toEqual({ value: 'old' })
    slow.waiting[1]?.answer('new')
    await settle()
    expect(desk.answer('slow')).toEqual({ value: 'new' })
  })
})
