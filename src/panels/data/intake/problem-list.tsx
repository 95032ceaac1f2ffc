import { useEffect, useRef, useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { Severity } from '../../../model/problem'
import { groupProblems } from '../../../state/intake/grouped-problems'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { useSaving } from '../use-saving'
import { ProblemGroup } from './problem-group'
import { useProblemFile } from './use-problem-file'
import './problem-list.css'

interface Props {
  readonly table: IntakeTable
  readonly onMend: (change: IntakeTable['choices']) => void
  readonly onShow: (line: number, column: string) => void
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

/** What is wrong, grouped by kind: the worst first, each with its reason and what to do. */
export function ProblemList({ table, onMend, onShow }: Props) {
  const { t, number } = useTranslator()
  const { save, report } = useSaving()
  const problemFile = useProblemFile()
  const [hidden, setHidden] = useState<readonly Severity[]>(['note'])
  const heading = useRef<HTMLHeadingElement>(null)
  const { problems } = table
  const mended = useRef<typeof problems>(undefined)
  useEffect(() => {
    if (mended.current === undefined || mended.current === problems) return
    // The field with the focus went away with its problem: the reader goes on from the list.
    if (document.activeElement === document.body) heading.current?.focus()
    mended.current = undefined
  }, [problems])
  const groups = groupProblems(problems, table.problemCounts)
  const countOf = (severity: Severity): number => groups.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0)
  const toggle = (severity: Severity): void => setHidden(hidden.includes(severity) ? hidden.filter((one) => one !== severity) : [...hidden, severity])
  return (
    <div className="intake-problems">
      <h5 ref={heading} tabIndex={-1}>
        {t('files.problems')}
      </h5>
      {groups.length === 0 ? (
        <p>{t('files.problems.none')}</p>
      ) : (
        <>
          <div className="intake-severities">
            {SEVERITIES.filter((severity) => countOf(severity) > 0).map((severity) => (
              <button key={severity} type="button" className="chip" aria-pressed={!hidden.includes(severity)} onClick={() => toggle(severity)}>
                {t(`files.severity.${severity}`)} {number(countOf(severity))}
              </button>
            ))}
            <button type="button" className="tool" onClick={() => save(`${table.reading.file.replace(/^.*\//u, '')}_problems.csv`, () => problemFile(table))}>
              {t('files.problems.export')}
            </button>
            <output className="intake-small">{report}</output>
          </div>
          {groups
            .filter(({ severity }) => !hidden.includes(severity))
            .map((group) => (
              <ProblemGroup
                key={group.code}
                group={group}
                table={table}
                onShow={onShow}
                onMend={(change) => {
                  mended.current = problems
                  onMend(change)
                }}
              />
            ))}
        </>
      )}
    </div>
  )
}
