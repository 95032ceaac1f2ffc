import { CONTESTED_AREAS, type BorderPresentation } from '../../model/border-presentation'
import type { MapHit } from '../../widgets/map-canvas'
import type { SpecContext } from '../figure-spec'
import { valueText } from './map-figure'
import type { TipContent } from './map-tip'
import type { PlaceCluster } from './project-places'
import type { RegionValue } from './region-values'
import type { TieEnd, TieLine } from './tie-lines'

interface Known {
  readonly values: readonly RegionValue[]
  readonly ties: readonly TieLine[]
  readonly clusters: readonly PlaceCluster[]
  readonly presentation: BorderPresentation
}

/** What stands beside the pointer. */
export function tipOf({ source, code }: MapHit, { values, ties, clusters, presentation }: Known, context: SpecContext): TipContent | undefined {
  const { t } = context.translator
  if (source === 'contested') {
    const area = CONTESTED_AREAS.find((one) => one === code)
    return area && { title: presentation.areas[area].label[context.view.language], lines: [t('map.contested')] }
  }
  if (source === 'ties') return tieTip(ties.find((tie) => tie.code === code), context)
  if (source === 'places') return placeTip(clusters.find((cluster) => cluster.code === code), context)
  const region = values.find((one) => one.code === code)
  if (!region) return undefined
  const drawn = ties.filter(({ from, to }) => from.region === code || to.region === code).reduce((sum, { ids }) => sum + ids.length, 0)
  const showsTies = context.view.map.layers.includes('ties') && context.view.map.measure !== 'ties' && drawn > 0
  return { title: region.name, lines: [valueText(region, context), ...(showsTies ? [t('map.region.ties', { n: drawn })] : []), t('map.hint')] }
}

function tieTip(tie: TieLine | undefined, { translator: { t }, names }: SpecContext): TipContent | undefined {
  if (!tie || tie.ids.length === 0) return undefined
  const end = ({ region, city }: TieEnd): string => (city === undefined ? names.region(region) : t('map.tie.city', { city, region: names.region(region) }))
  return {
    title: t('map.tie', { from: end(tie.from), to: end(tie.to), n: tie.ids.length }),
    lines: [t('map.tie.detail', { family: t(`map.family.${tie.family}`), status: names.label('status', tie.status) })],
  }
}

const MOST = 6

function placeTip(cluster: PlaceCluster | undefined, { translator: { t, list }, names }: SpecContext): TipContent | undefined {
  if (!cluster) return undefined
  const { projects, places } = cluster
  const more = projects.length - MOST
  return {
    title: t('map.place.projects', { place: list(places.slice(0, 3).map(({ name }) => name)), n: projects.length }),
    lines: [
      ...projects.slice(0, MOST).map(({ point, title, stage }) => `${point} · ${title} · ${names.label('status', stage)}`),
      ...(more > 0 ? [t('map.place.more', { n: more })] : []),
    ],
  }
}

/** What a screen reader says of a region. */
export function spokenRegion(region: RegionValue, chosen: boolean, context: SpecContext): string {
  return context.translator.t(chosen ? 'map.region.chosen' : 'map.region', { name: region.name, value: valueText(region, context) })
}
