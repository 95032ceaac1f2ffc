import { useTranslator } from '../../../i18n/use-translator'
import { MODES, type Mode } from '../../../state/versions/compare-tables'
import type { DefaultMode } from '../../../state/versions/default-mode'

interface Props {
  readonly table: string
  readonly mode: Mode
  readonly suggested: DefaultMode
  readonly onMode: (mode: Mode) => void
}

/** Replace, merge or append, what each of them does, and why one was suggested. */
export function ModeChoice({ table, mode, suggested, onMode }: Props) {
  const { t } = useTranslator()
  return (
    <fieldset className="changes-modes">
      <legend>{t('changes.mode')}</legend>
      {MODES.map((one) => (
        <label key={one}>
          <input type="radio" name={`mode-${table}`} checked={one === mode} onChange={() => onMode(one)} />
          <strong>{t(`changes.mode.${one}`)}</strong> {t(`changes.mode.${one}.about`)}
        </label>
      ))}
      <p>{suggested.reason === 'new-rows' ? t('changes.reason.new-rows') : t(`changes.reason.${suggested.reason}`, { has: suggested.has, n: suggested.of })}</p>
    </fieldset>
  )
}
