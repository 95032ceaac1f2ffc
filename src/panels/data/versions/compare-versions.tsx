import { useEffect, useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { tableSchemas } from '../../../model/data-package'
import { useAtlas } from '../../../state/atlas-context'
import type { Shown } from '../../../state/versions/shown'
import { useUpdateView, useView } from '../../../state/use-view'
import { compareTables } from '../../../state/versions/compare-tables'
import type { Version } from '../../../state/versions/version'
import '../changes/changes.css'
import { TableChanges } from '../changes/table-changes'
import { useVersionWords } from '../../use-version-words'

const ENDS = ['data.from', 'data.to'] as const
type End = (typeof ENDS)[number]

/** Any two versions side by side: the same report as before accepting, to read. */
export function CompareVersions({ versions }: { readonly versions: readonly Version[] }) {
  const { t } = useTranslator()
  const { options } = useView()
  const update = useUpdateView()
  const { nameOf } = useVersionWords()
  const find = (end: End): Version | undefined => versions.find(({ id }) => String(id) === options[end])
  const [from, to] = [find('data.from'), find('data.to')]
  return (
    <div className="versions-compare">
      <h3>{t('versions.compare')}</h3>
      <div className="versions-ends">
        {ENDS.map((end) => (
          <label key={end}>
            {t(`versions.compare.${end}`)}
            <select value={find(end)?.id ?? ''} onChange={(event) => update((view) => ({ ...view, options: { ...view.options, [end]: event.target.value } }))}>
              {!find(end) && <option value="">–</option>}
              {versions.map((version) => (
                <option key={version.id} value={version.id}>
                  {nameOf(version)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {from && to && <Differences key={`${from.id} ${to.id}`} from={from.id} to={to.id} />}
    </div>
  )
}

function Differences({ from, to }: { readonly from: number; readonly to: number }) {
  const { t } = useTranslator()
  const { data } = useAtlas()
  const [sides, setSides] = useState<readonly [Shown, Shown]>()
  useEffect(() => {
    let current = true
    Promise.all([data.read(from), data.read(to)]).then((read) => current && setSides(read), data.reportDamage)
    return () => {
      current = false
    }
  }, [data, from, to])
  if (!sides) return <div aria-busy="true" />
  const [before, after] = sides
  const compared = tableSchemas.flatMap((schema) => {
    const [was, is] = [before.data.tables[schema.name], after.data.tables[schema.name]]
    if (!was || !is || was === is) return []
    const comparison = compareTables(was, is, schema, 'replace')
    return comparison.changes.length === 0 ? [] : [{ schema, was, is, comparison }]
  })
  if (compared.length === 0) return <p role="status">{t('versions.compare.same')}</p>
  return (
    <div className="changes">
      {compared.map(({ schema, was, is, comparison }) => (
        <TableChanges key={schema.name} schema={schema} before={was} after={is} comparison={comparison} />
      ))}
    </div>
  )
}
