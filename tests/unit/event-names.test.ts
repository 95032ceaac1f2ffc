import { expect, test } from 'vitest'
import { namedEventLines } from '../../src/panels/event-names'
import { LIGHT } from '../../src/widgets/palette'

const event = (name: string, share: number) => ({ at: name, share, name })
const rowsOf = (...[events, room]: [Parameters<typeof namedEventLines>[0], Parameters<typeof namedEventLines>[1]]) =>
  namedEventLines(events, room, LIGHT).data.map(({ label: { show, distance } }) => (show ? distance : undefined))

test('names that would touch stand in rows of their own, and share one where there is room', () => {
  const events = [event('Sochi', 0.5), event('On hold', 0.55)]
  const [first, second] = rowsOf(events, { width: 200, rows: 2 })
  expect(second).toBeGreaterThan(first!)
  expect(new Set(rowsOf(events, { width: 1200, rows: 2 })).size).toBe(1)
})

test('a name without room is left out, its line stays', () => {
  const events = [event('Vladivostok', 0.5), event('Moscow', 0.51), event('Osaka', 0.52)]
  expect(rowsOf(events, { width: 200, rows: 2 })).toEqual([expect.any(Number), expect.any(Number), undefined])
  expect(namedEventLines(events, { width: 200, rows: 2 }, LIGHT).data).toHaveLength(3)
})

test('a name at the edge stands to the left of its line', () => {
  const aligned = (share: number) => namedEventLines([event('On hold', share)], { width: 200, margin: 8 }, LIGHT).data[0]!.label
  expect(aligned(0.98)).toMatchObject({ show: true, align: 'right' })
  expect(aligned(0.5)).not.toHaveProperty('align')
})
