import { isChosen, toggleValue, type Filter } from '../../model/filter'
import type { View } from '../../state/view'

/** Choosing a pair chooses both ends; choosing it again clears both. */
export function choosePair(view: View, { prefecture, region }: { readonly prefecture: string; readonly region: string }): View {
  const both = isChosen(view.filter, 'prefecture', prefecture) && isChosen(view.filter, 'region', region)
  const set = (filter: Filter, dimension: 'prefecture' | 'region', value: string): Filter =>
    isChosen(filter, dimension, value) === both ? toggleValue(filter, dimension, value) : filter
  return { ...view, filter: set(set(view.filter, 'prefecture', prefecture), 'region', region) }
}

/** Whether a cell belongs to what is chosen of both sides. */
export function isStrong(filter: Filter, { prefecture, region }: { readonly prefecture: string; readonly region: string }): boolean {
  const { prefecture: prefectures = [], region: regions = [] } = filter.chosen
  return (prefectures.length === 0 || prefectures.includes(prefecture)) && (regions.length === 0 || regions.includes(region))
}
