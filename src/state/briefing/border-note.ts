import presentations from '../../../data/border-presentations.json'
import { readBorderPresentations } from '../../model/border-presentation'
import type { View } from '../view'

const PRESENTATIONS = readBorderPresentations(presentations)

/** The note on contested areas that goes with the view's way of drawing borders. */
export function borderNote({ map, language }: Pick<View, 'map' | 'language'>): string {
  return PRESENTATIONS.find(({ id }) => id === map.presentation)?.note[language] ?? ''
}
