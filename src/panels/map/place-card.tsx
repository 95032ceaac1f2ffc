import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useUpdateView } from '../../state/use-view'
import type { PlaceCluster } from './project-places'
import './place-card.css'

/** The projects of a mark, each leading to its record. */
export function PlaceCard({ cluster, onClose }: { readonly cluster: PlaceCluster; readonly onClose: () => void }) {
  const { t, list } = useTranslator()
  const { names } = useAtlas()
  const update = useUpdateView()
  const title = t('map.place.projects', { place: list(cluster.places.map(({ name }) => name)), n: cluster.projects.length })
  return (
    <div className="map-card" role="group" aria-label={title}>
      <header>
        <strong>{title}</strong>
        <button type="button" className="icon" aria-label={t('map.place.close')} onClick={onClose}>
          ×
        </button>
      </header>
      <ul>
        {cluster.projects.map(({ id, title: name, point, stage }) => (
          <li key={id}>
            <span className="badge" data-point={point}>
              {point}
            </span>
            <span>
              <button type="button" className="link" onClick={() => update((view) => ({ ...view, subject: { table: 'projects', id } }))}>
                {name}
              </button>{' '}
              <small>{names.label('status', stage)}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
