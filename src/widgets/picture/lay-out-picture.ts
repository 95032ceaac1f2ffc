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
const GAP = 16
/** Less than this is no picture any more. */
const LEAST_DRAWING = 120

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
  const set = (text: string, style: TextStyle, top: number): readonly TextLine[] =>
    wrapText(text, width, (part) => measure(part, style), frame.language).map((line, index) => ({
      text: line,
      x: MARGIN,
      y: top + index * style.leading + Math.round((style.leading + style.size * 0.7) / 2),
      style,
    }))
  const bottomOf = (lines: readonly TextLine[], top: number): number => top + lines.reduce((sum, { style }) => sum + style.leading, 0)

  const title = set(frame.title, TITLE, MARGIN - 8)
  const subtitle = set(frame.subtitle, SUBTITLE, bottomOf(title, MARGIN - 8) + 2)
  const summaryTop = bottomOf(subtitle, bottomOf(title, MARGIN - 8) + 2) + 10
  const summary = set(frame.summary, SUMMARY, summaryTop)
  const drawingTop = bottomOf(summary, summaryTop) + GAP
  const notes = frame.notes.flatMap((note) => set(note, NOTE, 0).map((line) => ({ ...line, y: 0 })))
  const notesHeight = bottomOf(notes, 0)
  const below = 2 * GAP + notesHeight + MARGIN - 8
  const drawingHeight = shape.height === undefined ? shape.drawingHeight : shape.height - drawingTop - below
  if (drawingHeight < Math.min(LEAST_DRAWING, shape.drawingHeight)) return undefined
  const rule = drawingTop + drawingHeight + GAP
  const placed = notes.map((line, index) => ({ ...line, y: rule + GAP + index * NOTE.leading + Math.round((NOTE.leading + NOTE.size * 0.7) / 2) }))
  return {
    width: shape.width,
    height: drawingTop + drawingHeight + below,
    lines: [...title, ...subtitle, ...summary, ...placed],
    drawing: { x: MARGIN, y: drawingTop, width, height: drawingHeight },
    rule,
  }
}
