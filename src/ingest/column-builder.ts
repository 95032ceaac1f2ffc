import type { Column } from '../model/column'
import type { CellFault } from './cell-fault'

/** Collects one column. A cell is staged first, so that a row which is held back leaves no trace in any column. */
export interface ColumnBuilder {
  /** Reads the cell and keeps its value aside; what is wrong with it, if anything. */
  readonly stage: (cell: string) => CellFault | undefined
  /** Appends the staged value. */
  readonly commit: () => void
  readonly build: () => Column
}
