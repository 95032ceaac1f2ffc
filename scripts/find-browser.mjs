import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Chromium 127 is the first that checks the integrity of modules in import maps. */
const OLDEST_VERSION = 127
const INSTALLED = {
  linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].flatMap((name) => [`/usr/bin/${name}`, `/snap/bin/${name}`]),
  darwin: ['', homedir()].flatMap((root) => [
    `${root}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = process.env[name]
    return root ? [`${root}\\Google\\Chrome\\Application\\chrome.exe`, `${root}\\Chromium\\Application\\chrome.exe`] : []
  }),
}
/** WebGL without a graphics card; the sandbox needs rights that containers seldom give. */
const ARGUMENTS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-dev-shm-usage']

/**
 * Some systems carry a placeholder that only says how to install a browser: what answers with a version is a browser.
 * @param {string} path
 */
async function isUsable(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  const { stdout } = await run(path, ['--version'], { timeout: 20_000 }).catch(() => ({ stdout: '' }))
  return Number(/Chrom\w* (\d+)\./.exec(stdout)?.[1] ?? 0) >= OLDEST_VERSION
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with the libraries and fonts it needs into a folder of its own.
 * @returns {Promise<string>} the folder
 */
async function unpackBundled() {
  const packageFile = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url)
  const { version } = JSON.parse(await readFile(packageFile, 'utf8'))
  const cache = fileURLToPath(new URL('../.cache', import.meta.url))
  const folder = join(cache, `chromium-${version}`)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(join(cache, 'unpacking-'))
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())"
  // The package unpacks into the temporary folder, and its libraries only where it believes itself to be in a bare container.
  await run(process.execPath, ['--eval', unpack], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  })
  const fontFolders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'].map((path) => `<dir>${path}</dir>`)
  await writeFile(
    join(unfinished, 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${fontFolders.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  )
  // Another run may have finished first: its folder is as good.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }))
  return folder
}

/**
 * A Chromium for the tests: `CHROME_PATH`, else one installed on this machine, else the one among the dev dependencies
 * (Linux on x64), which is also forced by `CHROME_PATH=bundled`.
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string> }>} options for Playwright's `launch`
 */
export async function findBrowser() {
  const environment = /** @type {Record<string, string>} */ ({ ...process.env })
  const wanted = process.env['CHROME_PATH']
  const candidates = wanted ? [wanted] : (INSTALLED[/** @type {'linux'} */ (process.platform)] ?? [])
  for (const executablePath of wanted === 'bundled' ? [] : candidates) {
    if (await isUsable(executablePath)) return { executablePath, args: ARGUMENTS, env: environment }
  }
  if (wanted && wanted !== 'bundled') throw new Error(`CHROME_PATH names no Chromium of version ${OLDEST_VERSION} or later: ${wanted}`)
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('No Chromium found: install Chrome or set CHROME_PATH')
  const folder = await unpackBundled()
  const libraries = [join(folder, 'al2023', 'lib'), environment['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}
