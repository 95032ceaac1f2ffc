import { useEffect, useMemo, useState } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { isChosen, toggleValue } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { useMedia } from '../../state/use-media'
import type { View } from '../../state/view'
import type { MapCamera, MapSize } from '../../widgets/map-camera'
import { pixelOn } from '../../widgets/map-camera'
import type { Box } from '../../widgets/map-drawing'
import type { MapHit } from '../../widgets/map-canvas'
import { MovingMap } from '../../widgets/map'
import { MapFlow } from '../../widgets/map-flow'
import { sheetOf, toSquare } from '../../widgets/map-sheet'
import type { MapFeatures, MapSpec } from '../../widgets/map-spec'
import { MapWalk, type MapDirection } from '../../widgets/map-walk'
import type { SpecContext } from '../figure-spec'
import type { Geography } from './geography'
import type { MapGround } from './map-ground'
import { MAP_TARGETS, type MapTarget } from './map-targets'
import { MapTip } from './map-tip'
import { spokenRegion, tipOf } from './map-words'
import { neighbourIn } from './neighbour-in'
import { PlaceCard } from './place-card'
import { StillMap } from './still-map'
import { useAtlasMap } from './use-atlas-map'
import type { MapData } from './use-map-data'
import './map-stage.css'

interface Props {
  readonly ground: MapGround
  readonly geography: Geography
  readonly data: MapData
  readonly size: MapSize
  readonly camera: MapCamera
  /** What stands on the stage and hides what is beneath it. */
  readonly boxes: readonly Box[]
  readonly title: string
  readonly context: SpecContext
  /** The spec on screen has become another. */
  readonly onSpec: (spec: MapSpec) => void
  readonly onCamera: (camera: MapCamera) => void
  readonly onGo: (target: MapTarget['id']) => void
  readonly onZoom: (step: number) => void
  readonly onDrawn: (drawn: boolean) => void
  /** Nobody sees the map: it holds still. */
  readonly isResting: boolean
}

interface Pointer {
  readonly hit: MapHit
  readonly x: number
  readonly y: number
}

/** Topmost first. */
const ANSWERING = ['places', 'ties-active', 'ties-unknown', 'ties-planned', 'ties-suspended', 'ties-ended', 'contested', 'regions']
const MOTION = 250
const NO_FEATURES: MapFeatures = { type: 'FeatureCollection', features: [] }
const NO_STATES = {}

/** Clicking a region chooses it, clicking it again clears it; a tie chooses both its ends. */
function choose(view: View, code: string): View {
  return { ...view, filter: toggleValue(view.filter, code.startsWith('JP-') ? 'prefecture' : 'region', code) }
}

/** The keys begin at what is chosen, or where there is most. */
function startOf(values: MapData['values'], chosen: ReadonlySet<string>): string | undefined {
  return (values.find(({ code }) => chosen.has(code)) ?? values.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0])?.code
}

const open = (view: View, code: string): View => ({ ...view, subject: { table: 'regions', id: code } })

