import { Suspense, lazy, useId, useMemo, useRef, useState } from 'react'
import type { DataColumn, DataTableLayout, DataTableWords, LoadedRows } from './data-table-column'
import { useCellCopy } from './data-table-copy'
import { DataTableHead } from './data-table-head'
import { useCellKeys } from './data-table-keys'
import { useDataTableModel } from './data-table-model'
import { placeOf } from './data-table-place'
import { useRoom } from './data-table-room'
import { DataTableRow } from './data-table-row'
import { useRowScroll } from './data-table-scroll'
import './data-table.css'

const DataTableMenu = lazy(async () => ({ default: (await import('./data-table-menu')).DataTableMenu }))

interface Props<Row> {
  readonly label: string
  readonly columns: readonly DataColumn<Row>[]
  readonly loaded: LoadedRows<Row>
  /** Rows there are, loaded or not. */
  readonly total: number
  readonly keyOf: (row: Row) => string
  readonly layout: DataTableLayout
  readonly words: DataTableWords
  readonly onLayout: (layout: DataTableLayout) => void
  /** Rows come into sight: `from` and up to, without, `to`. */
  readonly onRange: (from: number, to: number) => void
  readonly onOpen: (row: Row) => void
  readonly fetchRows: (from: number, to: number) => Promise<readonly Row[]>
}

/** Height of a row in rem. */
const ROW_HEIGHT = 2

/** A table of any length that is walked like a spreadsheet. Sorting is asked for, not done: the rows come in order. */
export function DataTable<Row>({ label, columns, loaded, total, keyOf, layout, words, onLayout, onRange, onOpen, fetchRows }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const help = useId()
  const trigger = useRef<HTMLElement>(null)
  const [menu, setMenu] = useState<string>()
  const { width: room, rem } = useRoom(scroller)
  const model = useDataTableModel({ columns, loaded, layout, onLayout, keyOf, room, rem })
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns])
  const visible = model.headers.flatMap(({ column }) => byId.get(column.id) ?? [])
  const places = model.headers.map(({ column }) => placeOf(column))
  const rowHeight = ROW_HEIGHT * rem
  const [keep, setKeep] = useState(0)
  const scroll = useRowScroll({ scroller, rows: total, rowHeight, keep, onRange })
  const open = (at: number): void => {
    const row = loaded.rows[at - loaded.from]
    if (row !== undefined) onOpen(row)
  }
  const { cursor, range, ...keys } = useCellKeys({
    grid: scroller,
    bounds: { rows: total, columns: visible.length, page: scroll.page },
    reveal: scroll.reveal,
    onOpen: open,
  })
  if (cursor.row !== keep) setKeep(cursor.row)
  const { copied, onCopy } = useCellCopy({ cursor, range, columns: visible, loaded, fetchRows })
  const currentIn = (row: number): number | undefined => (cursor.row === row ? cursor.column : undefined)
  return (
    <>
      <div ref={scroller} className="data-table">
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid pattern on native rows and cells
          role="grid"
          aria-label={label}
          aria-describedby={help}
          aria-rowcount={total + 1}
          aria-colcount={visible.length}
          aria-multiselectable="true"
          style={{ inlineSize: Math.max(model.width, room) }}
          onCopy={onCopy}
          onDoubleClick={(event) => {
            const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
            if (row !== undefined) open(Number(row))
          }}
          {...keys}
        >
          <DataTableHead
            headers={model.headers}
            columns={visible}
            places={places}
            layout={layout}
            words={words}
            current={currentIn(-1)}
            openMenu={menu}
            onMenu={(id, button) => {
              trigger.current = button
              setMenu(id)
            }}
          />
          <tbody className="data-table-body" style={{ blockSize: scroll.height }}>
            {scroll.placed.map(({ index, top }) => (
              <DataTableRow
                key={index}
                at={index}
                top={top}
                height={rowHeight}
                cells={model.cellsAt(index)}
                columns={visible}
                places={places}
                noData={words.noData}
                current={currentIn(index)}
                range={range}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p id={help} className="spoken">
        {words.keys}
      </p>
      <output className="spoken">{copied > 0 && words.copied(copied)}</output>
      {menu !== undefined && (
        <Suspense>
          <DataTableMenu id={menu} label={byId.get(menu)?.label ?? menu} trigger={trigger} layout={layout} words={words} onLayout={onLayout} onClose={() => setMenu(undefined)} />
        </Suspense>
      )}
    </>
  )
}
