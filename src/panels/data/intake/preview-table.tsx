import { useEffect, useMemo, useRef } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { columnOf } from '../../../state/intake/mend-cells'
import type { PreviewRows } from '../../../state/intake/preview-rows'
import { useRoom } from '../../../widgets/data-table-room'
import { useRowScroll } from '../../../widgets/data-table-scroll'
import { PreviewRowCells } from './preview-row-cells'
import type { PreviewPlace } from './row-preview'
import './preview-table.css'

interface Props {
  readonly table: IntakeTable
  readonly rows: PreviewRows
  readonly place: PreviewPlace
  readonly onMend: (change: IntakeTable['choices']) => void
}

const ROW = 2.25
const MOST_IN_SIGHT = 12
const COLUMN = 11

const everywhere = (): void => {}

/** Rows of a file, drawn as far as they are in sight. */
export function PreviewTable({ table, rows, place, onMend }: Props) {
  const { t } = useTranslator()
  const scroller = useRef<HTMLDivElement>(null)
  const { rem } = useRoom(scroller)
  const rowHeight = ROW * rem
  const target = place.line === undefined ? -1 : rows.indexOf(place.line)
  const { placed, height, reveal } = useRowScroll({ scroller, rows: rows.count, rowHeight, keep: target, onRange: everywhere })
  const column = place.column === undefined ? undefined : columnOf(table, place.column)
  const arrived = useRef<PreviewPlace>(undefined)
  useEffect(() => {
    if (place.line === undefined || arrived.current === place) return
    reveal(target)
    // Rows are drawn once the table knows its height: until then there is nothing to go to.
    const row = scroller.current?.querySelector(`[data-row="${target}"]`)
    if (!row) return
    arrived.current = place
    const cell = row.querySelector<HTMLElement>(column === undefined ? '[data-column]' : `[data-column="${column}"]`)
    cell?.scrollIntoView({ block: 'nearest', inline: 'center' })
    ;(cell?.querySelector('input') ?? cell)?.focus()
  })
  const columns = table.rows?.columns ?? []
  const marked = useMemo(() => markedCells(table), [table])
  const width = `${5 + 11 + columns.length * COLUMN}rem`
  return (
    <div ref={scroller} className="intake-rows" role="region" aria-label={t('files.rows')} tabIndex={0} style={{ blockSize: `${(Math.min(rows.count, MOST_IN_SIGHT) + 2) * ROW}rem` }}>
      <table aria-rowcount={rows.count + 1} style={{ inlineSize: width }}>
        <thead>
          <tr>
            <th scope="col">{t('files.problem.line')}</th>
            <th scope="col">{t('files.rows.state')}</th>
            {columns.map(({ index, header, name }) => (
              <th key={index} scope="col" title={name}>
                {header || name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ blockSize: height }}>
          {placed.map(({ index, top }) => {
            const row = rows.at(index)
            return (
              row && (
                <tr key={index} data-row={index} aria-rowindex={index + 2} data-state={row.state} style={{ insetBlockStart: top, blockSize: rowHeight }}>
                  <PreviewRowCells row={row} table={table} marked={marked} onMend={onMend} />
                </tr>
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Cells that a problem names, as `line:column`. */
function markedCells(table: IntakeTable): ReadonlySet<string> {
  return new Set(table.problems.flatMap(({ line, column }) => (line > 0 && column !== '' ? [`${line}:${columnOf(table, column) ?? ''}`] : [])))
}
