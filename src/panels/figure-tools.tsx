import { useTranslator } from '../i18n/use-translator'
import { useUpdateView } from '../state/use-view'
import { AddToBriefing } from './add-to-briefing'
import { DownloadMenu } from './download-menu'
import type { FigureSpec } from './figure-spec'

/** The same tools in the same corner of every figure. */
export function FigureTools({ spec, asTable }: { readonly spec: FigureSpec; readonly asTable: boolean }) {
  const { t } = useTranslator()
  const update = useUpdateView()
  const toggle = (): void =>
    update((view) => ({ ...view, twins: asTable ? view.twins.filter((id) => id !== spec.id) : [...view.twins, spec.id] }))
  return (
    <div className="tools" role="group" aria-label={t('figure.tools', { title: spec.title })}>
      {spec.chart && (
        <button type="button" className="tool" aria-pressed={asTable} onClick={toggle}>
          {t('figure.as-table')}
        </button>
      )}
      <AddToBriefing title={spec.title} focus={spec.id} />
      <DownloadMenu spec={spec} />
    </div>
  )
}