/** The map itself: MapLibre or, without WebGL, a still picture; beside it pointer, keys and what they say. */
export function MapStage({ ground, geography, data, size, camera, boxes, title, context, onSpec, onCamera, onGo, onZoom, onDrawn, isResting }: Props) {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const [pointer, setPointer] = useState<Pointer>()
  const [at, setAt] = useState<string>()
  const [card, setCard] = useState<string>()
  const [moving, setMoving] = useState(false)
  const [webGl, setWebGl] = useState({ works: true, attempt: 0 })
  const [rested, setRested] = useState(isResting)
  if (rested !== isResting) {
    setRested(isResting)
    setPointer(undefined)
    setAt(undefined)
    setCard(undefined)
  }
  const pointed = at ?? (pointer?.hit.source === 'regions' ? pointer.hit.code : undefined)
  const { spec, ties, clusters, presentation, chosen } = useAtlasMap({ ground, geography, data, palette: context.palette, pointed, camera, size, boxes })
  useEffect(() => {
    onSpec(spec)
  }, [onSpec, spec])
  // A globe turns its lines out of sight, and a map on the move leaves the dots behind.
  const flows = context.view.map.layers.includes('flow') && context.view.map.layers.includes('ties') && !isStill && !moving && !isResting && spec.sheet !== 'globe'
  const squares = useMemo(
    () => new Map(Object.entries(geography.anchors).filter(([code]) => ground.shapes.has(code)).map(([code, place]) => [code, toSquare(sheetOf(ground.sheet).place(place))] as const)),
    [geography.anchors, ground],
  )
  const words = useMemo(() => ({ title: t('page.map'), wheel: t('map.wheel'), wheelMac: t('map.wheel-mac'), touch: t('map.touch') }), [t])
  const press = (hit: MapHit | undefined, twice: boolean): void => {
    setCard(hit?.source === 'places' ? hit.code : undefined)
    if (hit?.source === 'regions') store.update((view) => (twice ? open(view, hit.code) : choose(view, hit.code)))
    const tie = hit?.source === 'ties' && !twice ? ties.find(({ code }) => code === hit.code) : undefined
    if (tie) store.update((view) => ({ ...view, filter: { ...view.filter, chosen: { ...view.filter.chosen, region: [tie.from.region], prefecture: [tie.to.region] } } }))
  }
  const step = (direction: MapDirection): void => setAt((now) => (now === undefined ? startOf(data.values, chosen) : (neighbourIn(direction, now, squares, geography.adjacency) ?? now)))
  const key = (name: string): boolean => {
    const target = MAP_TARGETS.find((one) => one.key === name.toLowerCase())
    if (target) onGo(target.id)
    else if (name === '+' || name === '=') onZoom(0.5)
    else if (name === '-') onZoom(-0.5)
    else return false
    return true
  }
  const keyPlace = at === undefined ? undefined : squares.get(at)
  const [x, y] = keyPlace ? pixelOn(ground.sheet, camera, size)(keyPlace) : [pointer?.x ?? 0, pointer?.y ?? 0]
  const hit = at === undefined ? pointer?.hit : { source: 'regions', code: at }
  const tip = hit && tipOf(hit, { values: data.values, ties, clusters, presentation }, context)
  const cluster = clusters.find(({ code }) => code === card)
  return (
    <>
      <MovingMap
        key={webGl.attempt}
        spec={spec}
        camera={camera}
        answering={ANSWERING}
        words={words}
        motion={isStill ? 0 : MOTION}
        onCamera={onCamera}
        onPoint={(found, px, py) => setPointer(found && { hit: found, x: px, y: py })}
        onPress={press}
        onMoving={setMoving}
        onDrawn={onDrawn}
        // A map whose context has come back is begun anew: its images and states went with the old one.
        onWebGl={(works) => setWebGl(({ attempt }) => ({ works, attempt: works ? attempt + 1 : attempt }))}
      />
      {!webGl.works && (
        <StillMap spec={spec} camera={camera} size={size} onPress={press} onPoint={(found, px, py) => setPointer(found && { hit: found, x: px, y: py })} onRetry={() => setWebGl((now) => ({ works: true, attempt: now.attempt + 1 }))} onDrawn={onDrawn} />
      )}
      {flows && <MapFlow sheet={spec.sheet} camera={camera} size={size} lines={spec.sources['ties'] ?? NO_FEATURES} states={spec.states['ties'] ?? NO_STATES} ink={context.palette.ink} />}
      <MapWalk
        stops={data.values.map((region) => ({ code: region.code, label: spokenRegion(region, chosen.has(region.code), context), selected: chosen.has(region.code) }))}
        at={at}
        label={title}
        description={t('map.walk')}
        onGo={setAt}
        onStep={step}
        onToggle={(code) => store.update((view) => choose(view, code))}
        onEnter={(code) => store.update((view) => (isChosen(view.filter, code.startsWith('JP-') ? 'prefecture' : 'region', code) ? open(view, code) : choose(view, code)))}
        onKey={key}
      />
      {cluster && <PlaceCard cluster={cluster} onClose={() => setCard(undefined)} />}
      {tip && y > 0 && <MapTip content={tip} x={x} y={y} width={size.width} />}
    </>
  )
}
