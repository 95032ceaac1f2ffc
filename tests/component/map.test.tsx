import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { MapPage } from '../../src/panels/map/map-page'
import { renderAtlas } from './support/render-atlas'
import '../../src/panels/figure.css'

const page = () => <MapPage />

interface Message {
  readonly type?: string
  readonly data?: { readonly source?: string }
}

/** What has been sent to MapLibre's workers since the last look. */
function spyWorkers() {
  const spy = vi.spyOn(Worker.prototype, 'postMessage')
  return {
    sources: (): readonly string[] => {
      const messages = spy.mock.calls.map(([message]) => message as Message)
      spy.mockClear()
      return messages.filter(({ type }) => type === 'LD').map(({ data }) => data?.source ?? '')
    },
    count: () => spy.mock.calls.length,
    restore: () => spy.mockRestore(),
  }
}

let workers: ReturnType<typeof spyWorkers>
beforeEach(() => {
  workers = spyWorkers()
  return () => workers.restore()
})

async function settled(container: Element): Promise<HTMLCanvasElement> {
  await vi.waitFor(() => expect(container.querySelector('canvas')).not.toBeNull(), { timeout: 20_000 })
  // Neighbours and lakes come after the regions: it is done when nothing has been sent for a while.
  let [count, quiet] = [0, 0]
  while (quiet < 4) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    quiet = workers.count() === count && count > 0 ? quiet + 1 : 0
    count = workers.count()
  }
  return container.querySelector('canvas')!
}

const walk = (container: Element): HTMLElement => container.querySelector<HTMLElement>('[role=listbox]')!
const spoken = (container: Element): string | null | undefined => document.getElementById(walk(container).getAttribute('aria-activedescendant') ?? '')?.textContent

