import { useMemo } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useAggregates } from '../../state/use-engine'
import { useVersionWords } from '../use-version-words'

const MARKED = { change: ['new', 'changed'] }
const PLACES = [
  { table: 'projects', columns: ['ru_regions', 'jp_prefectures'] },
  { table: 'documents', columns: ['ru_regions', 'jp_prefectures'] },
  { table: 'regional_ties', columns: ['ru_region', 'jp_prefecture'] },
] as const

export interface TouchedRegions {
  readonly codes: ReadonlySet<string>
  /** What their outline means; absent where no region is touched. */
  readonly label: string | undefined
}

/** Regions and prefectures whose projects, documents or ties are new or changed since the version that rows are marked against. */
export function useTouchedRegions(): TouchedRegions {
  const { t } = useTranslator()
  const { shown } = useAtlas()
  const { nameOf } = useVersionWords()
  const queries = shown.since ? PLACES.flatMap(({ table, columns }) => columns.map((column) => ({ table, by: [{ column }], where: MARKED }))) : []
  const answers = useAggregates(queries)
  const codes = answers?.flatMap(({ groups }) => groups.flatMap(({ keys: [code], rows }) => (code && rows > 0 ? [code] : []))) ?? []
  const text = [...new Set(codes)].sort().join()
  const label = shown.since && text !== '' ? t('changes.map', { version: nameOf(shown.since) }) : undefined
  return useMemo(() => ({ codes: new Set(text === '' ? [] : text.split(',')), label }), [text, label])
}
