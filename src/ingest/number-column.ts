import type { FieldSchema } from '../model/schema'
import type { CellFault } from './cell-fault'
import type { ColumnBuilder } from './column-builder'
import { parseNumber, type NumberStyle } from './parse-number'

const PLAIN = /^-?\d+(?:\.\d+)?$/u

export function createNumberColumn(field: FieldSchema, style: NumberStyle): ColumnBuilder {
  const { minimum = -Infinity, maximum = Infinity } = field
  let numbers = new Float64Array(64)
  let count = 0
  let staged = NaN
  return {
    stage: (cell) => {
      staged = NaN
      if (cell === '') return undefined
      let fault: CellFault | undefined
      if (PLAIN.test(cell)) staged = Number(cell)
      else {
        const reading = parseNumber(cell, style)
        staged = reading.value
        fault = reading.fault
      }
      if (fault?.severity === 'error') return fault
      if (field.whole && !Number.isInteger(staged)) return { code: 'type-error', severity: 'error', expected: '1234' }
      if (staged < minimum) return { code: 'constraint-error', severity: 'error', expected: `≥ ${minimum}` }
      if (staged > maximum) return { code: 'constraint-error', severity: 'error', expected: `≤ ${maximum}` }
      return fault
    },
    commit: () => {
      if (count === numbers.length) {
        const longer = new Float64Array(count * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[count] = staged
      count++
    },
    build: () => ({ kind: 'number', numbers: numbers.slice(0, count) }),
  }
}
