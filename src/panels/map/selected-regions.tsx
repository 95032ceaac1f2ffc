import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useUpdateView, useView } from '../../state/use-view'

const MOST = 12

/** The regions chosen, each leading to its panel. */
export function SelectedRegions() {
  const { t } = useTranslator()
  const { names } = useAtlas()
  const { filter } = useView()
  const update = useUpdateView()
  const codes = [...(filter.chosen.region ?? []), ...(filter.chosen.prefecture ?? [])].filter((code) => /^(RU|JP)-/.test(code))
  if (codes.length === 0 || codes.length > MOST) return null
  return (
    <p className="map-selected">
      {t('map.selected')}{' '}
      {codes.map((code) => (
        <button key={code} type="button" className="link" onClick={() => update((view) => ({ ...view, subject: { table: 'regions', id: code } }))}>
          {t('map.open', { name: names.region(code) })}
        </button>
      ))}
    </p>
  )
}
