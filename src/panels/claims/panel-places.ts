/** A small picture's place: columns are equal parts of the width. */
export interface PanelPlace {
  readonly row: number
  readonly column: number
  /** Share of the figure's width, in percent. */
  readonly width: number
}

/** From this many figures on, a small picture has a row of its own. */
const MANY = 6

/** Pictures in reading order, those with many figures across all columns. */
export function panelPlaces(sizes: readonly number[], widest: number): readonly PanelPlace[] {
  const columns = Math.max(1, Math.min(widest, sizes.length))
  let [row, column] = [0, 0]
  return sizes.map((size) => {
    const isWide = columns === 1 || size >= MANY
    if (column > 0 && (isWide || column === columns)) [row, column] = [row + 1, 0]
    const place = { row, column, width: 100 / (isWide ? 1 : columns) }
    if (isWide) row++
    else column++
    return place
  })
}
