import type { FieldSchema } from '../model/schema'
import type { CellFault } from './cell-fault'
import { closestWord } from './closest-word'

/** Longest list of allowed words that a message spells out. */
const LISTED = 12

/** Checks a value against the enumeration and the pattern of its field. */
export function createConstraint(field: FieldSchema): ((value: string) => CellFault | undefined) | undefined {
  const { enumeration, pattern } = field
  if (!enumeration && pattern === undefined) return undefined
  const allowed = enumeration && new Set(enumeration)
  const shape = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u')
  const expected = enumeration ? enumeration.slice(0, LISTED).join(' | ') + (enumeration.length > LISTED ? ' | …' : '') : pattern ?? ''
  return (value) => {
    if ((!allowed || allowed.has(value)) && (!shape || shape.test(value))) return undefined
    const near = enumeration && closestWord(value, enumeration)
    return { code: 'constraint-error', severity: 'error', expected, ...(near === undefined ? {} : { suggestion: near }) }
  }
}
