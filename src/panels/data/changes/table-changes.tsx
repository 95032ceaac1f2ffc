import { useMemo, type ReactNode } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import type { Table } from '../../../model/column'
import type { TableSchema } from '../../../model/schema'
import { useAtlas } from '../../../state/atlas-context'
import type { Comparison } from '../../../state/versions/compare-tables'
import { ChangeGroup } from './change-group'
import type { Decisions } from './decisions'

const KINDS = ['added', 'changed', 'removed'] as const

interface Props {
  readonly schema: TableSchema
  readonly before: Table
  readonly after: Table
  readonly comparison: Comparison
  readonly decisions?: Decisions
  readonly children?: ReactNode
}

/** One table's changes by kind, with how many rows stay as they are. */
export function TableChanges({ schema, before, after, comparison, decisions, children }: Props) {
  const translator = useTranslator()
  const { names } = useAtlas()
  const { t, language } = translator
  const wording = useMemo(() => ({ schema, names, translator }), [schema, names, translator])
  const groups = useMemo(() => KINDS.map((kind) => ({ kind, changes: comparison.changes.filter((change) => change.kind === kind) })), [comparison])
  return (
    <section className="changes-table">
      <h4>{schema.title[language]}</h4>
      {children}
      {groups.map(({ kind, changes }) => (
        <ChangeGroup key={kind} kind={kind} changes={changes} before={before} after={after} wording={wording} decisions={decisions} />
      ))}
      <p className="changes-unchanged">{t('changes.unchanged', { n: comparison.unchanged })}</p>
    </section>
  )
}
