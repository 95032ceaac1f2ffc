import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { inject, onTestFinished } from 'vitest'

export interface OpenOptions {
  /** Address after the site's root, as `?view=map#…`. */
  readonly address?: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly language?: 'en' | 'ja' | 'ru'
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  readonly forcedColors?: 'active' | 'none'
  /** How many times slower the processor is made. */
  readonly slowProcessor?: number
  readonly network?: keyof typeof NETWORKS
  /** Console messages that this journey provokes. */
  readonly expectedErrors?: readonly RegExp[]
  /** Runs before the first script of the page. */
  readonly prepare?: (page: Page) => Promise<void>
  readonly context?: BrowserContextOptions
}

const NETWORKS = {
  /** 5 Mbit/s down, 1 up, 28 ms: the cable profile of WebPageTest. */
  cable: { offline: false, latency: 28, downloadThroughput: 5_000_000 / 8, uploadThroughput: 1_000_000 / 8 },
  /** 1.6 Mbit/s down, 0.75 up, 150 ms: Lighthouse's slow 4G. */
  slow4g: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
} as const
const LOCALES = { en: 'en-GB', ja: 'ja-JP', ru: 'ru-RU' } as const
const LOCAL_SCHEMES = new Set(['data:', 'blob:', 'about:'])

let connection: Promise<Browser> | undefined

async function slowDown(page: Page, { slowProcessor, network }: OpenOptions): Promise<void> {
  if (slowProcessor === undefined && network === undefined) return
  const session = await page.context().newCDPSession(page)
  if (slowProcessor !== undefined) await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor })
  if (network === undefined) return
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORKS[network])
}

/** Everything the page says or asks for that it should not, gathered as it happens. */
function watch(page: Page, expected: readonly RegExp[]): readonly string[] {
  const complaints: string[] = []
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text)
  }
  const { origin } = new URL(inject('siteAddress'))
  page.on('console', (message) => {
    const isPolicy = /content security policy|trusted ?type|integrity/i.test(message.text())
    if (message.type() === 'error' || (message.type() === 'warning' && isPolicy)) complain(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complain(`uncaught: ${error.stack ?? error.message}`))
  page.on('crash', () => complain('the page crashed'))
  page.context().on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && !LOCAL_SCHEMES.has(url.protocol)) complain(`request to another origin: ${url.href}`)
  })
  return complaints
}

/**
 * Opens the built page in a fresh profile. When the test ends the page is closed, and the test fails if the page logged an
 * error, broke its content security policy, threw, or asked another origin for anything.
 */
export async function openPage(options: OpenOptions = {}): Promise<Page> {
  const { language = 'en', viewport = { width: 1440, height: 900 }, colorScheme = 'light', reducedMotion = 'reduce' } = options
  connection ??= chromium.connect(inject('browserEndpoint'))
  const context = await (await connection).newContext({
    ...options.context,
    locale: LOCALES[language],
    viewport,
    colorScheme,
    reducedMotion,
    forcedColors: options.forcedColors ?? 'none',
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const complaints = watch(page, options.expectedErrors ?? [])
  onTestFinished(async () => {
    await context.close()
    if (complaints.length > 0) throw new Error(`The page misbehaved:\n${complaints.join('\n')}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // The gathering of errors listens to the console.
      // oxlint-disable-next-line no-console
      console.error(`content security policy: ${event.violatedDirective} refuses ${event.blockedURI || event.sample}`)
    })
  })
  await options.prepare?.(page)
  await slowDown(page, options)
  await page.goto(new URL(options.address ?? '', inject('siteAddress')).href)
  return page
}
