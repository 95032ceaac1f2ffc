import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER } from '../../src/model/filter'
import { documentsByQuery, documentsBySpec } from '../../src/panels/documents/documents-by-spec'
import { outcomeSpec } from '../../src/panels/documents/outcome-spec'
import { SIGNING_QUERIES, signingDaysSpec } from '../../src/panels/documents/signing-days-spec'
import { ladderQuery, readLadder } from '../../src/panels/ladder'
import { contextOf, drawChart, engine } from './support'

/** A figure's width in a line of three. */
const WIDE = 430

const SETTINGS = [
  { name: 'en', setting: {} },
  { name: 'ja-dark-private', setting: { language: 'ja', dark: true, filter: chooseValues(NO_FILTER, 'level', ['private']) } },
  { name: 'ru-narrow', setting: { language: 'ru', narrow: true } },
] as const

describe.each(SETTINGS)('documents, $name', ({ name, setting }) => {
  test.each(['point', 'document-kind'] as const)('%s', async (dimension) => {
    const context = await contextOf(setting)
    const [answer] = await engine.aggregate([documentsByQuery(dimension)], context.view.filter)
    await expect(drawChart(documentsBySpec(dimension, answer!, context), context, WIDE)).toMatchFileSnapshot(`./documents-${dimension}-${name}.svg`)
  })

  test('days', async () => {
    const context = await contextOf(setting)
    const [byDay, byMonth] = await engine.aggregate(SIGNING_QUERIES, context.view.filter)
    await expect(drawChart(signingDaysSpec([byDay!, byMonth!], context), context, WIDE)).toMatchFileSnapshot(`./documents-days-${name}.svg`)
  })

  test('outcome', async () => {
    const context = await contextOf(setting)
    const [documents] = await engine.rows([ladderQuery(context.view.language)], context.view.filter)
    await expect(drawChart(outcomeSpec(readLadder(documents!), context), context, WIDE)).toMatchFileSnapshot(`./documents-outcome-${name}.svg`)
  })
})
