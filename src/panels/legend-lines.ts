/** Lines that entries of a legend fill in `room` pixels, one after another with a gap between, as ECharts sets them. */
export function legendLines(widths: readonly number[], gap: number, room: number): number {
  let [lines, filled] = [1, 0]
  for (const width of widths) {
    if (filled > 0 && filled + gap + width > room) [lines, filled] = [lines + 1, width]
    else filled += (filled > 0 ? gap : 0) + width
  }
  return lines
}
