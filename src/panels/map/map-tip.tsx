import '../../widgets/tip.css'
import './map-tip.css'

/** What is under the pointer or the keys, in words. */
export interface TipContent {
  readonly title: string
  readonly lines: readonly string[]
}

const rem = (pixels: number): string => `${pixels / 16}rem`

/** Stays within the map: to the left of the place when that lies in its right half. */
export function MapTip({ content, x, y, width }: { readonly content: TipContent; readonly x: number; readonly y: number; readonly width: number }) {
  const isLeft = x > width / 2
  return (
    <div className="tip map-tip" style={{ insetBlockStart: rem(y), ...(isLeft ? { right: rem(width - x + 14) } : { left: rem(x + 14) }) }} aria-hidden="true">
      <strong>{content.title}</strong>
      {content.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}
