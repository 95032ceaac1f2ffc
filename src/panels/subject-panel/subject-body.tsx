import { useTranslator } from '../../i18n/use-translator'
import { tableSchemas } from '../../model/data-package'
import type { Subject } from '../../state/view'
import { RecordPanel } from './record-panel'
import { RegionPanel } from './region-panel'
import { useRecord } from './use-record'

const TABLES = ['projects', 'documents', 'regional_ties', 'claims', 'plan_points', 'national_projects', 'occasions', 'regions'] as const
export type SubjectTable = (typeof TABLES)[number]

export function SubjectBody({ subject }: { readonly subject: Subject }) {
  const table = TABLES.find((name) => name === subject.table)
  const schema = tableSchemas.find(({ name }) => name === table)
  return table && schema ? <Found table={table} id={subject.id} /> : <Missing id={`${subject.table}:${subject.id}`} />
}

function Found({ table, id }: { readonly table: SubjectTable; readonly id: string }) {
  const record = useRecord(table, id)
  if (record === undefined) return <div className="subject-body" aria-busy="true" />
  if (record === null) return <Missing id={id} />
  return table === 'regions' ? <RegionPanel code={id} record={record} /> : <RecordPanel table={table} record={record} />
}

/** An address may name what the data on the page do not hold. */
function Missing({ id }: { readonly id: string }) {
  const { t } = useTranslator()
  return (
    <div className="subject-body">
      <h2 id="subject-title">{t('subject.missing')}</h2>
      <p>{t('subject.missing.why', { id })}</p>
    </div>
  )
}
