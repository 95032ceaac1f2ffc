// Builds the report for Node and runs it: `node bench/run-pollock.mjs > bench/pollock.md`
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const outDir = mkdtempSync(join(tmpdir(), 'pollock-'))
await build({ root, configFile: false, logLevel: 'error', publicDir: false, ssr: { noExternal: true }, build: { ssr: join(root, 'bench/pollock-report.ts'), outDir, emptyOutDir: true } })
await import(pathToFileURL(join(outDir, 'pollock-report.js')).href)
rmSync(outDir, { recursive: true })
