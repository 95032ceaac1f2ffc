import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FilterBar } from '../../src/panels/filter-bar/filter-bar'
import { renderAtlas } from './support/render-atlas'

const bar = () => <FilterBar />

describe('the search', () => {
  test('narrows while typing, and is one step for undo', async () => {
    const { screen, store } = await renderAtlas('?page=projects', bar)
    const field = screen.getByRole('searchbox', { name: 'Search in all records' })
    await field.fill('ulya')
    await field.fill('ulyanovsk')
    await expect.element(screen.getByText(/^\d+ of 169 projects$/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Remove “Text: “ulyanovsk””' })).toBeVisible()
    store.undo()
    await expect.element(screen.getByText('169 projects', { exact: true })).toBeVisible()
    await expect.element(field).toHaveValue('')
    expect(store.canUndo()).toBe(false)
  })

  test('finds the same in another script', async () => {
    const { screen } = await renderAtlas('?page=projects', bar)
    const field = screen.getByRole('searchbox', { name: 'Search in all records' })
    await field.fill('ульяновская')
    const count = screen.getByText(/^\d+ of 169 projects$/)
    await expect.element(count).toBeVisible()
    const russian = count.element().textContent
    await field.fill('ウリヤノフスク')
    await expect.element(screen.getByRole('button', { name: /ウリヤノフスク/ })).toBeVisible()
    await expect.element(screen.getByText(russian ?? '', { exact: true })).toBeVisible()
  })
})

describe('the conditions', () => {
  test('each have a × that leaves the focus with the next one, and one button clears them all', async () => {
    const { screen, store } = await renderAtlas('?page=projects&point=1&point=4&stage=contract', bar)
    const first = screen.getByRole('button', { name: 'Remove “Point: Health”' })
    await first.click()
    await expect.element(screen.getByRole('button', { name: 'Remove “Point: Energy”' })).toHaveFocus()
    await screen.getByRole('button', { name: 'Clear all' }).click()
    await expect.element(screen.getByText('169 projects', { exact: true })).toBeVisible()
    expect(store.view().filter).toEqual({ chosen: {} })
    store.undo()
    await expect.element(screen.getByRole('button', { name: 'Remove “Stage: Contract”' })).toBeVisible()
  })

  test('say when no row has a value, and when they do not narrow what the page is about', async () => {
    const { screen } = await renderAtlas('?page=documents&region=RU-XXX&sphere=economy', bar)
    await expect.element(screen.getByText('matches nothing')).toBeVisible()
    await expect.element(screen.getByText('No effect on documents: Sphere')).toBeVisible()
    expect(screen.getByText('matches nothing').elements().length).toBe(1)
  })

  test('survive a word of a link that no vocabulary has', async () => {
    const { screen } = await renderAtlas('?page=projects&link=nonsense&stage=nonsense', bar)
    await expect.element(screen.getByRole('button', { name: 'Remove “Links: nonsense”' })).toBeVisible()
  })
})

describe('the filter', () => {
  test('counts beside every option what the rest of the selection leaves, and follows the keys', async () => {
    const { screen, store } = await renderAtlas('?page=projects&point=4', bar)
    await screen.getByRole('button', { name: /^Filter/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('option', { name: 'Stage' }).click()
    const completed = dialog.getByRole('checkbox', { name: /Completed/ })
    await expect.element(completed).toBeVisible()
    const [told] = /\d+$/.exec(completed.element().closest('label')?.textContent ?? '') ?? []
    await completed.click()
    await expect.element(dialog.getByText(`${told} of 169 projects`)).toBeVisible()
    expect(store.view().filter.chosen).toEqual({ point: ['4'], stage: ['completed'] })
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(screen.getByRole('button', { name: /^Filter/ })).toHaveFocus()
  })

  test('lets a long list be searched, and dims what would leave nothing', async () => {
    const { screen, store } = await renderAtlas('?page=projects&point=8', bar)
    await screen.getByRole('button', { name: /^Filter/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('option', { name: 'Partner' }).click()
    await dialog.getByRole('searchbox', { name: 'Search in: Partner' }).fill('mitsui')
    await expect.element(dialog.getByRole('checkbox').first()).toBeVisible()
    const labels = dialog.getByRole('checkbox').elements().map((box) => box.closest('label')?.textContent ?? '')
    expect(labels.length).toBeGreaterThan(0)
    expect(labels.every((label) => /mitsui/i.test(label))).toBe(true)
    await dialog.getByRole('searchbox', { name: 'Search in: Partner' }).fill('no such partner')
    await expect.element(dialog.getByText('Nothing in this list matches.')).toBeVisible()
    expect(store.view().filter.chosen).toEqual({ point: ['8'] })
  })

  test('covers the screen of a phone', async () => {
    await page.viewport(390, 844)
    const { screen } = await renderAtlas('?page=ties', bar)
    await screen.getByRole('button', { name: /^Filter/ }).click()
    const dialog = page.getByRole('dialog')
    await expect.element(dialog).toBeVisible()
    expect(dialog.element().getBoundingClientRect().width).toBeGreaterThanOrEqual(375)
    await dialog.getByRole('button', { name: 'Show' }).click()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await page.viewport(1280, 800)
  })

  test('takes dates only as dates', async () => {
    const { screen, store } = await renderAtlas('?page=projects', bar)
    await screen.getByRole('button', { name: /^Filter/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('option', { name: 'Dates' }).click()
    const from = dialog.getByRole('textbox', { name: /^From/ })
    await from.fill('2017-13')
    await expect.element(from).toHaveAttribute('aria-invalid', 'true')
    await from.fill('2017-04')
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('button', { name: 'Remove “From Apr 2017”' })).toBeInTheDocument()
    expect(store.view().filter.from).toBe('2017-04')
  })
})
