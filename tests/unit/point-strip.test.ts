import { expect, test } from 'vitest'
import { chooseValues, NO_FILTER } from '../../src/model/filter'
import { pointTallies } from '../../src/panels/point-strip/point-tallies'
import { engine } from '../pictures/support'
import { bundled } from './support/plain-data'

const within = new Set(bundled['project_overlaps']!.filter(({ kind }) => kind === 'within' || kind === 'umbrella').map((row) => row['project_id']))

test('a tile counts the selected projects of its point whatever point is chosen, its stages one after another', async () => {
  const filter = chooseValues(chooseValues(NO_FILTER, 'region', ['RU-PRI']), 'point', ['4'])
  const [answer] = await engine.aggregate([{ table: 'projects', by: [{ column: 'plan_point' }, { column: 'stage' }], except: ['point'] }], filter)
  const tallies = pointTallies(answer!)
  for (const point of ['1', '2', '3', '4', '5', '6', '7', '8']) {
    const whole = bundled['projects']!.filter((row) => row['plan_point'] === point && !within.has(row['id']))
    const selected = whole.filter((row) => row['ru_regions']!.split('; ').includes('RU-PRI'))
    const tally = tallies.get(point)!
    expect([tally.count, tally.whole]).toEqual([selected.length, whole.length])
    expect(tally.stages.reduce((end, { from, count }) => (from === end ? end + count : Number.NaN), 0)).toBe(selected.length)
  }
})

test('documents have no stages: the bar is one part', async () => {
  const [answer] = await engine.aggregate([{ table: 'documents', by: [{ column: 'plan_point' }], except: ['point'] }], NO_FILTER)
  expect(pointTallies(answer!).get('4')).toEqual({ count: 12, whole: 12, stages: [] })
})
