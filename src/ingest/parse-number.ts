import type { CellFault } from './cell-fault'
import { normalText } from './normal-text'
import { CURRENCY, exponentOf } from './number-units'

/** The decimal sign of a file; `undefined` where it has not been settled. */
export interface NumberStyle {
  readonly decimal?: '.' | ','
}

export interface NumberReading {
  /** `NaN` for blank. */
  readonly value: number
  readonly fault: CellFault | undefined
}

const DIGITS = /^\d[\d.,' ’]*$|^[.,]\d+$/u
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/iu
const PARTS = /(\d[\d.,'’ ]*\d|\d|[.,]\d+)|(兆|十億|億|百万|万|千|[^\d\s.,'’兆億百万千]+\.?)/gu
const JAPANESE_UNIT = /[兆億万千]/u

/**
 * Reads a number as people write it: decimal comma, thousands by blank, apostrophe, comma or dot, full-width digits,
 * 2億5000万, 3,5 млрд, 1.2 bn, ▲5, (5), with a currency or a per cent sign. `1,500` alone is asked: see `decimal`.
 */
export function parseNumber(cell: string, style: NumberStyle): NumberReading {
  const text = normalText(cell)
  if (text === '') return { value: NaN, fault: undefined }
  if (SCIENTIFIC.test(text)) return { value: Number(text), fault: undefined }
  const { sign, body } = splitSign(text)
  if (DIGITS.test(body)) {
    const plain = plainDigits(body, style)
    if (plain === 'ambiguous') return ambiguous(body)
    return plain === undefined ? wrong() : { value: sign * Number(plain), fault: undefined }
  }
  // Beside 億 and 万 a comma always parts thousands.
  return readParts(body, sign, JAPANESE_UNIT.test(body) ? { decimal: '.' } : style)
}

function splitSign(text: string): { readonly sign: 1 | -1; readonly body: string } {
  if (/^\(.*\)$/u.test(text)) return { sign: -1, body: text.slice(1, -1).trim() }
  const sign = /^[-▲△+]/u.exec(text)
  return sign ? { sign: sign[0] === '+' ? 1 : -1, body: text.slice(1).trim() } : { sign: 1, body: text }
}

/** Digits with their groups taken out and a decimal point; nothing where the groups make no number. */
function plainDigits(body: string, { decimal }: NumberStyle): string | 'ambiguous' | undefined {
  const tight = /[ '’]/u.test(body) ? joinGroups(body) : body
  if (tight === undefined) return undefined
  const commas = tight.split(',').length - 1
  const dots = tight.split('.').length - 1
  if (commas === 0 && dots === 0) return tight
  if (commas > 0 && dots > 0) return mixedSigns(tight)
  const sign = commas > 0 ? ',' : '.'
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(tight) && !tight.startsWith('0')
  if (commas + dots > 1) return grouped ? tight.replaceAll(sign, '') : undefined
  if (sign === '.') return grouped && decimal === ',' ? tight.replace('.', '') : tight
  if (!grouped) return decimal === '.' && !/,\d{1,2}$/u.test(tight) ? undefined : tight.replace(',', '.')
  if (decimal === undefined) return 'ambiguous'
  return decimal === '.' ? tight.replace(',', '') : tight.replace(',', '.')
}

function joinGroups(body: string): string | undefined {
  return /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/u.test(body) ? body.replace(/[ '’]/gu, '') : undefined
}

/** Both signs occur: the last one is the decimal sign, the other one groups. */
function mixedSigns(text: string): string | undefined {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  const shape = decimal === '.' ? /^\d{1,3}(?:,\d{3})+\.\d*$/u : /^\d{1,3}(?:\.\d{3})+,\d*$/u
  if (!shape.test(text)) return undefined
  const [whole = '', fraction = ''] = text.split(decimal)
  return `${whole.replace(/[.,]/gu, '')}.${fraction}`
}

/** Numbers, each with its unit, that add up; currencies and a per cent sign are told apart from them. */
function readParts(body: string, sign: number, style: NumberStyle): NumberReading {
  let total = 0
  let last = Infinity
  let digits: string | undefined
  let currency = false
  let percent = false
  const parts = [...body.matchAll(PARTS)]
  if (parts.map((part) => part[0]).join('').replace(/\s/gu, '') !== body.replace(/\s/gu, '')) return wrong()
  for (const [, number, word] of parts) {
    if (number !== undefined) {
      if (digits !== undefined) return wrong()
      digits = number
      continue
    }
    const exponent = word === undefined ? undefined : exponentOf(word)
    if (exponent !== undefined && digits !== undefined && exponent < last) {
      const plain = plainDigits(digits, style)
      if (plain === 'ambiguous') return ambiguous(body)
      if (plain === undefined) return wrong()
      total += Number(`${plain}e${exponent}`)
      last = exponent
      digits = undefined
    } else if (word !== undefined && CURRENCY.test(word)) currency = true
    else if (word === '%') percent = true
    else return wrong()
  }
  if (digits !== undefined) {
    const plain = plainDigits(digits, style)
    if (plain === 'ambiguous') return ambiguous(body)
    if (plain === undefined) return wrong()
    total += Number(plain)
  } else if (last === Infinity) return wrong()
  const expected = String(sign * total)
  if (currency) return { value: sign * total, fault: { code: 'currency-in-number', severity: 'warning', expected } }
  return { value: sign * total, fault: percent || last !== Infinity ? { code: 'unit-in-number', severity: 'note', expected } : undefined }
}

function wrong(): NumberReading {
  return { value: NaN, fault: { code: 'type-error', severity: 'error', expected: '1234.5' } }
}

function ambiguous(body: string): NumberReading {
  return { value: NaN, fault: { code: 'ambiguous-number', severity: 'error', expected: `${body.replace(',', '')} / ${body.replace(',', '.')}` } }
}
