/**
 * What a reader can narrow the data by. A dimension is answered by one or more columns of each table (`atlas:dimension`
 * in the data package); a table without such a column is not narrowed by it, and says so.
 */
export const DIMENSIONS = [
  'point',
  'stage',
  'tie-status',
  'region',
  'district',
  'prefecture',
  'jp-district',
  'partner',
  'level',
  'tie-level',
  'document-kind',
  'tie-kind',
  'sphere',
  'occasion',
  'confidence',
  'indicator',
  'national-project',
  'link',
  'change',
] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** Stands for "the cell is blank" among the values of a dimension. */
export const BLANK = 'none'

export function isDimension(name: string): name is Dimension {
  return (DIMENSIONS as readonly string[]).includes(name)
}
