import { expect, test } from 'vitest'
import { chooseValues, NO_FILTER } from '../../src/model/filter'
import { BAR_SUBJECTS, barsQuery, dimensionBarsSpec } from '../../src/panels/ties/dimension-bars-spec'
import { MATRIX_QUERIES, placesQuery, readMatrix } from '../../src/panels/ties/matrix-cells'
import { matrixSpec } from '../../src/panels/ties/matrix-spec'
import { pairsSpec } from '../../src/panels/ties/pairs-spec'
import { occasionsQuery, SINCE_QUERY, sinceSpec } from '../../src/panels/ties/since-spec'
import { STEPS_QUERY, stepsSpec } from '../../src/panels/ties/steps-spec'
import { contextOf, drawChart, engine } from './support'

const settings = [
  { name: 'en', setting: {} },
  { name: 'ja-dark-ulyanovsk', setting: { language: 'ja', dark: true, filter: chooseValues(NO_FILTER, 'region', ['RU-ULY']) } },
  { name: 'ru-narrow', setting: { language: 'ru', narrow: true } },
] as const

test.each(settings)('ties matrix, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [places] = await engine.rows([placesQuery('en')], NO_FILTER)
  const matrix = readMatrix(await engine.aggregate(MATRIX_QUERIES, context.view.filter), places!, 'place')
  await expect(drawChart((context.narrow ? pairsSpec : matrixSpec)(matrix, context), context)).toMatchFileSnapshot(`./ties-matrix-${name}.svg`)
})

test.each(BAR_SUBJECTS.flatMap((subject) => settings.map((one) => ({ subject, ...one }))))('$subject.id, $name', async ({ subject, name, setting }) => {
  const context = await contextOf(setting)
  const [answer] = await engine.aggregate([barsQuery(subject)], context.view.filter)
  await expect(drawChart(dimensionBarsSpec(subject, answer!, context), context, 430)).toMatchFileSnapshot(`./${subject.id}-${name}.svg`)
})

test.each(settings)('ties by first year, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [answer] = await engine.aggregate([SINCE_QUERY], context.view.filter)
  const [occasions] = await engine.rows([occasionsQuery(context.view.language)], NO_FILTER)
  await expect(drawChart(sinceSpec(answer!, occasions!, context), context)).toMatchFileSnapshot(`./ties-since-${name}.svg`)
})

test.each(settings)('steps of ties, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [answer] = await engine.aggregate([STEPS_QUERY], context.view.filter)
  const [occasions] = await engine.rows([occasionsQuery(context.view.language)], NO_FILTER)
  await expect(drawChart(stepsSpec(answer!, occasions!, context), context)).toMatchFileSnapshot(`./ties-steps-${name}.svg`)
})
