import { Fragment, type MouseEvent } from 'react'
import type { MapSize } from './map-camera'
import type { MapMark } from './map-drawing'
import { slice } from './map-print'
import { holeOf } from './map-spec'

interface Props {
  readonly marks: readonly MapMark[]
  readonly size: MapSize
  readonly onPress: (code: string, twice: boolean) => void
  readonly onPoint: (code: string | undefined, x: number, y: number) => void
}

const codeAt = ({ target }: MouseEvent): string | undefined => (target instanceof SVGElement ? target.dataset['code'] : undefined)

/** The map as SVG in the page: for browsers that have no WebGL, or not now. The keys' layer above it speaks. */
export function MapStill({ marks, size, onPress, onPoint }: Props) {
  const press = (event: MouseEvent): void => {
    const code = codeAt(event)
    if (code !== undefined) onPress(code, event.detail === 2)
  }
  const point = (event: MouseEvent<SVGSVGElement>): void => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const unit = width / size.width
    onPoint(codeAt(event), (event.clientX - left) / unit, (event.clientY - top) / unit)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys have the layer above
    <svg className="map-still" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" onClick={press} onMouseMove={point} onMouseLeave={() => onPoint(undefined, 0, 0)}>
      <defs>
        {[...new Map(marks.flatMap((mark) => (mark.kind === 'hatch' ? [[mark.name, mark] as const] : [])))].map(([name, { colour, step }]) => (
          <pattern key={name} id={name} width={step} height={step} patternUnits="userSpaceOnUse">
            <path d={`M-1 ${step + 1}L${step + 1} -1M-1 1L1 -1M${step - 1} ${step + 1}L${step + 1} ${step - 1}`} stroke={colour} strokeWidth={1.1} />
          </pattern>
        ))}
      </defs>
      {marks.map((mark, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- marks have no other name, and the whole is drawn anew
        <Mark key={index} mark={mark} />
      ))}
    </svg>
  )
}

function Mark({ mark }: { readonly mark: MapMark }) {
  switch (mark.kind) {
    case 'area':
      return <path d={mark.path} fill={mark.fill} fillOpacity={mark.opacity} fillRule="evenodd" data-code={mark.code === '' ? undefined : mark.code} />
    case 'hatch':
      return <path d={mark.path} fill={`url(#${mark.name})`} fillRule="evenodd" pointerEvents="none" />
    case 'line':
      return <path d={mark.path} fill="none" stroke={mark.stroke} strokeWidth={mark.width} strokeOpacity={mark.opacity} strokeDasharray={mark.dash.length > 0 ? mark.dash.join(' ') : undefined} pointerEvents="none" />
    case 'badge':
      return <Badge mark={mark} />
    case 'text':
      return (
        <text x={mark.x} y={mark.y} textAnchor={mark.anchor} fontSize={mark.size} fontWeight={mark.weight} fill={mark.ink} stroke={mark.halo} strokeWidth={2.8} strokeLinejoin="round" paintOrder="stroke" pointerEvents="none">
          {mark.lines.map((line, index) => (
            <tspan key={line} x={mark.x} dy={index === 0 ? 0 : mark.size * 1.2}>
              {line}
            </tspan>
          ))}
        </text>
      )
  }
}

function Badge({ mark: { x, y, image, text, ink, code } }: { readonly mark: MapMark & { kind: 'badge' } }) {
  const starts = image.shares.map((_, index) => image.shares.slice(0, index).reduce((sum, { share }) => sum + share, 0))
  return (
    <g data-code={code}>
      <circle cx={x} cy={y} r={image.radius + 1} fill={image.paper} data-code={code} />
      {image.shares.map(({ colour, share }, index) => {
        const from = starts[index] ?? 0
        const path = slice(x, y, image.radius, from, from + share)
        return <Fragment key={colour}>{share > 0.999 ? <circle cx={x} cy={y} r={image.radius} fill={colour} data-code={code} /> : <path d={path} fill={colour} data-code={code} />}</Fragment>
      })}
      {image.hollow && <circle cx={x} cy={y} r={holeOf(image.radius)} fill={image.paper} data-code={code} />}
      <text x={x} y={y + 4.2} textAnchor="middle" fontSize={12} fontWeight={600} fill={ink} pointerEvents="none">
        {text}
      </text>
    </g>
  )
}
