import { describe, expect, test } from 'vitest'
import { chooseValues, NO_FILTER } from '../../src/model/filter'
import { amountsQuery, amountsSpec } from '../../src/panels/projects/amounts-spec'
import { ANNOUNCED_QUERIES, announcedSpec, occasionsQuery } from '../../src/panels/projects/announced-spec'
import { RANKED, rankingQuery, rankingSpec } from '../../src/panels/projects/ranking-spec'
import { STAGES_QUERY, stagesSpec } from '../../src/panels/projects/stages-spec'
import { contextOf, drawChart, engine } from './support'

/** A figure's width in a line of four. */
const WIDE = 300

const SETTINGS = [
  { name: 'en', setting: {} },
  { name: 'ja-dark-energy', setting: { language: 'ja', dark: true, filter: chooseValues(NO_FILTER, 'point', ['4']) } },
  { name: 'ru-narrow-operating', setting: { language: 'ru', narrow: true, filter: chooseValues(NO_FILTER, 'stage', ['operating']) } },
] as const

describe.each(SETTINGS)('projects, $name', ({ name, setting }) => {
  test('stages', async () => {
    const context = await contextOf(setting)
    const [answer] = await engine.aggregate([STAGES_QUERY], context.view.filter)
    await expect(drawChart(stagesSpec(answer!, context), context, WIDE)).toMatchFileSnapshot(`./projects-stages-${name}.svg`)
  })

  test('announced', async () => {
    const context = await contextOf(setting)
    const [byMonth, byYear] = await engine.aggregate(ANNOUNCED_QUERIES, context.view.filter)
    const [occasions] = await engine.rows([occasionsQuery(context.view.language)], context.view.filter)
    await expect(drawChart(announcedSpec([byMonth!, byYear!], occasions!, context), context, WIDE)).toMatchFileSnapshot(`./projects-announced-${name}.svg`)
  })

  test.each(RANKED.filter((dimension) => dimension !== 'prefecture'))('%s', async (dimension) => {
    const context = await contextOf(setting)
    const [answer] = await engine.aggregate([rankingQuery(dimension)], context.view.filter)
    await expect(drawChart(rankingSpec(dimension, answer!, context), context, WIDE)).toMatchFileSnapshot(`./projects-${dimension}-${name}.svg`)
  })

  test('amounts', async () => {
    const context = await contextOf(setting)
    const [rows] = await engine.rows([amountsQuery(context.view.language)], context.view.filter)
    await expect(drawChart(amountsSpec(rows!, 165, context), context, WIDE)).toMatchFileSnapshot(`./projects-amounts-${name}.svg`)
  })
})
