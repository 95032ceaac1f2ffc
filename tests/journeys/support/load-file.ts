import type { Page } from 'playwright'

/** Hands a file to the Data page and goes on to the report of what it would change. */
export async function loadFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.locator('#data-intake input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'See what would change' }).click()
  await page.getByRole('heading', { name: 'What would change' }).waitFor()
}

/** Accepts the changes of the report and waits until the new version is shown. */
export async function acceptChanges(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Accept \d+ changes?$/ }).click()
  await page.getByText('Accepted and shown now').waitFor()
}
