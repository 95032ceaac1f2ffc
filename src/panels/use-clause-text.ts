import { useTranslator } from '../i18n/use-translator'
import type { Translator } from '../i18n/translator'
import { BLANK, type Dimension } from '../model/dimension'
import type { Clause } from '../model/filter'
import { useAtlas } from '../state/atlas-context'
import type { NameBook } from '../state/name-book'

/** Which vocabulary or table names the values of a dimension. */
const VOCABULARIES: Readonly<Partial<Record<Dimension, string>>> = {
  stage: 'status',
  'tie-status': 'status',
  district: 'district',
  'jp-district': 'district',
  level: 'level',
  'tie-level': 'jp_level',
  'document-kind': 'kind',
  'tie-kind': 'kind',
  sphere: 'spheres',
  confidence: 'confidence',
  indicator: 'indicator',
}

const LINKS = ['with-document', 'without-document', 'with-tie', 'without-tie', 'with-project', 'without-project'] as const
const CHANGES = ['new', 'changed', BLANK] as const

/** A value of a dimension in the reader's language; a word that an address invents stays as it is. */
export function valueText(dimension: Dimension, value: string, names: NameBook, translator: Translator): string {
  if (dimension === 'change') {
    const change = CHANGES.find((one) => one === value)
    return change ? translator.t(`filter.change.${change}`) : value
  }
  if (value === BLANK) return translator.t('filter.blank')
  if (dimension === 'point') return names.point(value)
  if (dimension === 'region' || dimension === 'prefecture') return names.region(value)
  if (dimension === 'occasion') return names.title('occasions', value, 'title')
  if (dimension === 'partner') return names.title('partners', value, 'name')
  if (dimension === 'national-project') return names.title('national_projects', value, 'title')
  if (dimension === 'link') {
    const link = LINKS.find((one) => one === value)
    return link ? translator.t(`filter.link.${link}`) : value
  }
  const vocabulary = VOCABULARIES[dimension]
  if (dimension === 'tie-level') {
    const japanese = names.label('jp_level', value)
    return japanese === value ? names.label('ru_level', value) : japanese
  }
  return vocabulary === undefined ? value : names.label(vocabulary, value)
}

/** A condition as its chip reads: `Region: Ulyanovsk Oblast`. */
export function clauseText(clause: Clause, names: NameBook, translator: Translator): string {
  const { t } = translator
  if (clause.kind === 'value') {
    return t('filter.clause', { dimension: t(`dimension.${clause.dimension}`), value: valueText(clause.dimension, clause.value, names, translator) })
  }
  if (clause.kind === 'text') return t('filter.clause.text', { value: clause.value })
  return t(`filter.clause.${clause.kind}`, { value: translator.date(clause.value) })
}

export function useClauseText(): (clause: Clause) => string {
  const translator = useTranslator()
  const { names } = useAtlas()
  return (clause) => clauseText(clause, names, translator)
}
