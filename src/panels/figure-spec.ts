import type { EChartsOption } from 'echarts'
import type { Translator } from '../i18n/translator'
import type { NameBook } from '../state/name-book'
import type { View } from '../state/view'
import type { Palette } from '../widgets/palette'

/** What a spec may read beside its answers. */
export interface SpecContext {
  readonly translator: Translator
  readonly names: NameBook
  readonly view: View
  readonly palette: Palette
  /** A phone's width: labels go above bars, and long axes are thinned. */
  readonly narrow: boolean
  /** Pixels that a picture may count on having from left to right. */
  readonly room: number
}

/** A mark of a figure, and what choosing it does to the view. Its place is where ECharts has it. */
export interface FigureMark {
  readonly id: string
  readonly label: string
  readonly selected: boolean
  readonly series: number
  readonly index: number
  readonly choose: (view: View) => View
}

/** The figure's data as a table: the twin for readers, the CSV for download. `null` is no data. */
export interface Twin {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What is in the picture and what is not, and why; a part with `open` leads to its rows. */
export interface Shown {
  readonly text: string
  readonly open?: (view: View) => View
}

/** With fewer marks than this a picture says less than its sentence. */
const FEWEST_MARKS = 3

/** The chart of a figure, unless it has too few marks to be worth one. */
export function chartUnlessFew(chart: NonNullable<FigureSpec['chart']>): Pick<FigureSpec, 'chart'> {
  return chart.marks.length < FEWEST_MARKS ? {} : { chart }
}

/** A figure, drawn or read: everything on it comes from here. Pure, so that it can be tested and drawn anywhere. */
export interface FigureSpec {
  /** Its name in addresses and file names. */
  readonly id: string
  /** What. */
  readonly title: string
  /** Where, when, which selection. */
  readonly subtitle: string
  /** One sentence that says what the data say. */
  readonly summary: string
  /** Absent where there are too few marks for a picture: then the summary is the figure. */
  readonly chart?: { readonly option: EChartsOption; readonly height: number; readonly marks: readonly FigureMark[] }
  readonly twin: Twin
  readonly shown: readonly Shown[]
  readonly source: string
  /** Nothing passes the filter. */
  readonly empty: boolean
}
