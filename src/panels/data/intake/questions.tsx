import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { tableSchemas } from '../../../model/data-package'
import { withChoices } from '../../../state/intake/intake-choices'
import type { IntakeStore } from '../../../state/intake/intake-store'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { Choice } from './choice'
import { ColumnMap } from './column-map'
import { separatorName } from './dialect-names'
import { useChoose, useChooseRows } from './use-intake'
import './read-as.css'

interface Props {
  readonly table: IntakeTable
  readonly store: IntakeStore
}

type Question = IntakeTable['questions'][number]

/** Only what the file leaves open is asked, with the cells as proof; those about the whole file stand with its first table. */
export function Questions({ table, store }: Props) {
  const first = table.grid === table.reading.grids[0]
  const questions = table.questions.filter((question) => 'grid' in question || first)
  return questions.map((question) => <OneQuestion key={question.kind} question={question} table={table} store={store} />)
}

function OneQuestion({ question, table, store }: Props & { readonly question: Question }) {
  const { t } = useTranslator()
  return (
    <fieldset className="intake-question">
      <legend>{t(`files.question.${question.kind}`)}</legend>
      <Answers question={question} table={table} store={store} />
    </fieldset>
  )
}

function Answers({ question, table, store }: Props & { readonly question: Question }) {
  const { t, number } = useTranslator()
  const choose = useChoose(store)
  const chooseRows = useChooseRows(store)
  const { file, reading } = table
  const change = (choices: Parameters<typeof withChoices>[2]): void => choose(file, withChoices(file, reading.file, choices))
  switch (question.kind) {
    case 'encoding':
      return question.previews.map(({ encoding, text }) => (
        <button key={encoding} type="button" className="intake-answer" aria-pressed={encoding === reading.encoding?.encoding} onClick={() => change({ encoding })}>
          <strong>{t(`files.encoding.${encoding}`)}</strong>
          <span className="intake-lines">{text}</span>
        </button>
      ))
    case 'dialect':
      return question.ranked.map(({ dialect, width }) => (
        <button key={JSON.stringify(dialect)} type="button" onClick={() => change({ dialect })}>
          {t(`files.separator.${separatorName(dialect.separator)}`)} ({t('files.columns')}: {number(width)})
        </button>
      ))
    case 'table':
      return <TableAnswer table={table} candidates={question.candidates.map((candidate) => candidate.table)} onChoose={(name) => chooseRows(table, { table: name })} />
    case 'columns':
      return <ColumnMap table={table} columns={question.columns} asked onChoose={(columns) => chooseRows(table, { columns })} />
    case 'date-order':
      return (
        <>
          <p>{t('files.question.proof', { samples: question.proofs.join(', ') })}</p>
          <button type="button" onClick={() => chooseRows(table, { dateOrder: 'day-first' })}>
            {t('files.dates.day-first')}
          </button>
          <button type="button" onClick={() => chooseRows(table, { dateOrder: 'month-first' })}>
            {t('files.dates.month-first')}
          </button>
        </>
      )
    case 'decimal':
      return (
        <>
          <p>{t('files.question.proof', { samples: question.proofs.join(' · ') })}</p>
          <button type="button" onClick={() => chooseRows(table, { decimal: ',' })}>
            {t('files.question.decimal.yes')}
          </button>
          <button type="button" onClick={() => chooseRows(table, { decimal: '.' })}>
            {t('files.question.decimal.no')}
          </button>
        </>
      )
  }
}

interface TableAnswerProps {
  readonly table: IntakeTable
  /** The best first. */
  readonly candidates: readonly string[]
  readonly onChoose: (name: string) => void
}

function TableAnswer({ table, candidates, onChoose }: TableAnswerProps) {
  const { t, language } = useTranslator()
  const [name, setName] = useState(table.schema?.name ?? candidates[0] ?? tableSchemas[0]?.name ?? '')
  const place = (one: string): number => (candidates.includes(one) ? candidates.indexOf(one) : candidates.length)
  const ordered = [...tableSchemas].sort((one, other) => place(one.name) - place(other.name))
  return (
    <>
      <Choice label={t('files.fact.table')} value={name} options={ordered.map((schema) => [schema.name, schema.title[language]] as const)} onChange={setName} />
      <button type="button" className="primary" onClick={() => onChoose(name)}>
        {t('files.question.confirm')}
      </button>
    </>
  )
}
