import { expect, test } from 'vitest'
import { chooseValues, NO_FILTER } from '../../src/model/filter'
import { crosswalkRowQueries, NAMING_QUERY, readCrosswalk } from '../../src/panels/crosswalk/crosswalk-rows'
import { crosswalkSpec } from '../../src/panels/crosswalk/crosswalk-spec'
import { contextOf, drawChart, engine } from './support'

const settings = [
  { name: 'en', setting: {} },
  { name: 'ja-dark-cities', setting: { language: 'ja', dark: true, filter: chooseValues(NO_FILTER, 'point', ['2']) } },
  { name: 'ru-narrow', setting: { language: 'ru', narrow: true } },
] as const

test.each(settings)('crosswalk, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [naming] = await engine.aggregate([NAMING_QUERY], context.view.filter)
  const rows = await engine.rows(crosswalkRowQueries(context.view.language), context.view.filter)
  await expect(drawChart(crosswalkSpec(readCrosswalk(rows, naming!), context), context)).toMatchFileSnapshot(`./crosswalk-${name}.svg`)
})
