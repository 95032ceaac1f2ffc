import type { MessageKey } from '../../i18n/catalog'
import type { SpecContext } from '../figure-spec'
import type { Claim } from './claim'

const UNITS = [
  'agreements', 'percent', 'USD', 'JPY', 'RUB', 'EUR', 'spheres', 'tests', 'events', 'people', 'documents', 'companies', 'countries', 'days', 'rank', 'organisations', 'visitors',
  'projects', 'flag', 'students', 'firms', 'cities', 'factories', 'points', 'missions', 'regions', 'universities',
] as const
type Unit = (typeof UNITS)[number]

const CURRENCIES: ReadonlySet<string> = new Set(['USD', 'JPY', 'RUB', 'EUR'])

export function isMoney({ unit }: Pick<Claim, 'unit'>): boolean {
  return CURRENCIES.has(unit)
}

/** The number alone: large sums of money in millions, billions, 億, млрд. */
export function amountText(claim: Pick<Claim, 'unit' | 'value'>, { translator }: SpecContext): string {
  return isMoney(claim) ? translator.compact(claim.value) : translator.number(claim.value)
}

/** `over 200 projects`, `約250件`, `более 200 проектов`: the figure as it was stated. */
export function claimText(claim: Claim, context: SpecContext): string {
  const { t } = context.translator
  if (claim.qualifier === 'more-than-half' && claim.unit === 'percent') return t('claims.said.more-than-half')
  const what = withUnit(claim, context)
  switch (claim.qualifier) {
    case 'exact':
      return what
    case 'more-than-half':
      return t('claims.said.over', { what })
    default:
      return t(`claims.said.${claim.qualifier}`, { what })
  }
}

/** The number with its qualifier but without its unit, for labels in a picture whose title names the unit. */
export function shortClaimText(claim: Claim, context: SpecContext): string {
  const { t } = context.translator
  if (claim.qualifier === 'more-than-half') return t('claims.said.more-than-half')
  const what = claim.unit === 'percent' ? withUnit(claim, context) : amountText(claim, context)
  return claim.qualifier === 'exact' || claim.qualifier === 'derived' ? what : t(`claims.said.${claim.qualifier}`, { what })
}

/** After “over”, “about” and “under” Russian puts the noun into the genitive. */
function withUnit(claim: Claim, context: SpecContext): string {
  const { names, translator } = context
  const amount = amountText(claim, context)
  const unit = UNITS.find((one) => one === claim.unit)
  if (!unit) return `${amount} ${names.label('unit', claim.unit)}`
  const isQualified = claim.qualifier === 'over' || claim.qualifier === 'about' || claim.qualifier === 'under'
  const key: MessageKey = isQualified ? `claims.of.${unit satisfies Unit}` : `claims.unit.${unit}`
  return translator.t(key, { n: claim.value, amount })
}

/** The whole statement, as it is spoken and shown by the tooltip. */
export function statementText(claim: Claim, context: SpecContext): string {
  const { t, date } = context.translator
  const said = t('claims.statement', { label: claim.label, what: claimText(claim, context), date: date(claim.on) })
  const by = claim.speaker === null ? t('claims.by-source', { source: claim.source }) : t('claims.by-speaker', { speaker: claim.speaker, source: claim.source })
  return [said, by, claim.context].filter((line) => line !== null).join('\n')
}
