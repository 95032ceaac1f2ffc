import { isPart, type Claim } from './claim'

/** Indicators that are read side by side; which family one belongs to follows from its unit. */
export const FAMILIES = ['documents', 'projects', 'agreements', 'people', 'money', 'shares', 'others'] as const
export type Family = (typeof FAMILIES)[number]

const FAMILY_OF_UNIT: Readonly<Record<string, Family>> = {
  documents: 'documents',
  projects: 'projects',
  agreements: 'agreements',
  people: 'people',
  students: 'people',
  visitors: 'people',
  USD: 'money',
  JPY: 'money',
  RUB: 'money',
  EUR: 'money',
  percent: 'shares',
}

export interface FamilyClaims {
  readonly family: Family
  /** Indicators stated more than once: each a small picture. */
  readonly series: readonly { readonly indicator: string; readonly claims: readonly Claim[] }[]
  /** Figures stated once. */
  readonly single: readonly Claim[]
  /** Figures about one point or level only, which the split shows. */
  readonly parts: readonly Claim[]
}

export function byFamily(claims: readonly Claim[]): readonly FamilyClaims[] {
  return FAMILIES.map((family) => {
    const own = claims.filter(({ unit }) => (FAMILY_OF_UNIT[unit] ?? 'others') === family)
    const wholes = own.filter((claim) => !isPart(claim))
    const series = [...new Set(wholes.map(({ indicator }) => indicator))].map((indicator) => ({ indicator, claims: wholes.filter((claim) => claim.indicator === indicator) }))
    return {
      family,
      series: series.filter(({ claims }) => claims.length > 1).toSorted((a, b) => b.claims.length - a.claims.length),
      single: series.filter(({ claims }) => claims.length === 1).flatMap(({ claims }) => claims),
      parts: own.filter(isPart),
    }
  }).filter(({ series, single, parts }) => series.length + single.length + parts.length > 0)
}
