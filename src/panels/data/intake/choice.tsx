import { useId } from 'react'

interface Props<Value extends string> {
  readonly label: string
  readonly value: Value | ''
  readonly options: readonly (readonly [value: Value | '', label: string])[]
  readonly onChange: (value: Value) => void
}

/** A labelled choice of one of a few words. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  const id = useId()
  return (
    <div className="intake-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
