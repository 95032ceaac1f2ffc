interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: {
      readonly createHTML: (markup: string) => string
      readonly createScriptURL: (address: string) => string
      readonly createScript: () => never
    },
  ): unknown
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup as the text it would be: no element ever comes out of a string. */
function escapeMarkup(markup: string): string {
  return markup.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** Only a script of the build itself, under `assets/` beside the page, may start a worker. */
function ownScript(address: string): string {
  const assets = new URL('assets/', document.baseURI)
  const url = new URL(address, document.baseURI)
  const isOwn = url.origin === assets.origin && url.pathname.startsWith(assets.pathname) && /\.m?js$/.test(url.pathname)
  if (!isOwn) throw new TypeError(`Not a script of this page: ${address}`)
  return url.href
}

function refuseScript(): never {
  throw new TypeError('Text is never run as a script')
}

const factory = (window as { readonly trustedTypes?: TrustedTypesFactory }).trustedTypes

// Libraries assign strings to sinks that the content security policy guards: zrender empties nodes by innerHTML,
// MapLibre starts workers. This policy lets those through and nothing else; browsers without the API need no policy.
factory?.createPolicy('default', { createHTML: escapeMarkup, createScriptURL: ownScript, createScript: refuseScript })
