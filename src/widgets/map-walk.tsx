import { useId, type KeyboardEvent } from 'react'

export interface MapStop {
  readonly code: string
  /** What a screen reader says: name, value, whether it is selected. */
  readonly label: string
  readonly selected: boolean
}

export type MapDirection = 'north' | 'east' | 'south' | 'west'

interface Props {
  readonly stops: readonly MapStop[]
  /** The stop that the keys are on. */
  readonly at: string | undefined
  readonly label: string
  readonly description: string
  readonly onGo: (code: string | undefined) => void
  readonly onStep: (direction: MapDirection) => void
  readonly onToggle: (code: string) => void
  readonly onEnter: (code: string) => void
  /** Any other key; `true` when it meant something. */
  readonly onKey: (key: string) => boolean
}

const DIRECTIONS: Readonly<Record<string, MapDirection>> = { ArrowUp: 'north', ArrowRight: 'east', ArrowDown: 'south', ArrowLeft: 'west' }

/** One tab stop for the whole map: arrows go to the neighbour in their direction. */
export function MapWalk({ stops, at, label, description, onGo, onStep, onToggle, onEnter, onKey }: Props) {
  const base = useId()
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = DIRECTIONS[event.key]
    if (direction) onStep(direction)
    else if (event.key === 'Home') onGo(stops[0]?.code)
    else if (event.key === 'End') onGo(stops.at(-1)?.code)
    else if (event.key === 'Enter' && at !== undefined) onEnter(at)
    else if (event.key === ' ' && at !== undefined) onToggle(at)
    else if (event.key === 'Escape' && at !== undefined) onGo(undefined)
    else if (!onKey(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
    <p id={`${base}-keys`} className="spoken">{description}</p>
    <div
      className="mark-walk map-walk"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-describedby={`${base}-keys`}
      aria-multiselectable="true"
      aria-activedescendant={at === undefined ? undefined : `${base}-${at}`}
      onKeyDown={press}
      onBlur={() => onGo(undefined)}
    >
      {stops.map(({ code, label: name, selected }) => (
        <div key={code} id={`${base}-${code}`} role="option" aria-selected={selected}>
          {name}
        </div>
      ))}
    </div>
    </>
  )
}
