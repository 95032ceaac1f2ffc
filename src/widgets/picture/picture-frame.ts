/** The words around a drawing: a picture says by itself what it shows, of what, from where and as of when. */
export interface PictureFrame {
  /** BCP 47, for line breaks and for the language mark of the SVG. */
  readonly language: string
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  /** Below the drawing, each on a line of its own: shown and not shown, selection and as-of date, source, border note. */
  readonly notes: readonly string[]
}

/** Size of the place kept for a drawing, in CSS pixels. */
export interface PictureBox {
  readonly width: number
  readonly height: number
}

/** What stands in the frame. Both ways of drawing have their origin at the box's upper left corner and CSS pixels as unit. */
export interface PictureDrawing {
  /** Wanted height in CSS pixels; a picture of fixed height gives its drawing what the words leave. */
  readonly height: number
  /** Draws into a context already scaled: one unit is `scale` pixels, so an own canvas is to be `box × scale` large. */
  readonly paint: (context: CanvasRenderingContext2D, box: PictureBox, scale: number) => void | Promise<void>
  /** The same as an SVG fragment with real text, without scripts and without references to other files. */
  readonly print: (box: PictureBox) => string | Promise<string>
}
