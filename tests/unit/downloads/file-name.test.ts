import { describe, expect, test } from 'vitest'
import { NO_FILTER, type Filter } from '../../../src/model/filter'
import { fileName } from '../../../src/panels/file-name'

const day = new Date(2026, 10, 21, 0, 30)
const CASES: readonly { readonly description: string; readonly what: string; readonly filter: Filter; readonly expected: string }[] = [
  { description: 'everything', what: 'points-by-stage', filter: NO_FILTER, expected: 'eight-point-atlas_points-by-stage_2026-11-21.csv' },
  { description: 'an as-of date', what: 'points-by-stage', filter: { chosen: {}, asOf: '2018-05' }, expected: 'eight-point-atlas_points-by-stage_as-of-2018-05_2026-11-21.csv' },
  { description: 'a selection', what: 'projects', filter: { chosen: { point: ['4'] } }, expected: 'eight-point-atlas_projects_selection_2026-11-21.csv' },
  { description: 'a selection by text', what: 'projects', filter: { chosen: {}, text: '../x' }, expected: 'eight-point-atlas_projects_selection_2026-11-21.csv' },
  { description: 'names that no file may have', what: 'regional_ties/../x', filter: { chosen: {}, asOf: '../2018' }, expected: 'eight-point-atlas_regional-ties-x_as-of-2018_2026-11-21.csv' },
]

describe('fileName', () => {
  test.each(CASES)('$description', ({ what, filter, expected }) => {
    expect(fileName(what, filter, 'csv', day)).toBe(expected)
  })
})
