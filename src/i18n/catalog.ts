import type { Language } from '../model/schema'
import type { en } from './en'
import type { Message } from './message'

export type MessageKey = keyof typeof en
export type Catalog = Readonly<Record<MessageKey, Message>>

/** Each language is a chunk of its own: a page loads the one it speaks. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => (await import('./en')).en,
  ja: async () => (await import('./ja')).ja,
  ru: async () => (await import('./ru')).ru,
}

export function loadCatalog(language: Language): Promise<Catalog> {
  return LOADERS[language]()
}
