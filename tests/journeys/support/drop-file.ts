import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'

/** One of the page's own exercise files. */
export function sampleFile(name: string): Promise<Buffer> {
  return readFile(new URL(`../../../public/samples/${name}`, import.meta.url))
}

/** Drags a file over the page and, unless told otherwise, lets go of it. */
export async function dropFile(page: Page, name: string, content: Buffer, release = true): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const made = new DataTransfer()
      made.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], fileName))
      return made
    },
    [name, content.toString('base64')] as const,
  )
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
  if (release) await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
}