describe('the map', () => {
  test('sends geometry once: measure, date and selection change states alone', { timeout: 90_000 }, async () => {
    const { screen, store } = await renderAtlas('?page=map&layers=labels,ties', page)
    await settled(document.body)
    expect(workers.sources()).toEqual(expect.arrayContaining(['regions', 'neighbours', 'lakes', 'contested', 'labels', 'ties']))
    store.update((view) => ({ ...view, map: { ...view.map, measure: 'documents' } }))
    await expect.element(screen.getByRole('heading', { name: 'Signed documents by region and prefecture' })).toBeVisible()
    store.update((view) => ({ ...view, filter: { ...view.filter, asOf: '2017-01' } }))
    await expect.element(screen.getByText(/as of Jan 2017/)).toBeVisible()
    store.update((view) => ({ ...view, filter: { ...view.filter, chosen: { region: ['RU-SAK'] } } }))
    await expect.element(screen.getByRole('button', { name: 'Open Sakhalin Oblast' })).toBeVisible()
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(workers.sources()).toEqual([])
  })

  test('is walked by arrows to the neighbour in that direction, spoken, chosen and opened', { timeout: 90_000 }, async () => {
    const { store } = await renderAtlas('?page=map&prefecture=JP-01', page)
    await settled(document.body)
    walk(document.body).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(spoken(document.body)).toBe('Hokkaido: 15 projects, selected')
    await userEvent.keyboard('{ArrowDown}')
    expect(spoken(document.body)).toMatch(/^Aomori Prefecture: \d+ projects?$/)
    await userEvent.keyboard('{Enter}')
    expect(store.view().filter.chosen.prefecture).toEqual(['JP-01', 'JP-02'])
    await userEvent.keyboard(' ')
    expect(store.view().filter.chosen.prefecture).toEqual(['JP-01'])
    await userEvent.keyboard('{ArrowUp}{Enter}')
    expect(store.view().subject).toEqual({ table: 'regions', id: 'JP-01' })
    await userEvent.keyboard('{Escape}')
    expect(spoken(document.body)).toBeUndefined()
  })

  test('one key goes to Japan, another back to everything, and the address follows without a step of its own', { timeout: 90_000 }, async () => {
    const { store } = await renderAtlas('?page=map', page)
    await settled(document.body)
    walk(document.body).focus()
    await userEvent.keyboard('j')
    const camera = store.view().map.camera
    expect(camera?.longitude).toBeGreaterThan(120)
    expect(camera?.latitude).toBeLessThan(42)
    expect(store.canUndo()).toBe(false)
    await userEvent.keyboard('0')
    expect(store.view().map.camera).toBeUndefined()
  })

  test('when WebGL is lost a still map with the same selection takes its place, until it comes back', { timeout: 90_000 }, async () => {
    const { screen, store } = await renderAtlas('?page=map&region=RU-SAK', page)
    const canvas = await settled(document.body)
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    loss?.loseContext()
    await expect.element(screen.getByText(/cannot draw the moving map/)).toBeVisible()
    const still = document.body.querySelector('svg.map-still')!
    expect(still.querySelectorAll('path[data-code^="JP-"]').length).toBe(47)
    expect(still.textContent).toContain('Hokkaido')
    still.querySelector('path[data-code="RU-KYA"]')!.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
    expect(store.view().filter.chosen.region).toEqual(['RU-KYA', 'RU-SAK'])
    loss?.restoreContext()
    await vi.waitFor(() => expect(document.body.querySelector('svg.map-still')).toBeNull(), { timeout: 10_000 })
  })

  test.each([1, 2.5])('names, lines, marks and legend grow with the page’s text: %d times', { timeout: 90_000 }, async (scale) => {
    document.documentElement.style.fontSize = `${16 * scale}px`
    onTestFinished(() => void document.documentElement.style.removeProperty('font-size'))
    const { screen, store } = await renderAtlas('?page=map&layers=labels', page)
    const canvas = await settled(document.body)
    const stage = document.body.querySelector<HTMLElement>('.map-stage')!
    // The map is made for a stage so many times smaller, each of its pixels drawn sharp.
    expect(canvas.clientWidth).toBeCloseTo(stage.clientWidth / scale, 0)
    expect(canvas.getBoundingClientRect().width).toBeCloseTo(stage.clientWidth, 0)
    expect(canvas.width).toBeCloseTo(stage.clientWidth * devicePixelRatio, -1)
    const bar = document.body.querySelector<HTMLElement>('.map-bar')!
    expect(bar.getBoundingClientRect().height).toBeCloseTo(36 * scale, 0)
    expect(document.body.querySelector('.map-legend-scale svg')!.getBoundingClientRect().height).toBeCloseTo(8 * scale, 0)
    // What is under the pointer is what is named beside it and chosen.
    const { left, top, width, height } = stage.getBoundingClientRect()
    const [clientX, clientY] = [Math.round(left + width * 0.58), Math.round(top + height * 0.42)]
    canvas.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX, clientY }))
    const tip = await vi.waitUntil(() => document.body.querySelector<HTMLElement>('.map-tip'), { timeout: 5000 })
    const { left: from, right: to, top: upper, bottom: lower } = tip.getBoundingClientRect()
    expect(Math.min(Math.abs(from - clientX), Math.abs(to - clientX))).toBeCloseTo(14 * scale, 0)
    expect((upper + lower) / 2).toBeCloseTo(clientY, 0)
    const name = tip.querySelector('strong')!.textContent
    for (const type of ['mousedown', 'mouseup', 'click']) canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY, detail: 1 }))
    await expect.element(screen.getByRole('button', { name: `Open ${name}` })).toBeInTheDocument()
    expect(store.view().filter.chosen.region).toHaveLength(1)
  })

  test('is busy until it is drawn, and called what it is in the language of the page', { timeout: 90_000 }, async () => {
    await renderAtlas('?page=map&lang=ja', page)
    const figure = await vi.waitUntil(() => document.body.querySelector('.map-figure'))
    expect(figure.ariaBusy).toBe('true')
    const canvas = await settled(document.body)
    await vi.waitFor(() => expect(figure.ariaBusy).toBeNull())
    expect(canvas.ariaLabel).toBe('地図')
  })

  test('the legend chooses the regions of a class, and the note follows the presentation', { timeout: 90_000 }, async () => {
    const { screen, store } = await renderAtlas('?page=map&measure=documents', page)
    await settled(document.body)
    await screen.getByRole('button', { name: /^Prefectures, 1: \d+ regions/ }).click()
    expect(store.view().filter.chosen.prefecture?.length).toBeGreaterThan(0)
    await expect.element(screen.getByText(/^Hatched: the southern Kurils/)).toBeVisible()
    store.update((view) => ({ ...view, map: { ...view.map, presentation: 'un-neutral' } }))
    await expect.element(screen.getByText(/^In the manner of United Nations maps/)).toBeVisible()
  })
})
