/** The last months of the quarters from one year to another: `2016-03`, `2016-06` … */
export function quarterEnds(firstYear: number, lastYear: number): readonly string[] {
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index).flatMap((year) => ['03', '06', '09', '12'].map((month) => `${year}-${month}`))
}
