import { useTranslator } from '../../../i18n/use-translator'
import type { IntakeTable } from '../../../state/intake/intake-table'
import { previewRows, type PreviewPart } from '../../../state/intake/preview-rows'
import { PreviewTable } from './preview-table'

/** Which rows are in sight; `line` and `column`, a header or a field's name, are gone to. */
export interface PreviewPlace {
  readonly open: boolean
  readonly part: PreviewPart
  readonly line?: number
  readonly column?: string
}

interface Props {
  readonly table: IntakeTable
  readonly place: PreviewPlace
  readonly onPlace: (place: PreviewPlace) => void
  readonly onMend: (change: IntakeTable['choices']) => void
}

const PARTS: readonly PreviewPart[] = ['all', 'held', 'skipped']

/** The rows as they will be used; those held back, to be mended right here; those skipped, and why. */
export function RowPreview({ table, place, onPlace, onMend }: Props) {
  const { t, number } = useTranslator()
  const { rows } = table
  if (!rows) return null
  const counts = { all: rows.records, held: rows.held.length, skipped: rows.skipped.length }
  return (
    <details className="intake-part" open={place.open} onToggle={({ currentTarget }) => currentTarget.open !== place.open && onPlace({ ...place, open: currentTarget.open })}>
      <summary>{t('files.rows')}</summary>
      {place.open && (
        <>
          <div className="intake-severities">
            {PARTS.map((part) => (
              <button key={part} type="button" className="chip" aria-pressed={place.part === part} onClick={() => onPlace({ open: true, part })}>
                {t(`files.rows.${part}`)} {number(counts[part])}
              </button>
            ))}
          </div>
          {counts[place.part] === 0 ? <p>{t('files.rows.none')}</p> : <PartRows key={place.part} table={table} place={place} onPlace={onPlace} onMend={onMend} />}
        </>
      )}
    </details>
  )
}

function PartRows({ table, place, onMend }: Props) {
  const { t } = useTranslator()
  const rows = previewRows(table, place.part)
  return (
    <>
      {(table.rows?.held.length ?? 0) > 0 && place.part !== 'skipped' && <p className="intake-small">{t('files.rows.edit')}</p>}
      <PreviewTable table={table} rows={rows} place={place} onMend={onMend} />
    </>
  )
}
