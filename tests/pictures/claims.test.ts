import { expect, test } from 'vitest'
import { NO_FILTER } from '../../src/model/filter'
import { claimsQuery, readClaims } from '../../src/panels/claims/claim'
import { byFamily } from '../../src/panels/claims/families'
import { comparisonOf, type Held } from '../../src/panels/claims/held'
import { heldSpec } from '../../src/panels/claims/held-spec'
import { timeSpec } from '../../src/panels/claims/time-spec'
import type { Language } from '../../src/model/schema'
import { contextOf, drawChart, engine } from './support'

const settings = [
  { name: 'en', setting: {} },
  { name: 'ja-dark', setting: { language: 'ja', dark: true } },
  { name: 'ru-narrow', setting: { language: 'ru', narrow: true } },
] as const

async function claimsIn(language: Language) {
  const [window] = await engine.rows([claimsQuery(language)], NO_FILTER)
  return readClaims(window!)
}

test.each(['claims-held', 'claims-split'] as const)('%s', async (figure) => {
  for (const { name, setting } of settings) {
    const context = await contextOf(setting)
    const held: Held[] = []
    for (const claim of await claimsIn(context.view.language)) {
      const comparison = comparisonOf(claim)
      const [result] = comparison ? await engine.aggregate([comparison.query], comparison.filter) : []
      if (comparison && result) held.push({ claim, comparison, count: comparison.count(result) })
    }
    await expect(drawChart(heldSpec(held, figure, context), context)).toMatchFileSnapshot(`./${figure}-${name}.svg`)
  }
})

const drawn = ['documents', 'projects', 'agreements', 'people', 'money', 'shares'] as const

test.each(drawn.flatMap((family) => settings.map((one) => ({ family, ...one }))))('$family over time, $name', async ({ family, name, setting }) => {
  const context = await contextOf(setting)
  const claims = byFamily(await claimsIn(context.view.language)).find((one) => one.family === family)!
  await expect(drawChart(timeSpec(claims, context.narrow ? 1 : 3, context), context)).toMatchFileSnapshot(`./claims-${family}-${name}.svg`)
})
