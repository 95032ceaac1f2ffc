import { useTranslator } from '../../i18n/use-translator'
import { useUpdateView, useView } from '../../state/use-view'
import { TRAY, toggleTray, type MapTray } from './map-trays'
import './tray-list.css'

/** The rows of the open tray, each leading to its record: also the way to a mark on the map without a pointer. */
export function TrayList({ trays }: { readonly trays: readonly MapTray[] }) {
  const { t } = useTranslator()
  const { options } = useView()
  const update = useUpdateView()
  const tray = trays.find(({ id }) => id === options[TRAY])
  if (!tray) return null
  return (
    <section className="map-tray" aria-label={tray.text}>
      <header>
        <h2>{tray.text}</h2>
        <button type="button" className="icon" aria-label={t('map.place.close')} onClick={() => update((view) => toggleTray(view, tray.id))}>
          ×
        </button>
      </header>
      <ul>
        {tray.rows.map(({ id, title, note }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => update((view) => ({ ...view, subject: { table: tray.table, id } }))}>
              {title}
            </button>{' '}
            <small>{note}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
