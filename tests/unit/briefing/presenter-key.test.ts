import { describe, expect, test } from 'vitest'
import { isClicker, isWalked, presenterKey, type PressedKey } from '../../../src/briefing/presenter-key'

/** An element that answers `closest` for the selectors it matches. */
const element = (...matching: readonly string[]): EventTarget =>
  ({ closest: (selector: string) => (selector.split(', ').some((one) => matching.includes(one)) ? {} : null) }) as unknown as EventTarget

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more })

describe('a key while presenting', () => {
  test.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['Escape', 'leave'],
    ['L', 'list'],
    ['n', 'notes'],
    ['?', 'help'],
    ['Backspace', 'back'],
    ['Enter', 'go'],
  ])('%s asks for %s', (key, act) => {
    expect(presenterKey(pressed(key))).toBe(act)
  })

  test('of a digit is part of a number', () => {
    expect(presenterKey(pressed('7'))).toEqual({ digit: '7' })
  })

  test('with Ctrl, Alt or the command key is the browser’s', () => {
    for (const command of ['ctrlKey', 'altKey', 'metaKey']) expect(presenterKey(pressed('b', { [command]: true }))).toBeUndefined()
  })

  test('that presses the button it is on turns no scene', () => {
    const target = element('button')
    expect(presenterKey(pressed(' ', { target }))).toBeUndefined()
    expect(presenterKey(pressed('Enter', { target }))).toBeUndefined()
    expect(presenterKey(pressed('ArrowRight', { target }))).toBe('next')
  })

  test('belongs to a chart that is walked through, but for the clicker’s', () => {
    const event = pressed('ArrowRight', { target: element('[role="listbox"]') })
    expect([isWalked(event), isClicker(event)]).toEqual([true, false])
    expect(isClicker(pressed('PageDown'))).toBe(true)
    expect(isWalked(pressed('ArrowRight', { target: element('button') }))).toBe(false)
  })
})
