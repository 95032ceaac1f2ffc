import { flushSync } from 'react-dom'
import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Chart } from '../../src/widgets/chart'
import type { ChartMark } from '../../src/widgets/chart-mark'
import { LIGHT } from '../../src/widgets/palette'
import { render } from './support/render'
import './support/fail-on-console-error'
import '../../src/app/theme.css'
import '../../src/panels/figure.css'

const HEIGHT = 120
const marks: readonly ChartMark[] = ['Energy: 28', 'Cities: 19'].map((label, index) => ({ id: label, label, selected: false, series: 0, index }))

/** Two bars that fill the chart, one above the other. */
function option(values: readonly number[]) {
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value' as const, show: false, max: 28 },
    yAxis: { type: 'category' as const, show: false, inverse: true, data: ['Energy', 'Cities'] },
    series: [{ type: 'bar' as const, barWidth: '90%', data: [...values] }],
  }
}

function chart({ values = [28, 19], height = HEIGHT, onChoose = () => undefined }: { values?: readonly number[]; height?: number; onChoose?: (mark: ChartMark) => void } = {}) {
  return (
    <div style={{ width: 400 }}>
      <Chart option={option(values)} marks={marks} label="Projects" description="Arrows walk" height={height} palette={LIGHT} fontFamily="sans-serif" onChoose={onChoose} />
    </div>
  )
}

const inkOf = (canvas: HTMLCanvasElement): number => {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
  return data.filter((value, at) => at % 4 === 3 && value > 0).length
}

/** All colours of a canvas in one number. */
const inkIn = (canvas: HTMLCanvasElement): number => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.reduce((sum, value, at) => (sum * 31 + value * (at % 7)) % 1_000_003, 7)

async function drawn(): Promise<HTMLCanvasElement> {
  return vi.waitUntil(() => {
    const canvas = document.querySelector('canvas')
    return canvas && inkOf(canvas) > 0 ? canvas : undefined
  }, { timeout: 10_000 })
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200))

describe('a chart', () => {
  test('says beside the pointer what is under it, and nothing where nothing is', async () => {
    render(chart())
    const canvas = await drawn()
    await userEvent.hover(canvas, { position: { x: 40, y: 30 } })
    await expect.poll(() => document.querySelector('.chart-tip')?.textContent).toBe('Energy: 28')
    await userEvent.hover(canvas, { position: { x: 200, y: 90 } })
    await expect.poll(() => document.querySelector('.chart-tip')?.textContent).toBe('Cities: 19')
    await userEvent.hover(canvas, { position: { x: 390, y: 90 } })
    await expect.poll(() => document.querySelector('.chart-tip')).toBeNull()
  })

  test('a click chooses the mark as it is now', async () => {
    const [before, after] = [vi.fn<(mark: ChartMark) => void>(), vi.fn<(mark: ChartMark) => void>()]
    const { rerender } = render(chart({ onChoose: before }))
    const canvas = await drawn()
    rerender(chart({ onChoose: after }))
    await settle()
    await userEvent.click(canvas, { position: { x: 40, y: 30 } })
    expect(before).not.toHaveBeenCalled()
    expect(after).toHaveBeenCalledExactlyOnceWith(marks[0])
  })

  test('is drawn again for other values and another height only, and then once', async () => {
    const { rerender } = render(chart())
    await drawn()
    await settle()
    const cleared = vi.spyOn(CanvasRenderingContext2D.prototype, 'clearRect')
    rerender(chart())
    await settle()
    expect(cleared).not.toHaveBeenCalled()
    rerender(chart({ values: [20, 19] }))
    await expect.poll(() => cleared.mock.calls.length).toBeGreaterThan(0)
    await settle()
    const once = cleared.mock.calls.length
    cleared.mockClear()
    rerender(chart({ values: [28, 9], height: HEIGHT * 2 }))
    await expect.poll(() => document.querySelector('canvas')?.getBoundingClientRect().height).toBeCloseTo(HEIGHT * 2, 0)
    await settle()
    expect(cleared.mock.calls.length).toBeLessThanOrEqual(once + 1)
    cleared.mockRestore()
  })

  test('the pointer may leave between a change and its drawing', async () => {
    const { rerender } = render(chart())
    const canvas = await drawn()
    await settle()
    await userEvent.hover(canvas, { position: { x: 40, y: 90 } })
    await expect.poll(() => document.querySelector('.chart-tip')?.textContent).toBe('Cities: 19')
    const failures = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault())
    addEventListener('error', failures)
    flushSync(() => rerender(chart({ values: [28] })))
    const { left, top } = canvas.getBoundingClientRect()
    for (const type of ['mousemove', 'mouseout']) canvas.parentElement!.dispatchEvent(new MouseEvent(type, { clientX: left + 390, clientY: top + 2, bubbles: true }))
    await settle()
    removeEventListener('error', failures)
    expect(failures).not.toHaveBeenCalled()
  })

  test('the mark that the keyboard is at is spoken and lit, also in the next picture, until it is left', async () => {
    const { rerender } = render(chart())
    const canvas = await drawn()
    await settle()
    const walk = document.querySelector<HTMLElement>('[role=listbox]')!
    const spoken = (): string | null | undefined => document.getElementById(walk.getAttribute('aria-activedescendant') ?? '')?.textContent
    const unlit = inkIn(canvas)
    walk.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(spoken()).toBe('Cities: 19')
    await expect.poll(() => inkIn(canvas)).not.toBe(unlit)
    rerender(chart({ values: [20, 19] }))
    await settle()
    const lit = inkIn(canvas)
    await userEvent.keyboard('{Escape}')
    expect(spoken()).toBeUndefined()
    await expect.poll(() => inkIn(canvas)).not.toBe(lit)
  })

  test('the keyboard may go on between a change and its drawing', async () => {
    const { rerender } = render(chart())
    const canvas = await drawn()
    await settle()
    const walk = document.querySelector<HTMLElement>('[role=listbox]')!
    walk.focus()
    await userEvent.keyboard('{ArrowDown}')
    const failures = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault())
    addEventListener('error', failures)
    flushSync(() => rerender(chart({ values: [20, 19] })))
    walk.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    await settle()
    removeEventListener('error', failures)
    expect(failures).not.toHaveBeenCalled()
    const lit = inkIn(canvas)
    walk.blur()
    await expect.poll(() => inkIn(canvas)).not.toBe(lit)
  })
})
