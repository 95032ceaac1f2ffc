import { cameraOn, type MapCamera } from '../../widgets/map-camera'
import { drawMap, type MapMark, type MeasureText } from '../../widgets/map-drawing'
import { fitAround } from '../../widgets/map-fit'
import { paintMap } from '../../widgets/map-paint'
import { printMap } from '../../widgets/map-print'
import type { MapSpec } from '../../widgets/map-spec'
import type { PictureBox, PictureDrawing } from '../../widgets/picture/picture-frame'
import { legendMarks, type LegendContent } from './legend-marks'

interface MapPicture {
  readonly spec: MapSpec
  /** What the reader looks from, as the address keeps it; without it the picture shows all regions, beside its legend. */
  readonly camera: MapCamera | undefined
  readonly legend: LegendContent
  readonly measure: MeasureText
  readonly fontFamily: string
}

/** Of the width of a picture; the page's own stage is about as wide. */
const HEIGHT = 500

/** The map on screen as the drawing of a picture: drawn anew from the same spec for the size asked for, with its legend. */
export function mapPicture({ spec, camera, legend, measure, fontFamily }: MapPicture): PictureDrawing {
  const marksIn = (box: PictureBox): readonly MapMark[] => {
    const { marks, room } = legendMarks(legend, box, measure)
    const shown = camera ? cameraOn(box, camera) : fitAround(spec.sheet, ['regions', 'contested'].flatMap((source) => spec.sources[source]?.features ?? []), box, 12, [room])?.camera
    if (!shown) throw new Error('There are no regions to draw.')
    return [...drawMap(spec, shown, box, measure, [room]), ...marks]
  }
  return {
    height: HEIGHT,
    paint: (context, box, scale) => paintMap(context, marksIn(box), fontFamily, scale),
    print: (box) => printMap(marksIn(box)),
  }
}
