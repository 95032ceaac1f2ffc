/** A 53-bit number of the cells of a row, to find rows that are written twice without keeping them. */
export function hashRow(cells: readonly string[]): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const cell of cells) {
    for (let index = 0; index < cell.length; index++) {
      const code = cell.charCodeAt(index)
      high = Math.imul(high ^ code, 0x9e3779b1)
      low = Math.imul(low ^ code, 0x5f356495)
    }
    high = Math.imul(high ^ 0x1f, 0x85ebca77)
    low = Math.imul(low ^ 0x1f, 0xc2b2ae3d)
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0)
}
