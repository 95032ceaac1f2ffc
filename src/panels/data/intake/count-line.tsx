import { useTranslator } from '../../../i18n/use-translator'
import type { RowCounts } from '../../../state/intake/intake-table'
import type { PreviewPart } from '../../../state/intake/preview-rows'

interface Props {
  readonly counts: RowCounts
  readonly onShow: (part: PreviewPart) => void
}

/** Rows in = accepted + held + skipped: each number leads to its rows. */
export function CountLine({ counts, onShow }: Props) {
  const { t } = useTranslator()
  return (
    <p className="intake-counts">
      <strong>{t('files.count.in', { n: counts.records })}</strong>
      {' = '}
      <button type="button" className="link" onClick={() => onShow('all')}>
        {t('files.count.accepted', { n: counts.accepted })}
      </button>
      {' + '}
      <button type="button" className="link" data-held={counts.held > 0} onClick={() => onShow('held')}>
        {t('files.count.held', { n: counts.held })}
      </button>
      {' + '}
      <button type="button" className="link" onClick={() => onShow('skipped')}>
        {t('files.count.skipped', { n: counts.skipped })}
      </button>
    </p>
  )
}
