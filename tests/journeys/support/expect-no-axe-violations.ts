import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** Axe through the debugger: a script tag of its own would be refused by the content security policy. */
async function injectAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: `${axe.source};undefined` })
  await session.detach()
  if (exceptionDetails) throw new Error(`axe did not start: ${exceptionDetails.text}`)
}

/**
 * Fails with rule, elements and reason of each violation of WCAG 2.2 A, AA and axe's best practices.
 * @param within the part of the page to judge, as a selector; all of it without one
 */
export async function expectNoAxeViolations(page: Page, options: RunOptions = {}, within = 'html'): Promise<void> {
  await injectAxe(page)
  const violations = await page.evaluate(async ([runOptions, part]) => {
    const { axe: injected } = window as unknown as { readonly axe: typeof axe }
    const results = await injected.run(part, { resultTypes: ['violations'], ...runOptions })
    return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`))
  }, [options, within] as const)
  expect(violations).toEqual([])
}
