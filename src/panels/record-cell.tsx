import type { ReactNode } from 'react'
import type { Cell } from '../engine/engine'
import { TITLE_FIELDS } from '../engine/label-keys'
import type { Translator } from '../i18n/translator'
import { isDimension, type Dimension } from '../model/dimension'
import { isChosen, toggleValue } from '../model/filter'
import type { FieldSchema, TableSchema } from '../model/schema'
import type { NameBook } from '../state/name-book'
import type { Subject, View } from '../state/view'
import type { ViewStore } from '../state/view-store'
import { cellText, languageOf, targetOf } from './record-cell-text'
import { SourceLinks } from './source-links'

export interface CellContext {
  readonly schema: TableSchema
  readonly names: NameBook
  readonly translator: Translator
  readonly view: View
  readonly store: ViewStore
  /** The version whose rows are marked against, where rows are marked. */
  readonly since?: string
}

/** A row by the names of its columns. */
export type CellOf = (column: string) => Cell

/** The name of a row's record, which opens it; says where the wording is ours or only English. */
export function TitleCell({ subject, context }: { readonly subject: Subject; readonly context: CellContext }) {
  const { names, translator, view, store } = context
  const { text, basis } = names.name(subject.table, subject.id, TITLE_FIELDS[subject.table] ?? 'title')
  const open = (now: View): View => ({ ...now, subject })
  const isForeign = basis === 'fallback' && translator.language !== 'en'
  return (
    <>
      <a
        href={store.addressOf(open(view))}
        title={text}
        lang={isForeign ? 'en' : undefined}
        tabIndex={-1}
        aria-current={view.subject?.table === subject.table && view.subject.id === subject.id ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          store.update(open)
        }}
      >
        {text}
      </a>
      {isForeign && <Mark short="EN" long={translator.t('table.fallback')} />}
      {basis === 'translated' && <Mark short={translator.t('table.translated.short')} long={translator.t('table.translated')} />}
    </>
  )
}

/** Whether a row is new or changed since an earlier version: a sign and its words. */
export function ChangeMark({ mark, context: { since, translator } }: { readonly mark: Cell; readonly context: CellContext }) {
  if (since === undefined || (mark !== 'new' && mark !== 'changed')) return null
  return <Mark short={mark === 'new' ? '+' : '±'} long={translator.t(`changes.mark.${mark}`, { version: since })} />
}

function Mark({ short, long }: { readonly short: string; readonly long: string }) {
  return (
    <small className="record-mark" title={long}>
      <span aria-hidden="true">{short}</span>
      <span className="spoken">{long}</span>
    </small>
  )
}

/** A cell that is not blank, by the kind of its column. */
export function RecordCell({ field, cellOf, column, context }: { readonly field: FieldSchema; readonly cellOf: CellOf; readonly column: string; readonly context: CellContext }): ReactNode {
  const { schema, names, translator } = context
  const cell = cellOf(column)
  const values = Array.isArray(cell) ? (cell as readonly string[]) : [String(cell)]
  const target = targetOf(field, schema)
  if (typeof cell === 'number') return translator.number(cell)
  if (field.kind === 'url') return <SourceLinks names={values.map(hostOf)} addresses={values} />
  if (field.name === 'source_name') return <SourceLinks names={String(cell).split('; ')} addresses={addresses(cellOf('source_url'))} />
  if (field.kind === 'id' && target !== undefined) return <TitleCell subject={{ table: target, id: String(cell) }} context={context} />
  if (field.dimension !== undefined && isDimension(field.dimension)) {
    const dimension = field.dimension
    return (
      <span className="record-values">
        {values.map((value) => (
          <ValueToggle key={value} dimension={dimension} value={value} text={cellText(field, value, schema, names, translator)} context={context} />
        ))}
      </span>
    )
  }
  const text = values.map((value) => cellText(field, value, schema, names, translator)).join(', ')
  return (
    <span title={text} lang={languageOf(field)}>
      {text}
    </span>
  )
}

/** A value of a dimension: a click narrows everything to it, another click lets go. */
function ValueToggle({ dimension, value, text, context }: { readonly dimension: Dimension; readonly value: string; readonly text: string; readonly context: CellContext }) {
  const { view, store } = context
  return (
    <button
      type="button"
      tabIndex={-1}
      className="record-value"
      title={text}
      aria-pressed={isChosen(view.filter, dimension, value)}
      onClick={() => store.update((now) => ({ ...now, filter: toggleValue(now.filter, dimension, value) }))}
    >
      {dimension === 'point' && (
        <span className="badge" data-point={value} aria-hidden="true">
          {value}
        </span>
      )}
      {dimension === 'stage' && <span className="record-stage" data-stage={value} aria-hidden="true" />}
      {dimension === 'confidence' && <span className="record-confidence" data-confidence={value} aria-hidden="true" />}
      {text}
    </button>
  )
}

function addresses(cell: Cell): readonly string[] {
  return Array.isArray(cell) ? (cell as readonly string[]) : []
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
}
