import { lazy, useId, useMemo } from 'react'
import type { AggregateQuery } from '../engine/engine'
import { useTranslator } from '../i18n/use-translator'
import type { TableSchema } from '../model/schema'
import { useAtlas } from '../state/atlas-context'
import { useAggregates } from '../state/use-engine'
import { useTableSchema } from '../state/use-table-schema'
import { useUpdateView, useView } from '../state/use-view'
import type { Subject } from '../state/view'
import { DataTable } from '../widgets/data-table'
import type { DataTableLayout } from '../widgets/data-table-column'
import { EmptyFigure } from './empty-figure'
import { layoutDefaults, recordColumns } from './record-columns'
import { dataColumns } from './record-data-columns'
import './record-table.css'
import { resolveLayout, withLayout } from './record-table-layout'
import { TableDownload } from './table-download'
import { ToolMenu } from './tool-menu'
import { useRowWindow, type RecordRow } from './use-row-window'
import { useTableWords } from './use-table-words'
import { useVersionWords } from './use-version-words'

const ColumnsMenu = lazy(async () => ({ default: (await import('./record-columns-menu')).RecordColumnsMenu }))

interface Props {
  readonly table: string
  /** What narrows the rows besides the selection, and what of the selection does not. */
  readonly where?: AggregateQuery['where']
  readonly except?: AggregateQuery['except']
}

/** The records of a table under the selection: sorted, laid out and copied as the reader likes, each leading to its panel and source. */
export function RecordTable({ table, where, except }: Props) {
  const { t, language } = useTranslator()
  const { tables } = useView()
  const update = useUpdateView()
  const title = useId()
  const { shown } = useAtlas()
  const schema = useTableSchema(table)
  const columns = useMemo(() => recordColumns(schema), [schema])
  const defaults = useMemo(() => layoutDefaults(schema, columns), [schema, columns])
  const layout = useMemo(() => resolveLayout(tables[table], defaults), [tables, table, defaults])
  const conditions = { ...(where && { where }), ...(except && { except }) }
  const query = { sort: layout.sort, ...conditions }
  const ids = useMemo(() => columns.map(({ id }) => id), [columns])
  // Behind the table's own columns, so that it is no column to look at but a mark on the row.
  const asked = useMemo(() => (shown.since ? [...ids, 'change'] : ids), [ids, shown])
  const { atHand, ask, fetchRows } = useRowWindow({ table, columns: asked, language, ...query })
  const [counts] = useAggregates([{ table, by: [], ...conditions }]) ?? []
  const data = useDataColumns(schema)
  const words = useTableWords()
  const setLayout = (next: DataTableLayout): void => update((view) => withLayout(view, table, next, defaults))
  if (!atHand) return <section className="record-table" aria-busy="true" />
  return (
    <section className="record-table" aria-labelledby={title}>
      <header>
        <h2 id={title}>
          {schema.title[language]} <span className="record-count">{t('table.count', { n: atHand.total, m: atHand.of })}</span>
        </h2>
        <p className="record-shown">{counts && counts.rows > counts.count && t('table.overlap', { counted: counts.count, n: counts.rows - counts.count })}</p>
        <div className="tools">
          <ToolMenu label={t('table.columns')}>{(menu) => <ColumnsMenu {...menu} columns={data} layout={layout} onLayout={setLayout} defaults={defaults} />}</ToolMenu>
          <TableDownload table={table} columns={layout.order.filter((id) => !layout.hidden.includes(id))} query={query} />
        </div>
      </header>
      {atHand.total === 0 ? (
        <EmptyFigure />
      ) : (
        <DataTable
          label={schema.title[language]}
          columns={data}
          loaded={atHand}
          total={atHand.total}
          keyOf={keyOf}
          layout={layout}
          words={words}
          onLayout={setLayout}
          onRange={ask}
          onOpen={(row) => {
            const subject = subjectOf(schema, ids, row)
            if (subject) update((view) => ({ ...view, subject }))
          }}
          fetchRows={fetchRows}
        />
      )}
    </section>
  )
}

const keyOf = (row: RecordRow): string => String(row.index)

function useDataColumns(schema: TableSchema) {
  const { names, store, shown } = useAtlas()
  const translator = useTranslator()
  const view = useView()
  const { nameOf } = useVersionWords()
  const since = shown.since && nameOf(shown.since)
  return useMemo(() => dataColumns({ schema, names, translator, view, store, ...(since !== undefined && { since }) }), [schema, names, translator, view, store, since])
}

/** What a row's panel is about: its own record, or the one it belongs to. */
function subjectOf({ name: table, primaryKey, foreignKeys }: TableSchema, ids: readonly string[], { cells }: RecordRow): Subject | undefined {
  const [key] = primaryKey
  if (key === undefined) return undefined
  const owner = primaryKey.length === 1 ? table : foreignKeys.find(({ field }) => field === key)?.table
  const id = cells[ids.indexOf(key)]
  return owner !== undefined && typeof id === 'string' ? { table: owner, id } : undefined
}
