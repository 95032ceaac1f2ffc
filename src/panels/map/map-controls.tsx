import type { MessageKey } from '../../i18n/catalog'
import { useTranslator } from '../../i18n/use-translator'
import { borderPresentations } from '../../model/border-presentations'
import { CLASS_METHODS, MAP_LAYERS, MAP_MEASURES, MAP_PROJECTIONS, type MapLayerName, type MapView } from '../../state/map-address'
import { useMedia } from '../../state/use-media'
import { useUpdateView, useView } from '../../state/use-view'
import './map-controls.css'

/** What the map shows and how: all of it in the address. */
export function MapControls() {
  const { t } = useTranslator()
  const { map, language } = useView()
  const update = useUpdateView()
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const set = (change: Partial<MapView>): void => update((view) => ({ ...view, map: { ...view.map, ...change } }))
  // Each sheet has its own scale: the map fits its subject anew.
  const project = (projection: MapView['projection']): void =>
    update((view) => {
      const { camera: _, ...rest } = view.map
      return { ...view, map: { ...rest, projection } }
    })
  const toggle = (layer: MapLayerName): void => set({ layers: MAP_LAYERS.filter((name) => map.layers.includes(name) !== (name === layer)) })
  return (
    <div className="map-controls">
      <Choice label={t('map.measure')} value={map.measure} options={MAP_MEASURES.map((measure) => [measure, t(`map.measure.${measure}`)])} onChoose={(measure) => set({ measure })} />
      <Check label="map.per-million" checked={map.perMillion && map.measure !== 'activity'} disabled={map.measure === 'activity'} onChange={() => set({ perMillion: !map.perMillion })} />
      <fieldset>
        <legend>{t('map.layers')}</legend>
        {MAP_LAYERS.map((layer) => (
          <Check key={layer} label={`map.layer.${layer}`} checked={map.layers.includes(layer)} disabled={layer === 'flow' && isStill} onChange={() => toggle(layer)} />
        ))}
      </fieldset>
      <details className="map-more">
        <summary>{t('map.more')}</summary>
        <div>
          <Choice label={t('map.classes')} value={map.classes} options={CLASS_METHODS.map((method) => [method, t(`map.classes.${method}`)])} onChoose={(classes) => set({ classes })} />
          <Check label="map.rescale" checked={map.rescale} onChange={() => set({ rescale: !map.rescale })} />
          <Choice label={t('map.projection')} value={map.projection} options={MAP_PROJECTIONS.map((name) => [name, t(`map.projection.${name}`)])} onChoose={project} />
          <Choice label={t('map.borders')} value={map.presentation} options={borderPresentations.map(({ id, name }) => [id, name[language]])} onChoose={(presentation) => set({ presentation })} />
        </div>
      </details>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [value: T, label: string])[]
  readonly onChoose: (value: T) => void
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <label className="map-choice">
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([one]) => one === target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Check({ label, checked, disabled = false, onChange }: { readonly label: MessageKey; readonly checked: boolean; readonly disabled?: boolean; readonly onChange: () => void }) {
  const { t } = useTranslator()
  return (
    <label className="map-check">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
      {t(label)}
    </label>
  )
}
