import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/i18n/en'
import { ja } from '../../src/i18n/ja'
import { formatMessage, type Message } from '../../src/i18n/message'
import { ru } from '../../src/i18n/ru'

const catalogs: Readonly<Record<string, Readonly<Record<string, Message>>>> = { en, ja, ru }
const keys = Object.keys(en)
const translations = [
  { language: 'ja', script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { language: 'ru', script: /\p{Script=Cyrillic}/u },
] as const

function formsOf(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

function placeholdersOf(message: Message): readonly string[] {
  return [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort()
}

/** Letters beside placeholders and names that are the same everywhere: CSV, PNG, GeoJSON, ISO 3166-2. */
function hasWords(message: Message): boolean {
  return formsOf(message).some((form) => /\p{L}{2}/u.test(form.replace(/\{\w+\}/g, '').replace(/\b[\p{Lu}\d][\p{L}\d]*[\p{Lu}\d]\b/gu, '')))
}

type Node = Readonly<Record<string, unknown>>

/** Strings and templates of a source, templates as patterns in which anything may stand for a value. */
function patternsIn(node: unknown): readonly (string | RegExp)[] {
  if (Array.isArray(node)) return node.flatMap(patternsIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, value, quasis } = node as Node
  if (type === 'Literal') return typeof value === 'string' ? [value] : []
  const inner = Object.values(node).flatMap(patternsIn)
  if (type !== 'TemplateLiteral') return inner
  const parts = (quasis as readonly { readonly value: { readonly raw: string } }[]).map((part) => part.value.raw)
  if (!/^[\w.-]*[.-][\w.-]*$/.test(parts.join(''))) return inner
  return [...inner, new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('(.+)')}$`)]
}

const source = new URL('../../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/^i18n\W(?:en|ja|ru)\b/.test(file))
const used = files.flatMap((file) => patternsIn(parseSync('source.tsx', readFileSync(new URL(file, source), 'utf8')).program.body))
const strings = new Set(used.filter((pattern) => typeof pattern === 'string'))
const templates = used.filter((pattern) => typeof pattern !== 'string')

/**
 * Whether the source has the text as a string, or makes it by a template from strings it has: `page.${page}` and `'overview'`.
 * A value in a template may be made by another one.
 */
function isMade(text: string, depth = 2): boolean {
  if (strings.has(text)) return true
  return depth > 0 && templates.some((template) => template.exec(text)?.slice(1).every((value) => isMade(value, depth - 1)))
}

describe('the catalog of messages', () => {
  test('says nothing that nobody asks for', () => {
    expect(keys.filter((key) => !isMade(key))).toEqual([])
  })

  test.each(translations)('has the same messages in $language', ({ language }) => {
    expect(Object.keys(catalogs[language]!).sort()).toEqual([...keys].sort())
  })

  test.each(translations)('is translated: $language', ({ language, script }) => {
    const catalog = catalogs[language]!
    const untranslated = keys.filter((key) => hasWords(catalog[key]!) && !formsOf(catalog[key]!).every((form) => script.test(form)))
    expect(untranslated).toEqual([])
  })

  test.each(translations)('fills the same places in $language', ({ language }) => {
    const different = keys.filter((key) => String(placeholdersOf(catalogs[language]![key]!)) !== String(placeholdersOf(catalogs['en']![key]!)))
    expect(different).toEqual([])
  })

  test.each(Object.keys(catalogs))('has every plural form of %s', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const plurals = Object.entries(catalogs[language]!).flatMap(([key, message]) => (typeof message === 'string' ? [] : [[key, Object.keys(message).sort()]]))
    expect(plurals).toEqual(plurals.map(([key]) => [key, [...categories].sort()]))
  })

  test.each(Object.keys(catalogs))('has no empty message and no blanks around one: %s', (language) => {
    expect(keys.filter((key) => formsOf(catalogs[language]![key]!).some((form) => form === '' || form !== form.trim()))).toEqual([])
  })
})

describe('a message', () => {
  const russian = new Intl.PluralRules('ru')
  const number = new Intl.NumberFormat('ru')
  const projects = { one: '{n} проект', few: '{n} проекта', many: '{n} проектов', other: '{n} проекта' }

  test.each([
    { n: 1, expected: '1 проект' },
    { n: 22, expected: '22 проекта' },
    { n: 25, expected: '25 проектов' },
    { n: 1.5, expected: '1,5 проекта' },
  ])('takes the plural form of $n', ({ n, expected }) => {
    expect(formatMessage(projects, { n }, russian, number)).toBe(expected)
  })

  test('without a value it needs is our mistake', () => {
    expect(() => formatMessage('{name} и {other}', { name: 'Сахалин' }, russian, number)).toThrow(/other/)
  })
})
