import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PROBLEM_CODES } from '../../../src/ingest/problem-codes'
import type { SkipReason } from '../../../src/ingest/reading'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const page = read('docs/problems.md')

describe('the catalogue of problems', () => {
  it('is documented code by code, and nothing else is', () => {
    const documented = [...page.matchAll(/^\| `([a-z-]+)` \| (?:error|warning|note)/gmu)].map((match) => match[1])
    expect(documented.sort()).toEqual(Object.keys(PROBLEM_CODES).sort())
  })

  it('has the worst severity that the page gives', () => {
    const documented = [...page.matchAll(/^\| `([a-z-]+)` \| (error|warning|note)\b/gmu)].map((match) => [match[1], match[2]])
    expect(new Map(documented as [string, string][])).toEqual(new Map(Object.entries(PROBLEM_CODES)))
  })

  it('holds every code that the reader can give', () => {
    const folder = 'src/ingest/'
    const source = readdirSync(new URL(`../../../${folder}`, import.meta.url)).map((file) => read(folder + file)).join('\n')
    const given = new Set([...source.matchAll(/(?:code: |fileProblem\(\w+, |fault[:=] |\? )'([a-z]+(?:-[a-z]+)+|contradiction)'/gu)].map((match) => match[1] ?? ''))
    const known = Object.keys(PROBLEM_CODES)
    expect(known.filter((code) => !given.has(code) && !source.includes(`'${code}'`))).toEqual([])
    expect([...given].filter((code) => /error|ambiguous|missing|extra|quote/u.test(code) && !known.includes(code))).toEqual([])
  })

  it('explains every reason for skipping a row', () => {
    const reasons: Readonly<Record<SkipReason, true>> = { 'blank-row': true, preamble: true, 'repeated-header': true, 'total-row': true, footer: true, 'second-table': true, 'duplicate-row': true }
    const section = page.slice(page.indexOf('## Rows that are skipped'))
    expect([...section.matchAll(/^\| `([a-z-]+)` \|/gmu)].map((match) => match[1]).sort()).toEqual(Object.keys(reasons).sort())
  })
})
