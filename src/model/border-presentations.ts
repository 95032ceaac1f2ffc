import json from '../../data/border-presentations.json'
import { readBorderPresentations, type BorderPresentation, type BorderPresentationId } from './border-presentation'

export const borderPresentations = readBorderPresentations(json)

/** Throws for a name that is none of `BORDER_PRESENTATION_IDS`. */
export function borderPresentation(id: BorderPresentationId): BorderPresentation {
  const presentation = borderPresentations.find((one) => one.id === id)
  if (!presentation) throw new RangeError(`No border presentation is called ${id}`)
  return presentation
}
