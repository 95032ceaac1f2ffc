import { describe, expect, test } from 'vitest'
import { SubjectLink } from '../../src/panels/subject-link'
import { SubjectPanel } from '../../src/panels/subject-panel/subject-panel'
import type { View } from '../../src/state/view'
import { renderAtlas } from './support/render-atlas'

const panelOf = ({ subject }: View) => (
  <>
    <SubjectLink subject={{ table: 'projects', id: 'PRJ-156' }}>Opener</SubjectLink>
    {subject && <SubjectPanel key={`${subject.table}:${subject.id}`} subject={subject} />}
  </>
)

describe('a record', () => {
  test('tells its steps, what it is linked to and why, and with what it is counted', async () => {
    const { screen } = await renderAtlas('?open=projects:PRJ-156', panelOf)
    await expect.element(screen.getByRole('heading', { level: 2, name: /Ulyanovsk Region and Fukuoka/ })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Fukuoka Prefecture – Ulyanovsk Oblast' })).toBeVisible()
    await expect.element(screen.getByText(/no total counts it by itself/)).toBeVisible()
    await expect.element(screen.getByText('Not known: Started, Amount, and Russian national project')).toBeVisible()
  })

  test('has sources as web links that tell nobody where the reader came from', async () => {
    const { screen } = await renderAtlas('?open=projects:PRJ-001', panelOf)
    await expect.element(screen.getByRole('link').first()).toBeVisible()
    const links = screen.getByRole('link').elements().map((link) => [link.getAttribute('rel'), /^https?:\/\//.test(link.getAttribute('href') ?? '')])
    expect(links.every(([rel, isWeb]) => rel === 'noreferrer' && isWeb === true)).toBe(true)
  })

  test('says where its words are English only, and where they are ours', async () => {
    const { screen } = await renderAtlas('?lang=ja&open=regional_ties:TIE-001', panelOf)
    await expect.element(screen.getByRole('heading', { level: 2 }).getByText('独自訳')).toBeVisible()
    expect(screen.getByText('英語のみ').elements().length).toBeGreaterThan(3)
  })

  test('shows the stage at an as-of date beside the last reported status', async () => {
    const { screen } = await renderAtlas('?open=projects:PRJ-001&as-of=2016-10', panelOf)
    await expect.element(screen.getByText(/^Stage as of Oct 2016: Memorandum\./)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Operating' })).toBeVisible()
  })

  test('that the data do not hold says so', async () => {
    const { screen } = await renderAtlas('?open=projects:PRJ-999', panelOf)
    await expect.element(screen.getByRole('heading', { name: 'No such record' })).toBeVisible()
  })

  test('of a table that does not exist says so too', async () => {
    const { screen } = await renderAtlas('?open=nothing:X', panelOf)
    await expect.element(screen.getByText(/“nothing:X”/)).toBeVisible()
  })
})

describe('a figure', () => {
  test('that a source contradicts stands beside the other', async () => {
    const { screen } = await renderAtlas('?open=claims:CLM-011', panelOf)
    await expect.element(screen.getByRole('heading', { name: /Sources disagree/ })).toBeVisible()
    await expect.element(screen.getByText(/^29 documents/)).toBeVisible()
  })
})

describe('a region', () => {
  test('tells its partners, its projects by stage, and filters everything', async () => {
    const { screen, store } = await renderAtlas('?open=regions:RU-ULY', panelOf)
    await expect.element(screen.getByRole('button', { name: 'Fukuoka Prefecture', exact: true })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: /^Projects 12 10$/ })).toBeVisible()
    const filter = screen.getByRole('button', { name: 'Filter everything by this' })
    await filter.click()
    const remove = screen.getByRole('button', { name: 'Remove this filter' })
    await expect.element(remove).toBeVisible()
    expect(store.view().filter.chosen).toEqual({ region: ['RU-ULY'] })
    await remove.click()
    await expect.element(filter).toBeVisible()
    expect(store.view().filter.chosen).toEqual({})
  })
})

describe('the focus', () => {
  test('goes into a panel that the reader opens, along a chain of them, and back to where the chain began', async () => {
    const { screen, store } = await renderAtlas('', panelOf)
    const opener = screen.getByRole('button', { name: 'Opener' })
    await opener.click()
    await expect.element(screen.getByRole('complementary')).toHaveFocus()
    await screen.getByRole('button', { name: 'Ulyanovsk Oblast', exact: true }).click()
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Ulyanovsk Oblast' })).toBeVisible()
    await expect.element(screen.getByRole('complementary')).toHaveFocus()
    await screen.getByRole('button', { name: 'Close the panel' }).click()
    await expect.element(opener).toHaveFocus()
    store.undo()
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Ulyanovsk Oblast' })).toBeVisible()
  })

  test('stays where it is when a link came with the panel', async () => {
    const { screen } = await renderAtlas('?open=regions:JP-01', panelOf)
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Hokkaido' })).toBeVisible()
    expect(document.activeElement).toBe(document.body)
  })
})
