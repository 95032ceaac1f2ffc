import type { Translator } from '../i18n/translator'
import { clausesOf, type Clause, type Filter } from '../model/filter'
import type { PictureFrame } from '../widgets/picture/picture-frame'
import type { FigureSpec } from './figure-spec'

export interface PictureContext {
  readonly translator: Translator
  readonly filter: Filter
  readonly textOf: (clause: Clause) => string
  /** Of the data shown. */
  readonly fingerprint: string
  /** As `2026-11-21`. */
  readonly day: string
  /** What must stand in the picture beside the figure's own lines, as a map's border note. */
  readonly notes?: readonly string[]
}

/** The words of a figure's picture: all that its page says around it, and what the address would say. */
export function pictureFrame(spec: FigureSpec, { translator, filter, textOf, fingerprint, day, notes = [] }: PictureContext): PictureFrame {
  const { t } = translator
  const clauses = clausesOf(filter)
  const conditions = clauses.filter(({ kind }) => kind !== 'asOf').map(textOf)
  const selection = conditions.length === 0 ? t('pictures.all-data') : t('pictures.selection', { conditions: conditions.join(' · ') })
  const asOf = filter.asOf === undefined ? t('pictures.latest') : t('pictures.as-of', { date: translator.date(filter.asOf) })
  return {
    language: translator.language,
    title: spec.title,
    subtitle: spec.subtitle,
    summary: spec.summary,
    notes: [
      spec.shown.map(({ text }) => text).join(' · '),
      `${selection} · ${asOf}`,
      spec.source,
      ...notes,
      t('pictures.credit', { fingerprint, date: translator.date(day) }),
    ].filter((note) => note !== ''),
  }
}
