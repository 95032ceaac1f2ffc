import { useTranslator } from '../../../i18n/use-translator'
import type { Problem } from '../../../model/problem'
import type { TableSchema } from '../../../model/schema'
import { tableSchemas } from '../../../model/data-package'

/** What a right cell looks like, in words where a name of ours would stand. */
export function useExpected(): (problem: Problem, schema: TableSchema | undefined) => string {
  const { language } = useTranslator()
  return ({ code, expected }, schema) => {
    if (code === 'missing-label') return schema?.fields.find(({ name }) => name === expected)?.title[language] ?? expected
    if (code !== 'foreign-key') return expected
    const [table, field] = expected.split('.')
    const target = tableSchemas.find(({ name }) => name === table)
    const title = target?.fields.find(({ name }) => name === field)?.title[language]
    return target && title ? `${target.title[language]}: ${title}` : expected
  }
}
