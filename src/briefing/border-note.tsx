import { useTranslator } from '../i18n/use-translator'
import { borderNote } from '../state/briefing/border-note'
import { useView } from '../state/use-view'

/** What a scene says of borders: on a map how contested areas are drawn, elsewhere that names take no side. */
export function BorderNote() {
  const { t } = useTranslator()
  const view = useView()
  return <p>{view.page === 'map' ? borderNote(view) : t('briefing.borders')}</p>
}
