import type { Spelling } from './lexicon'

/** A region as `regions.csv` names it. */
export interface RegionNames {
  readonly code: string
  readonly en: string
  readonly ja: string
  readonly ru: string
}

const ENGLISH = /\b(?:republic of|republic|oblast|krai|kray|region|territory|autonomous|okrug|prefecture|metropolis|province|city of|city|the)\b/giu
const RUSSIAN = /(?:^|\s)(?:республика|область|обл\.?|край|кр\.|автономный округ|автономная область|а\.?о\.?|префектура|преф\.?|город|г\.)(?=\s|$)/giu
const JAPANESE = /(?:州|地方|共和国|自治管区|自治州|市|県|府|都)$/u

/** Full names of regions in the three languages, and their codes. */
export function fullNames(regions: readonly RegionNames[]): readonly Spelling[] {
  return regions.flatMap(({ code, en, ja, ru }) => [code, en, ja, ru].map((spelling) => ({ code, spelling })))
}

/** The names without "region", "prefecture" and the like, and with other words for them. */
export function shortNames(regions: readonly RegionNames[]): readonly Spelling[] {
  return regions.flatMap(({ code, en, ja, ru }) => {
    const bare = [en.replace(ENGLISH, ' '), ja.replace(JAPANESE, ''), ru.replace(RUSSIAN, ' ')]
    const stem = (bare[0] ?? '').trim()
    const kinds = code.startsWith('JP') ? ['Prefecture', 'Pref.', 'Metropolis', '-ken', '-fu', '-to'] : ['Region', 'Oblast', 'Obl.', 'Krai', 'Kray', 'Territory', 'Republic']
    const other = en.includes(' ') ? kinds.filter((kind) => sameKind(kind, en, code)).map((kind) => (kind.startsWith('-') ? stem + kind : `${stem} ${kind}`)) : []
    const prefixed = code.startsWith('JP') ? [`префектура ${ru}`, `${ru} префектура`, `преф. ${ru}`] : [ru.replace('область', 'обл.'), ru.replace('область', 'обл'), ru.replace('Республика', 'Респ.')]
    return [...bare, ...other, ...prefixed].map((spelling) => ({ code, spelling }))
  })
}

/** "Territory" is said of a krai, "Region" of an oblast; the two share names such as Altai and Moscow. */
function sameKind(kind: string, name: string, code: string): boolean {
  if (code.startsWith('JP')) return true
  if (/\bKrai\b/u.test(name)) return /^(?:Krai|Kray|Territory|Region)$/u.test(kind)
  if (/\bOblast\b/u.test(name)) return /^(?:Oblast|Obl\.|Region)$/u.test(kind)
  return kind === 'Republic' && /\bRepublic\b/u.test(name)
}
