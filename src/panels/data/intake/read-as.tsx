import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeStore } from '../../../state/intake/intake-store'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { ReadOtherwise } from './read-otherwise'
import { quoteName, separatorName } from './dialect-names'
import './read-as.css'

interface Props {
  readonly table: IntakeTable
  readonly store: IntakeStore
}

/** Everything the reading rests on, and the way to change it. */
export function ReadAs({ table, store }: Props) {
  const { t } = useTranslator()
  const facts = useFacts(table)
  return (
    <details className="intake-part">
      <summary>
        {t('files.read-as')}: {facts.map(([, text]) => text).slice(0, 3).join(' · ')}
      </summary>
      <dl className="intake-facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ReadOtherwise table={table} store={store} />
    </details>
  )
}

function useFacts({ reading, grid, rows, choices }: IntakeTable): readonly (readonly [label: string, text: string])[] {
  const { t, language, list } = useTranslator()
  const { layout, style } = grid.plan
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const facts: [string, string][] = [[t('files.read-as'), t(`files.kind.${reading.kind}`)]]
  if (reading.encoding) {
    const { encoding, confidence } = reading.encoding
    facts.push([t('files.fact.encoding'), t('files.fact.sure', { encoding: t(`files.encoding.${encoding}`), confidence: percent.format(Math.floor(confidence * 100) / 100) })])
  }
  if (reading.dialect) {
    const { separator, quote } = reading.dialect.dialect
    facts.push([t('files.fact.separator'), t(`files.separator.${separatorName(separator)}`)], [t('files.fact.quote'), t(`files.quote.${quoteName(quote)}`)])
  }
  const decimal = choices.decimal ?? style.decimal
  if (decimal) facts.push([t('files.fact.decimal'), t(`files.decimal.${decimal === ',' ? 'comma' : 'point'}`)])
  const order = choices.dateOrder ?? style.dateOrder
  if (order) facts.push([t('files.fact.dates'), t(`files.dates.${order}`)])
  facts.push([t('files.fact.header'), layout.headRows.length === 0 ? t('files.fact.header.none') : t('files.fact.header.line', { n: layout.headRows.length, line: layout.head + 1 })])
  if (rows && rows.extraColumns.length > 0) facts.push([t('files.fact.extra'), list(rows.extraColumns)])
  return facts
}
