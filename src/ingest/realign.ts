/**
 * The one way to bring a row that has a cell too many or too few to the right width so that all its cells check: a blank
 * put in, two neighbours joined by the separator that should have been quoted, or a blank taken out. Nothing when no way or
 * more than one does. The reader of the file decides: cells are never moved unasked.
 */
export function realign(cells: readonly string[], width: number, joint: string, checks: (cells: readonly string[]) => boolean): readonly string[] | undefined {
  if (cells.length === width - 1) return onlyOne(Array.from({ length: width }, (_, at) => cells.toSpliced(at, 0, '')), checks)
  if (cells.length !== width + 1) return undefined
  const withoutBlank = cells.flatMap((cell, at) => (cell.trim() === '' ? [cells.toSpliced(at, 1)] : []))
  const joined = Array.from({ length: width }, (_, at) => cells.toSpliced(at, 2, `${cells[at] ?? ''}${joint}${cells[at + 1] ?? ''}`))
  // A comma in running text has a blank behind it.
  const prose = joined.filter((_, at) => cells[at + 1]?.startsWith(' '))
  return onlyOne(prose, checks) ?? onlyOne(withoutBlank, checks) ?? onlyOne(joined, checks)
}

function onlyOne(candidates: readonly (readonly string[])[], checks: (cells: readonly string[]) => boolean): readonly string[] | undefined {
  const different = new Map(candidates.map((cells) => [cells.join('\u001f'), cells]))
  const fitting = [...different.values()].filter(checks)
  return fitting.length === 1 ? fitting[0] : undefined
}
