import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { NO_FILTER } from '../../../model/filter'
import { useAtlas } from '../../../state/atlas-context'
import { useUpdateView, useView } from '../../../state/use-view'
import type { Version } from '../../../state/versions/version'
import { fileName } from '../../file-name'
import { useBytes } from '../intake/use-bytes'
import { useSaving } from '../use-saving'
import { useShowVersion } from '../use-show-version'
import { RenameForm } from './rename-form'
import { useVersionWords } from '../../use-version-words'

const COUNTED = ['projects', 'documents', 'regional_ties', 'claims'] as const

interface Props {
  readonly version: Version
  /** It is what the page shows unless a view asks for another one. */
  readonly isActive: boolean
  readonly isKept: boolean
}

/** One version: what it came from, what it holds, and what can be done with it. */
export function VersionItem({ version, isActive, isKept }: Props) {
  const { t } = useTranslator()
  const { data } = useAtlas()
  const { version: asked } = useView()
  const update = useUpdateView()
  const { show } = useShowVersion()
  const { save, report } = useSaving()
  const { nameOf, dateOf } = useVersionWords()
  const [renaming, setRenaming] = useState(false)
  const { id, parent, rows } = version
  const name = nameOf(version)
  const isSeen = asked === String(id)
  const saveAll = (): void =>
    save(fileName(`data-package-version-${id}`, NO_FILTER, 'zip'), async () => (await import('../../../state/package-file')).packageFile(await data.read(id)))
  return (
    <li className={isActive ? 'versions-item current' : 'versions-item'} value={id} aria-current={isActive ? 'true' : undefined}>
      <h3>
        {name}
        {isActive && <small> {t('versions.active')}</small>}
      </h3>
      {renaming && <RenameForm version={version} onDone={() => setRenaming(false)} />}
      {id > 0 && <p>{t('versions.made', { date: dateOf(version), parent: String(parent) })}</p>}
      {!isKept && <p className="versions-warning">{t('versions.unkept')}</p>}
      <Files files={version.files} />
      <p className="versions-counts">{COUNTED.map((table) => t(`versions.count.${table}`, { n: rows[table] ?? 0 })).join(' · ')}</p>
      <p className="versions-tools">
        {!isActive && (
          <button type="button" aria-label={`${t('versions.show')}: ${name}`} onClick={() => show(id)}>
            {t('versions.show')}
          </button>
        )}
        <button type="button" aria-pressed={isSeen} aria-label={`${t('versions.see')}: ${name}`} onClick={() => update(({ version: _version, ...view }) => (isSeen ? view : { ...view, version: String(id) }))}>
          {t('versions.see')}
        </button>
        {id > 0 && (
          <button type="button" className="tool" aria-expanded={renaming} aria-label={`${t('versions.rename')}: ${name}`} onClick={() => setRenaming(!renaming)}>
            {t('versions.rename')}
          </button>
        )}
        <button type="button" className="tool" aria-label={`${t('versions.export')}: ${name}`} onClick={saveAll}>
          {t('versions.export')}
        </button>
        <output>{report}</output>
      </p>
    </li>
  )
}

function Files({ files }: Pick<Version, 'files'>) {
  const { t } = useTranslator()
  const bytes = useBytes()
  if (files.length === 0) return null
  return (
    <ul className="versions-files">
      {files.map(({ name, bytes: size, hash }) => (
        <li key={`${hash} ${name}`}>
          {name} · {bytes(size)}
          {hash !== '' && (
            <>
              {' '}
              · <abbr title={t('versions.hash')}>SHA-256</abbr> <code title={hash}>{hash.slice(0, 12)}…</code>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
