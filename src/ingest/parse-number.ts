import type { CellFault } from './cell-fault'

/** The decimal sign of a file or column; `undefined` where it has not been settled. */
export interface NumberStyle {
  readonly decimal?: '.' | ','
}

export interface NumberReading {
  /** `NaN` for blank. */
  readonly value: number
  readonly fault: CellFault | undefined
}

const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu

/** Reads a number as people write it. */
export function parseNumber(cell: string, _style: NumberStyle): NumberReading {
  const text = cell.trim()
  if (text === '') return { value: NaN, fault: undefined }
  if (SCIENTIFIC.test(text)) return { value: Number(text), fault: undefined }
  return { value: NaN, fault: { code: 'type-error', severity: 'error', expected: '1234.5' } }
}
