import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = fileURLToPath(new URL('../.cache/test-results', import.meta.url))

/** @typedef {{ name: string, command: readonly string[], report?: string }} Stage */

/** @param {string} name @returns {Stage} */
function project(name) {
  const report = `${results}/${name}.json`
  return { name, report, command: ['vitest', 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`] }
}

/** Quick ones first; the first that fails is the last. @type {readonly Stage[]} */
const STAGES = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'unused', command: ['knip'] },
  project('unit'),
  project('pictures'),
  project('component'),
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'size', command: ['node', 'scripts/check-size.mjs'] },
  project('journeys'),
]

/** @param {Stage} stage @returns {Promise<boolean>} whether it succeeded */
function run({ command: [program = '', ...args] }) {
  const isWindows = process.platform === 'win32'
  const path = `${root}node_modules/.bin${isWindows ? ';' : ':'}${process.env['PATH']}`
  return new Promise((resolve) => {
    spawn(program, args, { cwd: root, env: { ...process.env, PATH: path }, stdio: 'inherit', shell: isWindows })
      .once('error', () => resolve(false))
      .once('exit', (code) => resolve(code === 0))
  })
}

/**
 * Tests passed and failed. A stage that fails without a failing test, or has no tests, counts as one that failed.
 * @param {Stage} stage @param {boolean} succeeded
 */
async function count({ report }, succeeded) {
  const text = report ? await readFile(report, 'utf8').catch(() => '{}') : '{}'
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = JSON.parse(text)
  return { passed, failed: succeeded ? failed : Math.max(1, failed) }
}

await rm(results, { recursive: true, force: true })
await mkdir(results, { recursive: true })
const total = { passed: 0, failed: 0 }
for (const stage of STAGES) {
  const start = performance.now()
  const succeeded = await run(stage)
  const { passed, failed } = await count(stage, succeeded)
  total.passed += passed
  total.failed += failed
  console.log(`${succeeded ? '✓' : '✗'} ${stage.name} ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
  if (!succeeded) break
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
