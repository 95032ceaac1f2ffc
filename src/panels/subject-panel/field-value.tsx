import type { ReactNode } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { isDimension } from '../../model/dimension'
import type { FieldSchema, TableSchema } from '../../model/schema'
import { useAtlas } from '../../state/atlas-context'
import { SubjectLink } from '../subject-link'
import { valueText } from '../use-clause-text'
import { ValueToggle } from './filter-toggle'
import { listOf, textOf, type PlainRecord } from './use-record'
import { EnglishText, WordingMark } from './wording-mark'

interface Props {
  readonly field: FieldSchema
  readonly schema: TableSchema
  readonly record: PlainRecord
}

/** A cell that is not blank, by the kind of its column: a link to what it names, a toggle, or text. */
export function FieldValue({ field, schema, record }: Props): ReactNode {
  const { number } = useTranslator()
  const cell = record[field.name]
  if (field.name === 'value_amount') return <Amount record={record} />
  if (field.name === 'place_en') return <Place record={record} />
  if (field.kind === 'date') return <PartialDate date={textOf(cell)} />
  if (typeof cell === 'number') return number(cell)
  const isForeign = field.kind === 'text' && !/^(name|title|label)_|_(ja|ru)$/.test(field.name)
  if (isForeign) return <EnglishText>{textOf(cell)}</EnglishText>
  return (
    <span className="subject-values">
      {listOf(cell).map((value) => (
        <Value key={value} field={field} schema={schema} value={value} />
      ))}
      {field.dimension === 'partner' && <PartnersMark values={listOf(cell)} />}
    </span>
  )
}

function Value({ field, schema, value }: { readonly field: FieldSchema; readonly schema: TableSchema; readonly value: string }) {
  const translator = useTranslator()
  const { names } = useAtlas()
  const { dimension, vocabulary } = field
  const target = dimension === 'point' ? 'plan_points' : schema.foreignKeys.find((key) => key.field === field.name)?.table
  const isKnown = dimension !== undefined && isDimension(dimension)
  // Two vocabularies may answer one dimension: the column knows which is its own.
  const label = vocabulary !== undefined ? names.label(vocabulary, value) : isKnown ? valueText(dimension, value, names, translator) : value
  if (dimension === 'point') {
    return (
      <span className="subject-point">
        <span className="badge" data-point={value} aria-hidden="true">
          {value}
        </span>
        <SubjectLink subject={{ table: 'plan_points', id: value }}>{names.title('plan_points', value, 'title')}</SubjectLink>
      </span>
    )
  }
  if (target !== undefined) return <SubjectLink subject={{ table: target, id: value }}>{label}</SubjectLink>
  if (isKnown) return <ValueToggle dimension={dimension} value={value} text={field.translation === undefined ? label : value} />
  const language = /_(en|ja|ru)$/.exec(field.name)?.[1]
  return <span lang={language}>{label}</span>
}

/** A date no more precise than its source; says so where it is not a day. */
function PartialDate({ date }: { readonly date: string }) {
  const translator = useTranslator()
  const { names } = useAtlas()
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : undefined
  return (
    <>
      {translator.date(date)} {precision && <small className="subject-mark">{names.label('precision', precision)}</small>}
    </>
  )
}

function Amount({ record }: { readonly record: PlainRecord }) {
  const { number, t } = useTranslator()
  const { names } = useAtlas()
  const currency = textOf(record['value_currency'])
  const note = textOf(record['value_note'])
  return (
    <>
      {t('subject.amount', { amount: number(Number(record['value_amount'])), currency: names.label('value_currency', currency) })}
      {note !== '' && (
        <span className="subject-facts">
          <EnglishText>{note}</EnglishText>
        </span>
      )}
    </>
  )
}

function Place({ record }: { readonly record: PlainRecord }) {
  const { number } = useTranslator()
  const [latitude, longitude] = [record['latitude'], record['longitude']]
  return (
    <>
      <EnglishText>{textOf(record['place_en'])}</EnglishText>
      {typeof latitude === 'number' && typeof longitude === 'number' && <span className="subject-facts">{`${number(latitude)}°, ${number(longitude)}°`}</span>}
    </>
  )
}

/** Names of firms and ministries stand in English; one mark says so for all of them. */
function PartnersMark({ values }: { readonly values: readonly string[] }) {
  const { names } = useAtlas()
  return values.some((value) => names.name('partners', value, 'name').basis === 'fallback') ? <WordingMark basis="fallback" /> : null
}
