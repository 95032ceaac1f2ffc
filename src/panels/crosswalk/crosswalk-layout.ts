import { textWidth, wrapText } from '../../widgets/text-width'
import type { SpecContext } from '../figure-spec'
import { legendLines } from '../legend-lines'

/** One row, in pixels from the top of the matrix. */
export interface CrosswalkRow {
  readonly top: number
  /** Where the middle of its title is. */
  readonly title: number
  /** Where the middle of its matches and its count is. */
  readonly match: number
}

export interface CrosswalkLayout {
  readonly left: number
  readonly right: number
  /** Legend and heads, above the matrix. */
  readonly top: number
  readonly rows: readonly CrosswalkRow[]
  /** Titles with their lines broken. */
  readonly titles: readonly string[]
  /** Of the matrix. */
  readonly height: number
}

/** Badges of the points, and their names on two lines beneath. */
const HEAD = 70
/** Pixels of a mark of the legend, and between two entries beside or above each other. */
export const [LEGEND_MARK, LEGEND_GAP] = [16, 18]
/** Between a mark of the legend and its name, as ECharts has it. */
const TO_NAME = 5
/** Type and line of a title. */
export const [TITLE, TITLE_LINE] = [12.5, 16]
/** What a row needs for its matches, and what is left free around its title. */
const [MATCH, AIR] = [40, 8]

/** Where everything stands. A row is as high as its title needs; on a phone titles go above the matches. */
export function crosswalkLayout(names: readonly string[], legend: readonly string[], { narrow, room }: Pick<SpecContext, 'narrow' | 'room'>): CrosswalkLayout {
  const left = narrow ? 0 : 320
  const right = narrow ? 28 : 96
  const titles = names.map((name) => wrapText(name, TITLE, narrow ? room - right : left - 12))
  const rows: CrosswalkRow[] = []
  let top = 0
  for (const title of titles) {
    const lines = title.split('\n').length * TITLE_LINE
    const height = narrow ? AIR + lines + MATCH : Math.max(MATCH, lines + AIR)
    rows.push({ top, title: top + (narrow ? AIR + lines / 2 : height / 2), match: top + height - (narrow ? MATCH : height) / 2 })
    top += height
  }
  const lines = legendLines(legend.map((entry) => LEGEND_MARK + TO_NAME + textWidth(entry, 12)), LEGEND_GAP, room)
  return { left, right, top: HEAD + lines * (LEGEND_MARK + LEGEND_GAP), rows, titles, height: top }
}
