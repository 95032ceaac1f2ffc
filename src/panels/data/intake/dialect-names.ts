import { OFFERED_QUOTES, OFFERED_SEPARATORS } from '../../../state/intake/reading-options'

export type SeparatorName = keyof typeof OFFERED_SEPARATORS
export type QuoteName = keyof typeof OFFERED_QUOTES

export function separatorName(separator: string): SeparatorName {
  return namesOf(OFFERED_SEPARATORS).find((name) => OFFERED_SEPARATORS[name] === separator) ?? 'none'
}

export function quoteName(quote: string): QuoteName {
  return namesOf(OFFERED_QUOTES).find((name) => OFFERED_QUOTES[name] === quote) ?? 'none'
}

export function namesOf<Names extends Readonly<Record<string, string>>>(names: Names): readonly (keyof Names & string)[] {
  return Object.keys(names)
}
