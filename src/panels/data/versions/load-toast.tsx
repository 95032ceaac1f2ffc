import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import type { Version } from '../../../state/versions/version'
import { useShowVersion } from '../use-show-version'
import { useVersionWords } from '../../use-version-words'

/** Says that a load has been accepted, and takes it back. */
export function LoadToast({ version }: { readonly version: Version }) {
  const { t } = useTranslator()
  const { data } = useAtlas()
  const { show } = useShowVersion()
  const { nameOf } = useVersionWords()
  return (
    <div className="versions-toast" role="status">
      <p>{t('versions.accepted', { version: nameOf(version) })}</p>
      <button type="button" onClick={() => show(version.parent)}>
        {t('shell.undo')}
      </button>
      <button type="button" className="icon" aria-label={t('notice.dismiss')} onClick={data.dismissNews}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  )
}
