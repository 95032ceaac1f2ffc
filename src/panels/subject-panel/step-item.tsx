import type { ReactNode } from 'react'
import { useTranslator } from '../../i18n/use-translator'
import { useAtlas } from '../../state/atlas-context'
import { SourceList } from './source-list'
import { listOf, textOf, type PlainRecord } from './use-record'
import { EnglishText } from './wording-mark'

/** A dated step of a project or tie, with what its source says. */
export function StepItem({ step, word, children }: { readonly step: PlainRecord; readonly word: 'status' | 'kind'; readonly children?: ReactNode }) {
  const { date } = useTranslator()
  const { names } = useAtlas()
  const value = textOf(step[word])
  return (
    <li data-stage={word === 'status' ? value : undefined}>
      <strong>{date(textOf(step['on']))}</strong> {names.label(word, value)}
      {children}
      <p>
        <EnglishText>{textOf(step['note_en'])}</EnglishText>
      </p>
      <p className="subject-facts">
        <SourceList name={textOf(step['source_name'])} addresses={listOf(step['source_url'])} />
      </p>
    </li>
  )
}
