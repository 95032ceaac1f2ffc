import { useTranslator } from '../i18n/use-translator'
import { useUpdateView } from '../state/use-view'
import { AddToBriefing } from './add-to-briefing'
import { DownloadMenu } from './download-menu'
import type { FigureSpec } from './figure-spec'
import { toggleTwin } from './toggle-twin'
import { ToolIcon } from './tool-icon'

/** The same tools in the same corner of every figure. */
export function FigureTools({ spec, asTable }: { readonly spec: FigureSpec; readonly asTable: boolean }) {
  const { t } = useTranslator()
  const update = useUpdateView()
  return (
    <div className="tools" role="group" aria-label={t('figure.tools', { title: spec.title })}>
      {spec.chart && (
        <button type="button" className="tool" aria-pressed={asTable} title={t('figure.as-table')} onClick={() => update((view) => toggleTwin(view, spec.id))}>
          <ToolIcon name="table" />
          <span className="tool-words">{t('figure.as-table')}</span>
        </button>
      )}
      <AddToBriefing title={spec.title} focus={spec.id} />
      <DownloadMenu spec={spec} />
    </div>
  )
}
