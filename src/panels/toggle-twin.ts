import type { View } from '../state/view'

/** Shows a figure as its table, or its picture again. */
export function toggleTwin(view: View, id: string): View {
  return { ...view, twins: view.twins.includes(id) ? view.twins.filter((one) => one !== id) : [...view.twins, id] }
}
