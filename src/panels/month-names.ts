/** Months since year 0; a year alone stands for the month that is `fallback` after its January. */
function numberOf(text: string, fallback: number): number {
  return Number(text.slice(0, 4)) * 12 + (text.length > 4 ? Number(text.slice(5, 7)) - 1 : fallback)
}

/** The months from the first to the last of two partial dates, both included: `2016-05`, `2016-06` … */
export function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [numberOf(first, 0), numberOf(last, 11)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const month = from + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
