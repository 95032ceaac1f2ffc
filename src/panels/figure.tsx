import { use, useId } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import { useTheme } from '../state/use-theme'
import { useView } from '../state/use-view'
import { Chart } from '../widgets/chart'
import { fontFamily } from '../widgets/font-family'
import { DARK, LIGHT } from '../widgets/palette'
import { TwinTable } from '../widgets/twin-table'
import { EmptyFigure } from './empty-figure'
import { FigureTools } from './figure-tools'
import type { FigureSpec } from './figure-spec'
import { FigureStageContext } from './figure-stage'
import { ShownLine } from './shown-line'
import './figure.css'

interface Props {
  /** Absent until the first answer is there. */
  readonly spec: FigureSpec | undefined
  /** Height kept free until then, in pixels where text is 16 px high. */
  readonly height: number
  /** The heading's level in the page. */
  readonly level?: 2 | 3
}

/** A figure as every view shows it: title, subtitle, picture or table, then what is shown and where it comes from. */
export function Figure({ spec, height, level = 2 }: Props) {
  const { twins } = useView()
  const title = useId()
  const stage = use(FigureStageContext)
  if (stage) return spec?.id === stage.focus ? stage.show(spec) : null
  if (!spec) return <section className="figure" style={{ minHeight: `${height / 16}rem` }} aria-busy="true" />
  const Heading = `h${level}` as const
  const asTable = twins.includes(spec.id)
  return (
    <section className="figure" id={spec.id} aria-labelledby={title}>
      <header>
        <div>
          <Heading id={title}>{spec.title}</Heading>
          <p className="subtitle">{spec.subtitle}</p>
        </div>
        <FigureTools spec={spec} asTable={asTable} />
      </header>
      {!spec.empty && <p className="summary">{spec.summary}</p>}
      <FigureBody spec={spec} asTable={asTable} />
      <footer>
        {!spec.empty && <ShownLine shown={spec.shown} />}
        <p className="source">{spec.source}</p>
      </footer>
    </section>
  )
}

interface BodyProps {
  readonly spec: FigureSpec
  readonly asTable: boolean
  /** How much larger than on the page the picture is drawn: in a scene. */
  readonly zoom?: number
  /** Milliseconds for a picture to become the next one. */
  readonly motion?: number
}

/** The picture, the table in its place, or what to do where nothing is left. */
export function FigureBody({ spec, asTable, zoom = 1, motion = 0 }: BodyProps) {
  const { t } = useTranslator()
  const { store } = useAtlas()
  const palette = useTheme() === 'dark' ? DARK : LIGHT
  if (spec.empty) return <EmptyFigure />
  if (asTable) return <TwinTable caption={t('figure.table', { title: spec.title })} twin={spec.twin} noData={t('figure.no-data')} />
  if (!spec.chart) return null
  const { option, marks, height } = spec.chart
  return (
    <Chart
      option={option}
      marks={marks}
      label={spec.title}
      description={`${spec.summary} ${t('figure.walk')}`}
      height={height}
      zoom={zoom}
      motion={motion}
      palette={palette}
      fontFamily={fontFamily()}
      onChoose={(mark) => {
        const chosen = marks.find((one) => one.id === mark.id)
        if (chosen) store.update(chosen.choose)
      }}
    />
  )
}
