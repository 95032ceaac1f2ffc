import type { PictureBox, PictureFrame } from './picture-frame'
import { wrapText } from './wrap-text'

export interface TextStyle {
  readonly size: number
  readonly weight: 400 | 600
  readonly color: 'ink' | 'soft'
  readonly leading: number
}

const TITLE: TextStyle = { size: 24, weight: 600, color: 'ink', leading: 30 }
const SUBTITLE: TextStyle = { size: 15, weight: 400, color: 'soft', leading: 21 }
const SUMMARY: TextStyle = { size: 16, weight: 400, color: 'ink', leading: 23 }
const NOTE: TextStyle = { size: 12, weight: 400, color: 'soft', leading: 17 }

const MARGIN = 32
/** Above the first line and below the last: their leading adds to it. */
const EDGE = 24
const GAP = 16
/** Less than this is no picture any more. */
const LEAST_DRAWING = 120
/** Height of a capital in sizes of its type: lines are set so that capitals stand in the middle of their leading. */
const CAPITALS = 0.7

interface Part {
  readonly text: string
  readonly style: TextStyle
  /** Above it. */
  readonly space?: number
}

/** A line of text; `y` is its baseline. */
export interface TextLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly style: TextStyle
}

/** Where everything stands, in CSS pixels. */
export interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly lines: readonly TextLine[]
  readonly drawing: PictureBox & { readonly x: number; readonly y: number }
  /** Height of the thin rule between drawing and notes. */
  readonly rule: number
}

/** Without a height the picture is as high as `drawingHeight` and the words make it. */
export interface PictureShape {
  readonly width: number
  readonly height?: number
  readonly drawingHeight: number
}

/**
 * Words above, drawing, words below.
 * @param measure width of a text in a style, in CSS pixels
 * @returns `undefined` where the words leave too little of a fixed height for the drawing
 */
export function layOutPicture(frame: PictureFrame, shape: PictureShape, measure: (text: string, style: TextStyle) => number): PictureLayout | undefined {
  const width = shape.width - 2 * MARGIN
  const set = (parts: readonly Part[], top: number): { readonly lines: readonly TextLine[]; readonly bottom: number } => {
    const lines: TextLine[] = []
    let bottom = top
    for (const { text, style, space = 0 } of parts) {
      bottom += space
      for (const line of wrapText(text, width, (piece) => measure(piece, style), frame.language)) {
        lines.push({ text: line, x: MARGIN, y: bottom + Math.round((style.leading + style.size * CAPITALS) / 2), style })
        bottom += style.leading
      }
    }
    return { lines, bottom }
  }
  const head = set(
    [
      { text: frame.title, style: TITLE },
      { text: frame.subtitle, style: SUBTITLE, space: 2 },
      { text: frame.summary, style: SUMMARY, space: 10 },
    ],
    EDGE,
  )
  const notes = frame.notes.map((text) => ({ text, style: NOTE }))
  const top = head.bottom + GAP
  const below = set(notes, 2 * GAP).bottom + EDGE
  const height = shape.height === undefined ? shape.drawingHeight : shape.height - top - below
  if (height < Math.min(LEAST_DRAWING, shape.drawingHeight)) return undefined
  return {
    width: shape.width,
    height: top + height + below,
    lines: [...head.lines, ...set(notes, top + height + 2 * GAP).lines],
    drawing: { x: MARGIN, y: top, width, height },
    rule: top + height + GAP,
  }
}
