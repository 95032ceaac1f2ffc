import { useTranslator } from '../../../i18n/use-translator'
import { withChoices } from '../../../state/intake/intake-choices'
import type { IntakeStore } from '../../../state/intake/intake-store'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { OFFERED_ENCODINGS, OFFERED_QUOTES, OFFERED_SEPARATORS } from '../../../state/intake/reading-options'
import { tableSchemas } from '../../../model/data-package'
import { Choice } from './choice'
import { namesOf, quoteName, separatorName } from './dialect-names'
import { RawPreview } from './raw-preview'
import { useChoose, useChooseRows } from './use-intake'

interface Props {
  readonly table: IntakeTable
  readonly store: IntakeStore
}

/** One click changes encoding, separator, quotes, table, decimal sign or order of dates; the file is read again at once. */
export function ReadOtherwise({ table, store }: Props) {
  const { t, language } = useTranslator()
  const choose = useChoose(store)
  const chooseRows = useChooseRows(store)
  const { file, reading, schema, choices, grid } = table
  const { encoding, dialect } = reading
  const change = (change: Parameters<typeof withChoices>[2]): void => choose(file, withChoices(file, reading.file, change))
  const asFound = (value: string | undefined) => (value === undefined ? [['', t('files.fact.found')] as const] : [])
  const decimal = choices.decimal ?? grid.plan.style.decimal
  const dateOrder = choices.dateOrder ?? grid.plan.style.dateOrder
  return (
    <fieldset className="intake-otherwise">
      <legend>{t('files.read-as.change')}</legend>
      {encoding && (
        <Choice label={t('files.fact.encoding')} value={encoding.encoding} options={OFFERED_ENCODINGS.map((one) => [one, t(`files.encoding.${one}`)] as const)} onChange={(one) => change({ encoding: one })} />
      )}
      {dialect && (
        <>
          <Choice
            label={t('files.fact.separator')}
            value={separatorName(dialect.dialect.separator)}
            options={namesOf(OFFERED_SEPARATORS).map((name) => [name, t(`files.separator.${name}`)] as const)}
            onChange={(name) => change({ dialect: { ...dialect.dialect, separator: OFFERED_SEPARATORS[name] } })}
          />
          <Choice
            label={t('files.fact.quote')}
            value={quoteName(dialect.dialect.quote)}
            options={namesOf(OFFERED_QUOTES).map((name) => [name, t(`files.quote.${name}`)] as const)}
            onChange={(name) => change({ dialect: { ...dialect.dialect, quote: OFFERED_QUOTES[name] } })}
          />
        </>
      )}
      <Choice
        label={t('files.fact.table')}
        value={schema?.name ?? ''}
        options={[...(schema ? [] : [['', t('files.for.none')] as const]), ...tableSchemas.map((one) => [one.name, one.title[language]] as const)]}
        onChange={(name) => chooseRows(table, { table: name })}
      />
      <Choice
        label={t('files.fact.decimal')}
        value={decimal ?? ''}
        options={[...asFound(decimal), ['.', t('files.decimal.point')], [',', t('files.decimal.comma')]]}
        onChange={(sign) => chooseRows(table, { decimal: sign })}
      />
      <Choice
        label={t('files.fact.dates')}
        value={dateOrder ?? ''}
        options={[...asFound(dateOrder), ['day-first', t('files.dates.day-first')], ['month-first', t('files.dates.month-first')]]}
        onChange={(order) => chooseRows(table, { dateOrder: order })}
      />
      {encoding && reading.file === file.path && <RawPreview file={file} encoding={encoding.encoding} />}
    </fieldset>
  )
}
