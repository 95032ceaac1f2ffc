import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ALLOWED_LICENCES, printThirdParty, productionPackages } from '../../scripts/third-party.mjs'

/** A package more is a decision: see docs/decisions/0001-dependencies.md. */
const MOST_PACKAGES = 65

const root = new URL('../../', import.meta.url)
interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>>
}
const lockfileIn = (folder: string): Lockfile => JSON.parse(readFileSync(new URL(`${folder}package-lock.json`, root), 'utf8')) as Lockfile
const packages = await productionPackages()

describe('packages installed for the page', () => {
  test('have a licence that allows it', () => {
    expect(packages.filter(({ licence }) => !ALLOWED_LICENCES.has(licence))).toEqual([])
  })

  test('run nothing when they are installed', () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([])
  })

  test(`are at most ${MOST_PACKAGES}`, () => {
    expect(packages.length).toBeGreaterThan(0)
    expect(packages.length).toBeLessThanOrEqual(MOST_PACKAGES)
  })
})

describe.each(['', 'scripts/geography/', 'scripts/map-fonts/'])('every package of %spackage-lock.json', (folder) => {
  const { packages: locked } = lockfileIn(folder)

  test('has its hash', () => {
    const entries = Object.entries(locked).filter(([path]) => path !== '')
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })

  // Where a registry lacks a platform's package, npm leaves it out of the lockfile, and `npm ci` refuses such a lockfile everywhere.
  test('brings the package of every platform', () => {
    const paths = Object.keys(locked)
    const asked = Object.values(locked).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(paths.length).toBeGreaterThan(1)
    expect(asked.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([])
  })
})

test('THIRD-PARTY.md is what `npm run third-party` writes', async () => {
  expect(readFileSync(new URL('THIRD-PARTY.md', root), 'utf8')).toBe(await printThirdParty())
})

test('the fonts bring their licence', () => {
  const fonts = packages.filter(({ licence }) => licence === 'OFL-1.1').map(({ name }) => name)
  expect(fonts).toEqual(['@fontsource/ibm-plex-sans', '@fontsource/ibm-plex-sans-jp'])
  expect(fonts.filter((name) => !existsSync(new URL(`node_modules/${name}/LICENSE`, root)))).toEqual([])
})

test('the licence of the atlas is MIT', () => {
  expect(readFileSync(new URL('LICENSE', root), 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Eight-Point Atlas contributors\n/)
})
