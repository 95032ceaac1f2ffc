interface Mark {
  /** Pixels from the left to its middle. */
  readonly at: number
  /** Pixels its label takes. */
  readonly width: number
  /** The heaviest gets its place first. */
  readonly weight: number
}

const GAP = 8
/** Where a label may stand, in widths from the place over its mark. */
const SHIFTS = [0, -0.2, 0.2, -0.4, 0.4, -0.55, 0.55]

/** The left edge of each label within `room` pixels, none touching another; one without a place is left out. */
export function placeLabels(marks: readonly Mark[], room: number): readonly ({ readonly left: number } | undefined)[] {
  const placed = new Map<Mark, { readonly left: number; readonly right: number }>()
  for (const mark of [...marks].sort((a, b) => b.weight - a.weight)) {
    const lefts = SHIFTS.map((shift) => Math.max(0, Math.min(room - mark.width, mark.at - mark.width / 2 + shift * mark.width)))
    const left = lefts.find((left) => [...placed.values()].every((other) => left + mark.width + GAP <= other.left || left >= other.right + GAP))
    if (left !== undefined && left >= 0) placed.set(mark, { left, right: left + mark.width })
  }
  return marks.map((mark) => placed.get(mark))
}
