import { useState } from 'react'
import { useTranslator } from '../../../i18n/use-translator'
import { useAtlas } from '../../../state/atlas-context'
import { forgetOthers } from '../../../state/forget-others'

/** Removes everything that the page keeps in this browser, after one more question. */
export function ForgetAll({ count }: { readonly count: number }) {
  const { t } = useTranslator()
  const { data } = useAtlas()
  const [asking, setAsking] = useState(false)
  const [others, setOthers] = useState(false)
  const forget = async (): Promise<void> => {
    if (others) forgetOthers()
    await data.forget()
  }
  if (!asking) {
    return (
      <button type="button" className="versions-forget" onClick={() => setAsking(true)}>
        {t('versions.forget')}
      </button>
    )
  }
  return (
    <div className="versions-notice" role="group" aria-label={t('versions.forget')}>
      <p>{t('versions.forget.sure', { n: count })}</p>
      <label>
        <input type="checkbox" checked={others} onChange={() => setOthers(!others)} />
        {t('versions.forget.others')}
      </label>
      <p className="versions-tools">
        <button type="button" className="primary" onClick={() => void forget()}>
          {t('versions.forget.do', { n: count })}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {t('changes.cancel')}
        </button>
      </p>
    </div>
  )
}
