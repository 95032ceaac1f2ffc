// Pictures of every page of the built site for docs/gallery, and the picture of the README: `npm run build && npm run gallery`
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { findBrowser } from './find-browser.mjs'
import { findTextFaults } from './find-text-faults.mjs'
import { serve } from './serve.mjs'

/** @type {Readonly<Record<string, string>>} addresses by the name of the picture */
const PAGES = {
  overview: 'page=overview',
  projects: 'page=projects',
  documents: 'page=documents',
  ties: 'page=ties',
  map: 'page=map',
  crosswalk: 'page=crosswalk',
  claims: 'page=claims',
  data: 'page=data',
  briefing: 'page=briefing',
  presenting: 'page=map&present=the-plan-in-eight-scenes:5',
}
/** On a projector's 3840 px only what is shown there: the others differ by nothing but room. */
const SIZES = [
  { name: 'desktop', viewport: { width: 1440, height: 900 }, quality: 60, pages: Object.keys(PAGES), isMobile: false },
  { name: 'phone', viewport: { width: 390, height: 844 }, quality: 60, pages: Object.keys(PAGES), isMobile: true },
  { name: 'projector', viewport: { width: 3840, height: 2160 }, quality: 50, pages: ['overview', 'map', 'presenting'], isMobile: false },
]
const LANGUAGES = ['en', 'ja', 'ru']
const THEMES = /** @type {const} */ (['light', 'dark'])
const LONGEST_WAIT = 30_000
const FOLDER = new URL('../docs/gallery/', import.meta.url)

/** @typedef {import('playwright').Page} Page */

/**
 * A picture of the page once nothing is on its way and two pictures in a row are the same.
 * @param {Page} page @param {number} quality
 */
async function takeWhenStill(page, quality) {
  await page.locator('main, .presenter').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.fonts.status === 'loaded' && document.querySelector('[aria-busy=true]') === null, undefined, { polling: 200, timeout: LONGEST_WAIT }).catch(() => console.log(`still busy: ${page.url()}`))
  const session = await page.context().newCDPSession(page)
  const take = async () => (await session.send('Page.captureScreenshot', { format: 'webp', quality })).data
  let before = await take()
  for (const end = Date.now() + LONGEST_WAIT; Date.now() < end; ) {
    await page.waitForTimeout(500)
    const now = await take()
    if (now === before) break
    before = now
  }
  await session.detach()
  return Buffer.from(before, 'base64')
}

function indexText() {
  const lines = ['# Gallery', '', 'Every page as it is built, taken by `npm run build && npm run gallery`, which also says which words are cut off or lie over', 'others.']
  for (const { name, viewport, pages } of SIZES) {
    lines.push('', `## ${viewport.width} × ${viewport.height}`, '', `| | ${LANGUAGES.flatMap((language) => THEMES.map((theme) => `${language}, ${theme}`)).join(' | ')} |`, `| --- |${' --- |'.repeat(LANGUAGES.length * THEMES.length)}`)
    for (const page of pages) {
      const links = LANGUAGES.flatMap((language) => THEMES.map((theme) => `[picture](${name}/${page}-${language}-${theme}.webp)`))
      lines.push(`| ${page} | ${links.join(' | ')} |`)
    }
  }
  return `${lines.join('\n')}\n`
}

const wanted = process.argv.slice(2)
const site = await serve({ directory: fileURLToPath(new URL('../dist', import.meta.url)), port: 0 })
const browser = await chromium.launch(await findBrowser())
let faults = 0
let bytes = 0
try {
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true })
  for (const { name, viewport, quality, pages, isMobile } of SIZES) {
    const folder = new URL(`${name}/`, FOLDER)
    await mkdir(folder, { recursive: true })
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: 'reduce', isMobile, hasTouch: isMobile })
        for (const one of pages.filter((candidate) => wanted.length === 0 || wanted.includes(candidate))) {
          const page = await context.newPage()
          await page.goto(`${site.address}?${PAGES[one]}&lang=${language}`)
          const picture = await takeWhenStill(page, quality)
          await writeFile(new URL(`${one}-${language}-${theme}.webp`, folder), picture)
          bytes += picture.length
          for (const fault of await page.evaluate(findTextFaults)) {
            faults += 1
            console.log(`${name} ${one} ${language} ${theme}: ${fault}`)
          }
          if (name === 'desktop' && one === 'overview' && language === 'en' && theme === 'light') await page.screenshot({ path: fileURLToPath(new URL('../picture.png', FOLDER)) })
          await page.close()
        }
        await context.close()
      }
    }
  }
  await writeFile(new URL('README.md', FOLDER), indexText())
  console.log(`${(bytes / 1e6).toFixed(1)} MB, ${faults} findings`)
} finally {
  await browser.close()
  await site.close()
}
