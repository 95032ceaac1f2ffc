import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { LinkedItem } from './linked-item'
import { textOf, type PlainRecord } from './use-record'

/** Columns that `ClaimItem` reads. */
export const CLAIM_COLUMNS = ['id', 'occasion', 'plan_point', 'level', 'on', 'value', 'qualifier', 'unit', 'speaker', 'source_name']

/** A figure as it was stated: number, unit, qualifier, when and by whom. */
export function ClaimItem({ claim }: { readonly claim: PlainRecord }) {
  const { t, number, date } = useTranslator()
  const { names } = useAtlas()
  const figure = t('subject.figure', { value: number(Number(claim['value'])), unit: names.label('unit', textOf(claim['unit'])) })
  const by = textOf(claim['speaker']) || textOf(claim['source_name'])
  return <LinkedItem subject={{ table: 'claims', id: textOf(claim['id']) }} facts={[figure, names.label('qualifier', textOf(claim['qualifier'])), date(textOf(claim['on'])), by]} point={textOf(claim['plan_point'])} />
}
