import { BLANK, type Dimension } from '../model/dimension'
import { isChosen, toggleValue } from '../model/filter'
import type { SpecContext } from './figure-spec'
import type { SmallBar } from './small-bars'

type Told = Pick<SmallBar, 'name' | 'label' | 'count' | 'whole'>

/** The bar of one value of a dimension, `null` for none: choosing it narrows by the value, and widens again. */
export function valueBar(dimension: Dimension, key: string | null, told: Told, { view }: SpecContext): SmallBar {
  const value = key ?? BLANK
  return {
    id: value,
    ...told,
    selected: isChosen(view.filter, dimension, value),
    unknown: key === null,
    choose: (now) => ({ ...now, filter: toggleValue(now.filter, dimension, value) }),
  }
}
