import { useImperativeHandle, useState, type Ref } from 'react'
import './tip.css'
import './chart-tip.css'

interface Tip {
  readonly label: string
  /** From the chart's left and top, in pixels of the chart. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Shows what is under the pointer, or nothing. */
export type ShowTip = (tip: Tip | undefined) => void

/** What is under the pointer in words, on the side of it where there is room. */
export function ChartTip({ ref, scale }: { readonly ref: Ref<ShowTip>; readonly scale: number }) {
  const [tip, setTip] = useState<Tip>()
  useImperativeHandle(ref, () => setTip, [])
  if (!tip) return null
  const { label, x, y, width, height } = tip
  const across = x > width / 2 ? { right: (width - x + 12) * scale } : { left: (x + 12) * scale }
  const along = y > height / 2 ? { bottom: (height - y + 4) * scale } : { top: (y + 4) * scale }
  return (
    <div className="tip chart-tip" style={{ ...across, ...along }} aria-hidden="true">
      {label}
    </div>
  )
}
