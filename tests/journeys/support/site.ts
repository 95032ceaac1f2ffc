import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { serve } from '../../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, with a slash at its end. */
    readonly siteAddress: string
    /** Where Playwright reaches the one browser of all journeys. */
    readonly browserEndpoint: string
  }
}

/** Serves the built page and starts one browser for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = fileURLToPath(new URL('../../../dist', import.meta.url))
  const site = await serve({ directory, port: 0 }).catch((cause: unknown) => {
    throw new Error('Journeys walk the built page: run `npm run build` first', { cause })
  })
  const browser = await chromium.launchServer(await findBrowser())
  project.provide('siteAddress', site.address)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await site.close()
  }
}
