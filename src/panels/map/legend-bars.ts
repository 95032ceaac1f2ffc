import type { Translator } from '../../i18n/translator'
import { chooseValues, type Filter } from '../../model/filter'
import type { ValueClass } from './classes'
import type { Country } from './measures'
import type { RegionValue } from './region-values'

/** A column of the legend: a class, the regions that count nothing, or those without data. */
export interface LegendBar {
  readonly id: string
  readonly range: string
  readonly colour: string | undefined
  readonly hatched: boolean
  readonly codes: Readonly<Record<Country, readonly string[]>>
}

interface LegendOptions {
  readonly colours: readonly string[]
  readonly zero: string
  readonly isDate: boolean
  readonly translator: Translator
}

export function legendBars(values: readonly RegionValue[], classes: readonly ValueClass[], { colours, zero, isDate, translator }: LegendOptions): readonly LegendBar[] {
  const { t } = translator
  const codes = (isIn: (region: RegionValue) => boolean): LegendBar['codes'] => {
    const own = (country: Country): readonly string[] => values.filter((region) => region.country === country && isIn(region)).map(({ code }) => code)
    return { RU: own('RU'), JP: own('JP') }
  }
  const bars = [
    { id: 'zero', range: t('map.legend.zero'), colour: zero, hatched: false, codes: codes(({ value }) => value === 0) },
    ...classes.map((one, index) => ({ id: String(index), range: rangeText(one, isDate, translator), colour: colours[index], hatched: false, codes: codes((region) => region.class === index) })),
    { id: 'none', range: t('map.legend.no-data'), colour: zero, hatched: true, codes: codes(({ value }) => value === null) },
  ]
  return bars.filter(({ id, codes: { RU, JP } }) => (id !== 'none' && !(isDate && id === 'zero')) || RU.length + JP.length > 0)
}

function rangeText({ from, to }: ValueClass, isDate: boolean, { t, number }: Translator): string {
  const print = (value: number): string => (isDate ? String(value) : number(value >= 10 ? Math.round(value) : Math.round(value * 100) / 100))
  const [low, high] = [print(from), print(to)]
  return low === high ? low : t('map.legend.range', { from: low, to: high })
}

/** Chooses the regions of a bar on one side; choosing them again clears the side. */
export function chooseBar(filter: Filter, country: Country, codes: readonly string[]): Filter {
  const dimension = country === 'RU' ? 'region' : 'prefecture'
  const now = filter.chosen[dimension] ?? []
  const isChosen = now.length === codes.length && codes.every((code) => now.includes(code))
  return chooseValues(filter, dimension, isChosen ? [] : codes)
}
