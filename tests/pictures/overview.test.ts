import { expect, test } from 'vitest'
import { chooseValues, NO_FILTER, setBound, type Filter } from '../../src/model/filter'
import { announcedSpec, ITEMISED_QUERY } from '../../src/panels/announced-spec'
import { announcedSplitSpec, splitQueries } from '../../src/panels/announced-split-spec'
import { announcementsQuery, readAnnouncements } from '../../src/panels/announcement'
import { ladderQuery, readLadder } from '../../src/panels/ladder'
import { ladderSpec } from '../../src/panels/overview/ladder-spec'
import { quarterEnds } from '../../src/panels/overview/quarter-ends'
import { stagesOverTimeSpec } from '../../src/panels/overview/stages-over-time-spec'
import { POINTS_BY_STAGE_QUERY, pointsByStageSpec } from '../../src/panels/points-by-stage-spec'
import { STEPS_BY_MONTH_QUERIES, stepsByMonthSpec } from '../../src/panels/steps-by-month-spec'
import { contextOf, drawChart, engine } from './support'

const energyIn2018 = setBound(chooseValues(NO_FILTER, 'point', ['4']), 'asOf', '2018-06')

const settings = [
  { name: 'en', setting: {} },
  { name: 'ja-dark-energy-2018', setting: { language: 'ja', dark: true, filter: energyIn2018 } },
  { name: 'ru-narrow', setting: { language: 'ru', narrow: true } },
] as const

async function announcements(filter: Filter) {
  const [claims] = await engine.rows([announcementsQuery('en')], filter)
  return readAnnouncements(claims!)
}

test.each(settings)('points by stage, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [answer] = await engine.aggregate([POINTS_BY_STAGE_QUERY], context.view.filter)
  await expect(drawChart(pointsByStageSpec(answer!, context), context, 780)).toMatchFileSnapshot(`./points-by-stage-${name}.svg`)
})

test.each(settings)('announced and itemised, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [answer] = await engine.aggregate([ITEMISED_QUERY], context.view.filter)
  await expect(drawChart(announcedSpec(await announcements(context.view.filter), answer!, context), context, 540)).toMatchFileSnapshot(`./announced-${name}.svg`)
})

test.each(settings)('announced by level and point, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [byLevel, byPoint] = await engine.aggregate(splitQueries('tokyo-2016-12'), context.view.filter)
  const spec = announcedSplitSpec('tokyo-2016-12', await announcements(context.view.filter), [byLevel!, byPoint!], context)
  await expect(drawChart(spec, context, 540)).toMatchFileSnapshot(`./announced-split-${name}.svg`)
})

test.each(settings)('steps by month, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [steps, documents] = await engine.aggregate(STEPS_BY_MONTH_QUERIES, context.view.filter)
  const [rows] = await engine.rows([{ table: 'occasions', columns: ['id', 'on'], sort: [{ column: 'on', descending: false }], unfiltered: true, language: 'en' }], context.view.filter)
  const occasions = rows!.rows.map(([id, on]) => ({ id: String(id), on: String(on) }))
  await expect(drawChart(stepsByMonthSpec([steps!, documents!], occasions, context), context)).toMatchFileSnapshot(`./steps-by-month-${name}.svg`)
})

test.each(settings)('ladder, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const [documents] = await engine.rows([ladderQuery('en')], context.view.filter)
  await expect(drawChart(ladderSpec(readLadder(documents!), context), context, 780)).toMatchFileSnapshot(`./ladder-${name}.svg`)
})

test.each(settings)('stages over time, $name', async ({ name, setting }) => {
  const context = await contextOf(setting)
  const quarters = quarterEnds(2016, 2022)
  const answers = await Promise.all(quarters.map((asOf) => engine.aggregate([{ table: 'projects', by: [{ column: 'stage' }] }], { ...context.view.filter, asOf })))
  await expect(drawChart(stagesOverTimeSpec(quarters, answers.flat(), context), context)).toMatchFileSnapshot(`./stages-over-time-${name}.svg`)
})
