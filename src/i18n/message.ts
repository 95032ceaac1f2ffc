/** A text with `{values}`; several forms where the language has plurals, chosen by the value `n`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>

/** Numbers are written by the language's rules, everything else as it is. */
export type Values = Readonly<Record<string, string | number>>

export function formatMessage(message: Message, values: Values, plural: Intl.PluralRules, number: Intl.NumberFormat): string {
  const form = typeof message === 'string' ? message : (message[plural.select(Number(values['n'] ?? 0))] ?? message.other)
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The message “${form}” lacks a value for ${name}.`)
    return typeof value === 'number' ? number.format(value) : value
  })
}
