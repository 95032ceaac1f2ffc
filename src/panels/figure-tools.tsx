import { useTranslator } from '../i18n/use-translator'
import { useUpdateView } from '../state/use-view'
import { AddToBriefing } from './add-to-briefing'
import { DownloadMenu, type DownloadMenuProps } from './download-menu'
import { toggleTwin } from './toggle-twin'
import { ToolIcon } from './tool-icon'

interface Props extends DownloadMenuProps {
  readonly asTable: boolean
}

/** The same tools in the same corner of every figure. One that brings its own drawing, as the map, fills its page: a scene keeps the page. */
export function FigureTools({ asTable, ...figure }: Props) {
  const { spec, drawing } = figure
  const { t } = useTranslator()
  const update = useUpdateView()
  return (
    <div className="tools" role="group" aria-label={t('figure.tools', { title: spec.title })}>
      {(spec.chart || drawing) && (
        <button type="button" className="tool" aria-pressed={asTable} title={t('figure.as-table')} onClick={() => update((view) => toggleTwin(view, spec.id))}>
          <ToolIcon name="table" />
          <span className="tool-words">{t('figure.as-table')}</span>
        </button>
      )}
      <AddToBriefing label={t('briefing.add')} title={spec.title} {...(!drawing && { focus: spec.id })} />
      <DownloadMenu {...figure} />
    </div>
  )
}
