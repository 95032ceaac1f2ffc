import { boundsOf, cameraFor, pixelOn, type Insets, type MapCamera, type MapSize } from './map-camera'
import type { Box } from './map-drawing'
import { toSquare, type SheetName, type SheetPoint } from './map-sheet'
import type { MapFeature } from './map-spec'
import { ringsOf } from './map-topology'

export interface MapFit {
  readonly camera: MapCamera
  /** Nothing of the shapes lies beneath a box. */
  readonly clear: boolean
}

/** Of the points of an outline, every so many are looked at; the first of each always. */
const EVERY = 20
const MARGIN = 8
/** Steps of the zoom that nobody sees: among such cameras the one with most room around is taken. */
const EQUAL = 0.02
const SHARES = [0, 1 / 4, 1 / 2, 3 / 4, 1] as const

/**
 * The camera that shows the shapes as large as it goes while they keep clear of the boxes that stand in corners of the
 * picture, in the middle of the room left. Where that is not to be had, the shapes are shown as if there were no boxes.
 */
export function fitAround(name: SheetName, shapes: readonly MapFeature[], size: MapSize, padding: number, boxes: readonly Box[]): MapFit | undefined {
  const bounds = boundsOf(shapes)
  if (!bounds) return undefined
  const points = pointsOf(shapes)
  const cameras = insetsAround(boxes, size)
    .map(([left, top, right, bottom]) => cameraFor(name, bounds, size, [left + padding, top + padding, right + padding, bottom + padding]))
    .toSorted((a, b) => b.zoom - a.zoom)
  const roomOf = (camera: MapCamera): number => roomAround(points, pixelOn(name, camera, size), size, boxes)
  const largest = cameras.find((camera) => roomOf(camera) > MARGIN)
  if (!largest) return { camera: cameraFor(name, bounds, size, [padding, padding, padding, padding]), clear: false }
  const [best] = cameras
    .filter(({ zoom }) => Math.abs(zoom - largest.zoom) < EQUAL)
    .map((camera) => ({ camera, room: roomOf(camera) }))
    .toSorted((a, b) => b.room - a.room)
  return { camera: best?.camera ?? largest, clear: true }
}

function pointsOf(shapes: readonly MapFeature[]): readonly SheetPoint[] {
  return shapes.flatMap((shape) => ringsOf(shape).flatMap((ring) => ring.filter((_, index) => index % EVERY === 0).map(([longitude = 0, latitude = 0]) => toSquare([longitude, latitude]))))
}

/** Pixels from the shapes to the nearest box or to the sides of the picture, whichever is less; below zero where they overlap. */
function roomAround(points: readonly SheetPoint[], toPixel: ReturnType<typeof pixelOn>, { width }: MapSize, boxes: readonly Box[]): number {
  let least = Infinity
  for (const point of points) {
    const [x, y] = toPixel(point)
    least = Math.min(least, x, width - x)
    for (const [left, top, right, bottom] of boxes) least = Math.min(least, Math.max(left - x, x - right, top - y, y - bottom))
    if (least < MARGIN) return least
  }
  return least
}

/** Ways to step aside: by nothing up to the whole of each box, sideways, up or down. */
function insetsAround(boxes: readonly Box[], { width, height }: MapSize): readonly Insets[] {
  return boxes.reduce<readonly Insets[]>(
    (known, [left, top, right, bottom]) => {
      const [fromLeft, fromTop] = [left < width - right, top < height - bottom]
      const [across, down] = [fromLeft ? right : width - left, fromTop ? bottom : height - top]
      return known.flatMap((insets) =>
        SHARES.flatMap((x) =>
          SHARES.map((y): Insets => [
            Math.max(insets[0], fromLeft ? x * across : 0),
            Math.max(insets[1], fromTop ? y * down : 0),
            Math.max(insets[2], fromLeft ? 0 : x * across),
            Math.max(insets[3], fromTop ? 0 : y * down),
          ]),
        ),
      )
    },
    [[0, 0, 0, 0]],
  )
}
