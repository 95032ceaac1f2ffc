/** One thing in a chart that can be walked to, spoken and chosen. */
export interface ChartMark {
  readonly id: string
  /** What a screen reader says and the tooltip shows: name, value, unit. */
  readonly label: string
  readonly selected: boolean
  readonly series: number
  readonly index: number
}
