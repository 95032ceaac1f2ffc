import { useRef } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { ProblemGroup as Group } from '../../../state/intake/grouped-problems'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { useRoom } from '../../../widgets/data-table-room'
import { useRowScroll } from '../../../widgets/data-table-scroll'
import { ProblemRow } from './problem-row'

interface Props {
  readonly group: Group
  readonly table: IntakeTable
  readonly onMend: (change: IntakeTable['choices']) => void
  readonly onShow: (line: number, column: string) => void
}

/** Heights of one problem in rem: a line, or on a phone a few lines. */
const LINE = 2.75
const LINES = 10.75
const NARROW = 44

/** All problems of one kind; only those in sight are drawn, as there may be thousands. */
export function ProblemGroup({ group, table, onMend, onShow }: Props) {
  const { t, number } = useTranslator()
  const { code, severity, problems, count } = group
  return (
    <details className="intake-group" data-severity={severity} open={severity === 'error'}>
      <summary>
        <strong>{t(`files.reason.${code}`)}</strong> {number(count)}
      </summary>
      <p>{t(`files.remedy.${code}`)}</p>
      <ProblemRows group={group} table={table} onMend={onMend} onShow={onShow} />
      {count > problems.length && <p className="intake-small">{t('files.problems.unlisted', { n: count - problems.length })}</p>}
    </details>
  )
}

const everywhere = (): void => {}

function ProblemRows({ group: { problems, code }, table, onMend, onShow }: Props) {
  const { t } = useTranslator()
  const scroller = useRef<HTMLDivElement>(null)
  const { width, rem } = useRoom(scroller)
  const height = (width < NARROW * rem ? LINES : LINE) * rem
  const { placed, height: all } = useRowScroll({ scroller, rows: problems.length, rowHeight: height, keep: -1, onRange: everywhere })
  return (
    <div ref={scroller} className="intake-group-rows" role="region" aria-label={t(`files.reason.${code}`)} tabIndex={0} style={{ blockSize: Math.min(all, 8 * LINE * rem) }}>
      <ul style={{ blockSize: all }}>
        {placed.map(({ index, top }) => {
          const problem = problems[index]
          return (
            problem && (
              <li key={index} aria-posinset={index + 1} aria-setsize={problems.length} style={{ insetBlockStart: top, blockSize: height }}>
                <ProblemRow problem={problem} table={table} onMend={onMend} onShow={onShow} />
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
