import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { describe, expect, inject, test } from 'vitest'
import { openPage } from './support/open-page'

const page = await readFile(new URL('../../dist/index.html', import.meta.url), 'utf8')
const importMap = JSON.parse(/<script type="importmap">(.*?)<\/script>/.exec(page)?.[1] ?? '{}') as {
  readonly integrity: Readonly<Record<string, string>>
}
const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1] ?? ''
const laterChunks = Object.keys(importMap.integrity).filter((chunk) => chunk !== entry)

/** As text: the test's own build would rewrite an `import()` in a function. */
function importChunk(opened: Page, chunk: string): Promise<string> {
  const address = new URL(chunk, inject('siteAddress')).href
  return opened.evaluate(`import(${JSON.stringify(address)}).then(() => 'ran').catch(String)`)
}

/** Adds a harmless comment to a file on its way to the browser. */
async function tamper(opened: Page, address: string): Promise<void> {
  await opened.route(`**${address.slice(1)}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\n/* changed */` })
  })
}

interface Attempts {
  readonly attempts: Readonly<Record<string, () => unknown>>
}

async function offerAttempts(opened: Page): Promise<void> {
  await opened.addInitScript(() => {
    const attempts: Attempts['attempts'] = {
      // oxlint-disable-next-line no-new-func -- refusing it is what is tested
      'a string as code': () => new Function('return 1')() as unknown,
      'a request to another origin': () => fetch('https://example.org/'),
      'a worker from memory': () => new Worker(URL.createObjectURL(new Blob(['1']))),
      'a worker outside the assets': () => new Worker(new URL('other.js', document.baseURI)),
      'a script of another origin': () => {
        document.createElement('script').src = 'https://example.org/script.js'
      },
    }
    Object.assign(window, { attempts })
  })
}

/** What the page is told when it tries; after a turn of its own, since a call of the debugger may do what the page may not. */
function attempt(opened: Page, name: string): Promise<string> {
  return opened.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        setTimeout(async () => {
          try {
            await (window as unknown as Attempts).attempts[wanted]?.()
            resolve('done')
          } catch (error) {
            resolve(String(error))
          }
        })
      }),
    name,
  )
}

describe('integrity', () => {
  test('every script and stylesheet of the page states its hash', () => {
    const tags = [...page.matchAll(/<(?:script|link)\b[^>]*(?:\bsrc=|rel="(?:stylesheet|modulepreload)")[^>]*>/g)].map(([tag]) => tag)
    expect(tags.length).toBeGreaterThanOrEqual(2)
    for (const tag of tags) expect(tag).toMatch(/ integrity="sha384-[\w+/]{64}"/)
  })

  test('the page has chunks that come later, the import map has all of them', () => {
    expect(laterChunks).not.toEqual([])
  })

  test('a chunk that was changed on the way is refused, the same chunk unchanged runs', async () => {
    const chunk = laterChunks[0] ?? ''
    const whole = await openPage()
    expect(await importChunk(whole, chunk)).toBe('ran')
    const attacked = await openPage({ expectedErrors: [/integrity|Failed to fetch dynamically imported module/], prepare: (opened) => tamper(opened, chunk) })
    expect(await importChunk(attacked, chunk)).toMatch(/Failed to fetch dynamically imported module/)
  })

  test('an entry that was changed on the way is refused', async () => {
    const attacked = await openPage({ expectedErrors: [/integrity/], prepare: (opened) => tamper(opened, entry) })
    await expect.poll(() => attacked.evaluate(() => document.readyState)).toBe('complete')
    expect(await attacked.locator('#root > *').count()).toBe(0)
  })
})

describe('content security policy', () => {
  test('the server sends the policy of the page, with the part that only headers can carry', async () => {
    const { headers } = await fetch(inject('siteAddress'))
    const header = headers.get('content-security-policy') ?? ''
    const inMarkup = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
    expect(header.replace("frame-ancestors 'none'; ", '')).toBe(inMarkup)
    expect(header).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[\w+/=]{44}'; style-src 'self';/)
    expect(header).not.toMatch(/unsafe|blob:|https?:|\*/)
    expect(header).toContain("require-trusted-types-for 'script'; trusted-types default")
  })

  test.each(['a string as code', 'a request to another origin', 'a worker from memory', 'a worker outside the assets', 'a script of another origin'])(
    'refuses %s',
    async (name) => {
      const opened = await openPage({ expectedErrors: [/content security policy/i], prepare: offerAttempts })
      expect(await attempt(opened, name)).toMatch(/^(?:EvalError|TypeError):/)
    },
  )

  test('markup from a string comes out as text', async () => {
    const opened = await openPage()
    const text = await opened.evaluate(() => {
      const element = document.createElement('p')
      element.innerHTML = '<b>bold</b>'
      return { text: element.textContent, children: element.childElementCount }
    })
    expect(text).toEqual({ text: '<b>bold</b>', children: 0 })
  })
})
