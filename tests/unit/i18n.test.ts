import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../src/i18n/catalog'
import { en } from '../../src/i18n/en'
import { ja } from '../../src/i18n/ja'
import { formatMessage, type Message } from '../../src/i18n/message'
import { ru } from '../../src/i18n/ru'

/** Messages that are rightly the same in two languages, or in another script, and why. */
const SAME_ON_PURPOSE: Readonly<Record<string, string>> = {
  'changes.format.csv': 'the name of a format',
  'changes.format.xlsx': 'the name of a format',
  'changes.format.json': 'the name of a format',
  'files.encoding.utf-8': 'the name of an encoding',
  'files.encoding.utf-16le': 'the name of an encoding',
  'files.encoding.utf-16be': 'the name of an encoding',
}

const source = new URL('../../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path) && !/^i18n\/(en|ja|ru)\b/.test(path.replaceAll('\\', '/')))
const code = files.map((path) => readFileSync(new URL(path, source), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')).join('\n')

const catalogs: Readonly<Record<'en' | 'ja' | 'ru', Catalog>> = { en, ja, ru }
const keys = Object.keys(en)
const modules = new Set(keys.map((key) => key.slice(0, key.indexOf('.') + 1)))

const literals = new Set([...code.matchAll(/['"]([a-z][\w-]*\.[\w.-]+)['"]/gi)].map(([, literal]) => literal ?? ''))

/** Keys built while the page runs: `page.${name}` stands for every key that begins and ends like it. */
const patterns = [...new Set([...code.matchAll(/`([a-z][\w-]+[\w.-]*\$\{[^`]*)`/gi)].map(([, template]) => template ?? ''))]
  .map((template) => ({ template, pattern: patternOf(template), head: template.slice(0, template.indexOf('${')) }))
  .filter(({ pattern, head }) => [...modules].some((name) => head.startsWith(name)) || keys.some((key) => pattern.test(key)))

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.+')}$`)
}

const formsOf = (message: Message): readonly string[] => (typeof message === 'string' ? [message] : Object.values(message))
const placeholdersOf = (message: Message): readonly string[] => [...new Set(formsOf(message).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')))].toSorted()
const wordsOf = (message: Message): string => formsOf(message).join(' ').replaceAll(/\{\w+\}/g, '')
const hasWords = (message: Message): boolean => /\p{L}/u.test(wordsOf(message))
const messages = keys.map((key) => ({ key, en: en[key as keyof Catalog], ja: ja[key as keyof Catalog], ru: ru[key as keyof Catalog] }))

describe('messages', () => {
  test('have the same keys in every language, each in one module only', () => {
    expect(Object.keys(ja).toSorted()).toEqual(keys.toSorted())
    expect(Object.keys(ru).toSorted()).toEqual(keys.toSorted())
    for (const language of ['en', 'ja', 'ru']) {
      const folder = new URL(`i18n/${language}/`, source)
      const own = readdirSync(folder).flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(([, key]) => key))
      expect(own.length).toBe(keys.length)
      expect(new Set(own)).toEqual(new Set(keys))
    }
  })

  test('are all used', () => {
    expect(keys.filter((key) => !literals.has(key) && !patterns.some(({ pattern }) => pattern.test(key)))).toEqual([])
  })

  test('are all there that the page asks for', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '')
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !keys.includes(key))).toEqual([])
    expect(patterns.filter(({ pattern }) => !keys.some((key) => pattern.test(key))).map(({ template }) => template)).toEqual([])
  })

  test('are translated: no two languages say the same, and each writes in its own script', () => {
    const same = messages.filter((message) => hasWords(message.en) && (sameWords(message.en, message.ja) || sameWords(message.en, message.ru) || sameWords(message.ja, message.ru)))
    const foreign = messages.filter(({ ja, ru }) => (hasWords(ja) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wordsOf(ja))) || (hasWords(ru) && !/\p{Script=Cyrillic}/u.test(wordsOf(ru))))
    const english = messages.filter(({ en }) => /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(wordsOf(en)))
    const found = new Set([...same, ...foreign, ...english].map(({ key }) => key))
    expect([...found].toSorted()).toEqual(Object.keys(SAME_ON_PURPOSE).toSorted())
  })

  test('ask for the same values in every language', () => {
    const unlike = messages.filter((message) => new Set([message.en, message.ja, message.ru].map((one) => placeholdersOf(one).join())).size > 1)
    expect(unlike.map(({ key }) => key)).toEqual([])
  })

  test('have every plural that their language knows', () => {
    for (const [language, catalog] of Object.entries(catalogs)) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
      const lacking = Object.entries<Message>(catalog).filter(([, message]) => typeof message !== 'string' && needed.some((category) => message[category] === undefined))
      expect(lacking.map(([key]) => `${language} ${key}`)).toEqual([])
    }
  })

  test('hold no markup and no space at either end', () => {
    const odd = Object.values(catalogs).flatMap((catalog) => Object.entries<Message>(catalog).filter(([, message]) => formsOf(message).some((form) => /<[a-z/]/i.test(form) || form !== form.trim() || form === '')))
    expect(odd.map(([key]) => key)).toEqual([])
  })
})

function sameWords(one: Message, other: Message): boolean {
  return formsOf(one).some((form) => formsOf(other).includes(form))
}

describe('a message with plurals', () => {
  test.each([
    ['ru', 1, '1 проект'],
    ['ru', 3, '3 проекта'],
    ['ru', 11, '11 проектов'],
    ['ru', 21, '21 проект'],
    ['ru', 1234, '1\u00a0234 проекта'],
    ['en', 1, '1 project'],
    ['en', 1234, '1,234 projects'],
    ['ja', 1234, 'プロジェクト1,234件'],
  ] as const)('in %s for %d is “%s”', (language, n, expected) => {
    const message = catalogs[language]['filter.all.projects']
    expect(formatMessage(message, { n }, new Intl.PluralRules(language), new Intl.NumberFormat(language))).toBe(expected)
  })

  test('without the value it asks for is a mistake of ours', () => {
    expect(() => formatMessage('{n} rows', {}, new Intl.PluralRules('en'), new Intl.NumberFormat('en'))).toThrow('lacks a value for n')
  })
})
