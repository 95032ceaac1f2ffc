import { useId, useLayoutEffect, useState, type KeyboardEvent } from 'react'
import type { ChartMark } from './chart-mark'

interface Props {
  readonly marks: readonly ChartMark[]
  readonly label: string
  readonly description: string
  readonly onPoint: (mark: ChartMark | undefined) => void
  readonly onChoose: (mark: ChartMark) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/** One tab stop for a whole picture: arrows walk its marks, Enter or Space chooses, Escape leaves the mark. */
export function MarkWalk({ marks, label, description, onPoint, onChoose }: Props) {
  const base = useId()
  const [place, setPlace] = useState<{ readonly id: string; readonly index: number }>()
  const at = place ? placeIn(marks, place) : -1
  const current = marks[at]
  useLayoutEffect(() => onPoint(current), [onPoint, current])
  const go = (to: number): void => {
    const index = Math.max(0, Math.min(marks.length - 1, to))
    const mark = marks[index]
    setPlace(mark && { id: mark.id, index })
  }
  const leave = (): void => setPlace(undefined)
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined) go(at < 0 ? 0 : at + step)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(marks.length - 1)
    else if ((event.key === 'Enter' || event.key === ' ') && current) onChoose(current)
    else if (event.key === 'Escape' && at >= 0) leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  if (marks.length === 0) return null
  return (
    <>
      <span id={`${base}-description`} hidden>
        {description}
      </span>
      <div
        className="mark-walk"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${base}-description`}
        aria-multiselectable="true"
        aria-activedescendant={current && `${base}-${current.id}`}
        onKeyDown={press}
        onBlur={leave}
      >
        {marks.map((mark) => (
          <div key={mark.id} id={`${base}-${mark.id}`} role="option" aria-selected={mark.selected} className={mark === current ? 'current' : undefined}>
            {mark.label}
          </div>
        ))}
      </div>
    </>
  )
}

/** Where a mark stands now; one that is gone leaves its place to the one that came there. */
function placeIn(marks: readonly ChartMark[], { id, index }: { readonly id: string; readonly index: number }): number {
  const found = marks.findIndex((mark) => mark.id === id)
  return found >= 0 ? found : Math.min(index, marks.length - 1)
}
