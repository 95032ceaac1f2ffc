import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { LinkedItem } from './linked-item'
import { textOf, type PlainRecord } from './use-record'

/** Columns that `DocumentItem` reads. */
export const DOCUMENT_COLUMNS = ['id', 'plan_point', 'kind', 'level', 'signed_on']

export function DocumentItem({ document }: { readonly document: PlainRecord }) {
  const { date } = useTranslator()
  const { names } = useAtlas()
  const signed = textOf(document['signed_on'])
  return (
    <LinkedItem
      subject={{ table: 'documents', id: textOf(document['id']) }}
      point={textOf(document['plan_point'])}
      facts={[names.label('kind', textOf(document['kind'])), names.label('level', textOf(document['level'])), signed && date(signed)]}
    />
  )
}
