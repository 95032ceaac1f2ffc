import type { Shown, SpecContext } from '../figure-spec'
import { precisionOf } from './project-places'
import type { MapData } from './use-map-data'

/** How exactly the rows of the layers above the measure say where they are. */
export function placedMore({ projectRows, tieRows, chosenTies }: MapData, { translator: { t }, view }: SpecContext): readonly Shown[] {
  const { layers } = view.map
  const precisions = projectRows.map(precisionOf)
  const count = (...wanted: readonly string[]): number => precisions.filter((one) => wanted.includes(one)).length
  const places = [
    { text: t('map.shown.places', { n: count('place') }) },
    { text: t('map.shown.region-only', { n: count('region', 'regions') }) },
  ]
  const own = tieRows.filter(([id]) => chosenTies.has(String(id)))
  const lines = own.filter(([, ru, jp, , , , , , , rowKind]) => ru !== null && jp !== null && rowKind !== 'aggregate').length
  const ties: readonly Shown[] = [
    { text: t('map.shown.lines', { n: lines }), open: (now) => ({ ...now, page: 'ties' }) },
    { text: t('map.shown.no-line', { n: own.length - lines }) },
  ]
  return [...(layers.includes('places') ? places : []), ...(layers.includes('ties') ? ties : [])]
}
