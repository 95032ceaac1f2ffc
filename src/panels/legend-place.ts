import { createContext } from 'react'

/**
 * Where a scene wants the legend of its map: an element beside the map, or `null` while there is none. Absent on the
 * page, where the map finds a place for it by itself.
 */
export const LegendPlaceContext = createContext<HTMLElement | null | undefined>(undefined)
