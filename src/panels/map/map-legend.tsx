import { useId, type ReactNode, type RefCallback } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { useUpdateView, useView } from '../../state/use-view'
import { chooseBar, type LegendBar } from './legend-bars'
import type { MapColours } from './map-colours'
import type { Country } from './measures'
import { DASHES } from './atlas-map'
import { TIE_FAMILIES, TIE_STATUSES } from './tie-lines'
import { useTouchedRegions } from './use-touched-regions'
import './map-legend.css'

/** Of a bar, in pixels where text is 16 px high. */
const HIGHEST = 34

interface Props {
  readonly title: string
  readonly bars: readonly LegendBar[]
  readonly colours: MapColours
  readonly element?: RefCallback<HTMLElement>
}

/** The classes as a small histogram of the regions; a bar chooses its regions. */
export function MapLegend({ title, bars, colours, element }: Props) {
  const { t } = useTranslator()
  const { map } = useView()
  const { names } = useAtlas()
  const touched = useTouchedRegions()
  return (
    <div ref={element} className="map-legend" role="group" aria-label={t('map.legend')}>
      <p className="map-legend-title">{title}</p>
      <Histogram country="RU" bars={bars} />
      <Histogram country="JP" bars={bars} />
      <div className="map-legend-scale" aria-hidden="true">
        {bars.map(({ id, colour, hatched, range }) => (
          <span key={id}>
            <svg viewBox="0 0 40 8" preserveAspectRatio="xMinYMid slice">
              <rect width="40" height="8" fill={colour} />
              {hatched && <path d="M-2 10L8 0M4 10L14 0M10 10L20 0M16 10L26 0M22 10L32 0M28 10L38 0M34 10L44 0" stroke={colours.hatch} />}
            </svg>
            {range}
          </span>
        ))}
      </div>
      {map.layers.includes('ties') && (
        <>
          <TieRow name={t('map.legend.kind')}>
            {TIE_FAMILIES.map((family) => (
              <li key={family}>
                <svg viewBox="0 0 20 10" aria-hidden="true">
                  <path d="M0 5H20" stroke={colours.families[family]} strokeWidth="2.5" />
                </svg>
                {t(`map.family.${family}`)}
              </li>
            ))}
          </TieRow>
          <TieRow name={t('map.legend.status')}>
            {TIE_STATUSES.map((status) => (
              <li key={status}>
                <svg viewBox="0 0 20 10" aria-hidden="true">
                  <path d="M0 5H20" stroke={colours.label} strokeWidth="1.6" strokeDasharray={DASHES[status]?.map((part) => part * 1.6).join(' ')} />
                </svg>
                {names.label('status', status)}
              </li>
            ))}
          </TieRow>
        </>
      )}
      <ul className="map-legend-ties">
        {touched.label !== undefined && (
          <li>
            <svg viewBox="0 0 20 10" aria-hidden="true">
              <rect x="1" y="1" width="18" height="8" fill="none" stroke={colours.label} strokeWidth="1.6" />
            </svg>
            {touched.label}
          </li>
        )}
        <li>
          <svg viewBox="0 0 20 10" aria-hidden="true">
            <rect x="0.5" y="0.5" width="19" height="9" fill={colours.blank} stroke={colours.contested} strokeDasharray="2.5 1.8" />
            <path d="M2 10L12 0M7 10L17 0M12 10L20 2" stroke={colours.contested} />
          </svg>
          {t('map.legend.contested')}
        </li>
        <li>
          <svg viewBox="0 0 20 10" aria-hidden="true">
            <rect x="0.5" y="0.5" width="19" height="9" fill={colours.land} stroke={colours.landBorder} />
          </svg>
          {t('map.legend.neighbours')}
        </li>
      </ul>
      {map.layers.includes('places') && <p className="map-legend-note">{t('map.legend.places')}</p>}
    </div>
  )
}

/** What one property of the lines says, its name before it. */
function TieRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const { t } = useTranslator()
  const id = useId()
  return (
    <div className="map-legend-ties" title={t('map.legend.width')}>
      <span id={id}>{name}</span>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  )
}

function Histogram({ country, bars }: { readonly country: Country; readonly bars: readonly LegendBar[] }) {
  const { t } = useTranslator()
  const { filter } = useView()
  const update = useUpdateView()
  const name = t(country === 'RU' ? 'map.legend.russia' : 'map.legend.japan')
  const highest = Math.max(1, ...bars.map(({ codes }) => codes[country].length))
  const chosen = filter.chosen[country === 'RU' ? 'region' : 'prefecture'] ?? []
  return (
    <div className="map-histogram">
      <span>{name}</span>
      <div>
        {bars.map(({ id, range, codes }) => {
          const own = codes[country]
          return (
            <button
              key={id}
              type="button"
              disabled={own.length === 0}
              aria-pressed={own.length > 0 && own.length === chosen.length && own.every((code) => chosen.includes(code))}
              aria-label={t('map.legend.bar', { country: name, range, n: own.length })}
              onClick={() => update((view) => ({ ...view, filter: chooseBar(view.filter, country, own) }))}
            >
              <span className="map-bar-count" aria-hidden="true">
                {own.length === 0 ? '' : own.length}
              </span>
              <span className="map-bar" style={{ blockSize: own.length === 0 ? 0 : `calc(${(2 + (own.length / highest) * HIGHEST) / 16}rem * var(--bar-scale, 1))` }} aria-hidden="true" />
            </button>
          )
        })}
      </div>
    </div>
  )
}
