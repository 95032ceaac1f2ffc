import { browserMemory } from '../browser-memory'

const MARKER = 'eight-point-atlas.versions'

/** How many versions this browser keeps, told outside the database: one that comes back empty is noticed. */
export const keptCount = {
  read: (): number => Number(browserMemory.recall(MARKER) ?? 0),
  write: (count: number): void => {
    browserMemory.keep(MARKER, String(count))
  },
  forget: (): void => {
    browserMemory.forget(MARKER)
  },
}
