import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'

// Runs the tests that draw their cases, with new draws each round, until one fails: `npm run fuzz -- 20`, 10 rounds unless told.
const rounds = Number(process.argv[2] ?? 10)
const folder = fileURLToPath(new URL('../tests/unit', import.meta.url))
const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`)
const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
const drawing = paths.filter((path, index) => path.endsWith('.test.ts') && /fast-check|describeEngine/.test(texts[index] ?? ''))

process.env['DRAW_ANEW'] = '1'
for (let round = 1; round <= rounds && !process.exitCode; round++) {
  console.log(`round ${round} of ${rounds}`)
  const vitest = await startVitest('test', drawing, { run: true, watch: false, project: ['unit'], reporters: ['dot'] })
  await vitest.close()
}
