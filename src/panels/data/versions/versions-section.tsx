import { useSyncExternalStore } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import { CompareVersions } from './compare-versions'
import { ForgetAll } from './forget-all'
import { KeepingLine } from './keeping-line'
import { LoadToast } from './load-toast'
import { SinceChoice } from './since-choice'
import { StoreNotice } from './store-notice'
import { VersionItem } from './version-item'
import './versions.css'

/** Every state of the data that was accepted here: shown, seen as it was, compared, renamed, taken away, forgotten. */
export function VersionsSection() {
  const { t } = useTranslator()
  const { data } = useAtlas()
  const { versions, active, unkept, failure, news } = useSyncExternalStore(data.subscribe, data.state)
  return (
    <div className="versions">
      <p>{t('versions.intro')}</p>
      {failure && <StoreNotice failure={failure} />}
      <ol className="versions-list" reversed>
        {versions.toReversed().map((version) => (
          <VersionItem key={version.id} version={version} isActive={version.id === active.version.id} isKept={!unkept.has(version.id)} />
        ))}
      </ol>
      {versions.length > 1 && (
        <>
          <KeepingLine key={versions.length} />
          <SinceChoice versions={versions} />
          <CompareVersions versions={versions} />
          <ForgetAll count={versions.length - 1} />
        </>
      )}
      {news && <LoadToast version={news} />}
    </div>
  )
}
