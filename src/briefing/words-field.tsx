import { useId } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { withWords, type Words } from '../state/briefing/briefing'

interface Props {
  readonly label: string
  readonly words: Words
  readonly rows?: number
  readonly isRequired?: boolean
  readonly onChange: (words: Words) => void
}

const LONGEST = 5000

/** A text in the language of the page; what is written is kept when the field is left. Other languages stay as they are. */
export function WordsField({ label, words, rows, isRequired = false, onChange }: Props) {
  const { language } = useTranslator()
  const id = useId()
  const now = words[language] ?? ''
  const other = Object.values(words)[0] ?? ''
  const Field = rows === undefined ? 'input' : 'textarea'
  const keep = (text: string): void => {
    const next = withWords(words, language, text)
    if (text.trim() !== now && !(isRequired && Object.keys(next).length === 0)) onChange(next)
  }
  return (
    <p className="words-field">
      <label htmlFor={id}>{label}</label>
      <Field
        key={`${language} ${now}`}
        id={id}
        defaultValue={now}
        placeholder={now === '' ? other : undefined}
        maxLength={LONGEST}
        rows={rows}
        required={isRequired}
        onBlur={(event) => {
          keep(event.target.value)
          if (isRequired && event.target.value.trim() === '') event.target.value = now
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && rows === undefined) event.currentTarget.blur()
        }}
      />
    </p>
  )
}
