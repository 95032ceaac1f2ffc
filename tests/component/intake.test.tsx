import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DataPage } from '../../src/panels/data/data-page'
import { renderAtlas } from './support/render-atlas'

const NAMED = 'id,name_en,plan_point,status\n'
const file = (path: string, text: string) => ({ path, content: new Blob([text]) })

beforeEach(() => localStorage.clear())

async function open(search = '?page=data') {
  const rendered = await renderAtlas(search, () => <DataPage />)
  await expect.element(page.getByRole('heading', { name: 'Try it with an exercise file' })).toBeVisible()
  return rendered
}

describe('the check of a file', () => {
  test('announces what became of every row, and again when a row is mended', async () => {
    const { intake } = await open()
    await intake.take([file('projects.csv', `${NAMED}PRJ-901,Exercise,6,proposd\nPRJ-902,Exercise too,6,proposed\n`)])
    const outcome = page.getByRole('region', { name: 'Bring in a file' }).getByRole('status').first()
    await expect.element(outcome).toHaveTextContent('2 rows in = 1 accepted + 1 held + 0 skipped.')
    const field = page.getByRole('textbox', { name: 'New value for status, line 2' }).or(page.getByRole('combobox', { name: 'New value for status, line 2' })).first()
    await expect.element(field).toHaveValue('proposed')
    ;(field.element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(outcome).toHaveTextContent('2 rows in = 2 accepted + 0 held + 0 skipped.')
    // The field is gone with its problem: the reader is not thrown back to the top of the page.
    await expect.element(page.getByRole('heading', { name: 'Problems' })).toHaveFocus()
  })

  test('is walked by Tab from the first way in to the last button', async () => {
    const { intake } = await open()
    await intake.take([file('projects.csv', `${NAMED}PRJ-901,Exercise,6,proposd\n`)])
    await expect.element(page.getByRole('button', { name: '1 held' })).toBeVisible()
    ;(page.getByRole('button', { name: 'Remove projects.csv' }).element() as HTMLElement).focus()
    const met: string[] = []
    for (let step = 0; step < 40 && !met.includes('Discard all'); step++) {
      await userEvent.keyboard('{Tab}')
      const { activeElement } = document
      met.push(activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '')
    }
    for (const name of ['0 accepted', '1 held', '0 skipped', 'Columns', 'Problems as CSV', 'Line 2: show it among the rows', 'New value for status, line 2', 'Use “proposed”', 'Rows', 'Held 1', 'Add files', 'Discard all']) expect(met).toContain(name)
  })

  test('asks what is unclear once, with the cells as proof', async () => {
    const { intake } = await open()
    await intake.take([file('projects.csv', `id,name_en,plan_point,status,status_on\nPRJ-901,Exercise,6,proposed,03/04/2019\n`)])
    const question = page.getByRole('group', { name: /^Which comes first in these dates/u })
    await expect.element(question).toHaveTextContent('03/04/2019')
    await question.getByRole('button', { name: /^day first/u }).click()
    await expect.element(question).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: '1 accepted' })).toBeVisible()
    ;(await intake.open()).clear()
    await intake.take([file('projects again.csv', `id,name_en,plan_point,status,status_on\nPRJ-902,Exercise,6,proposed,05/06/2019\n`)])
    await expect.element(page.getByText('Read like the last file of this shape.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: '1 accepted' })).toBeVisible()
    await page.getByRole('button', { name: 'Forget that' }).click()
    await expect.element(question).toBeVisible()
  })

  test('keeps columns that the table does not know, and lets a cell be markup without becoming any', async () => {
    const { intake } = await open()
    await intake.take([file('projects.csv', 'id,name_en,plan_point,status,__proto__\nPRJ-901,<img src=x onerror=alert(1)>,6,proposed,=1+1\n')])
    await page.getByText(/^Read as: /u).click()
    await expect.element(page.getByText('__proto__').first()).toBeInTheDocument()
    await page.getByRole('button', { name: '1 accepted' }).click()
    await expect.element(page.getByRole('cell', { name: '<img src=x onerror=alert(1)>' })).toBeVisible()
    await expect.element(page.getByRole('cell', { name: '=1+1' })).toBeInTheDocument()
    expect(document.querySelector('#data-intake img')).toBeNull()
  })

  test('says what to do when a file cannot be read any more', async () => {
    const { intake } = await open()
    const gone = new Proxy(new Blob(['id\n']), { get: (blob, name) => (name === 'size' ? 3 : Reflect.get(blob, name)) })
    await intake.take([{ path: 'gone.csv', content: gone }])
    await expect.element(page.getByRole('alert')).toHaveTextContent('Read again')
    await page.getByRole('button', { name: 'Remove gone.csv' }).click()
    await expect.element(page.getByRole('heading', { name: 'Try it with an exercise file' })).toBeVisible()
  })
})
