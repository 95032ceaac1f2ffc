/** Everything the page may do; whatever is not named here is refused. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
} as const

function print(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}

/**
 * The content security policy of the built page.
 * @param scriptHashes hashes of the inline scripts allowed, as `sha256-…`
 * @returns `header`, the whole policy, and `meta`, the same without the directives that browsers refuse in markup
 */
export function securityPolicy(scriptHashes: readonly string[]): { readonly header: string; readonly meta: string } {
  const whole = { ...POLICY, 'script-src': ["'self'", ...scriptHashes.map((hash) => `'${hash}'`)] }
  const { 'frame-ancestors': _headerOnly, ...inMarkup } = whole
  return { header: print(whole), meta: print(inMarkup) }
}

/** Response headers by path pattern, in the order in which they apply. */
export function responseHeaders(header: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    '/*': {
      'Content-Security-Policy': header,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    },
    '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable' },
  }
}
