import { LANGUAGES, type Language } from '../../model/schema'

export const SCENE_KINDS = ['opening', 'view', 'closing'] as const
export type SceneKind = (typeof SCENE_KINDS)[number]

/** A text in the languages it was written in. */
export type Words = Readonly<Partial<Record<Language, string>>>

/** Key counts of a scene: `projects`, `projects.operating` … */
export type Counts = Readonly<Record<string, number>>

/** A view in a briefing, or one of the cards around them. */
export interface Scene {
  /** Unique in its briefing. */
  readonly id: string
  readonly kind: SceneKind
  readonly title: Words
  readonly text: Words
  /** For the presenter's eyes. */
  readonly notes: Words
  /** Passed over when presenting, unless its number is asked for. */
  readonly hidden: boolean
  /** The view as the search part of its address: `?v=1&page=ties…`. */
  readonly address: string
  /** What the scene counted when it was made. */
  readonly counts: Counts
}

/** An ordered list of scenes. */
export interface Briefing {
  readonly id: string
  readonly title: Words
  /** ISO date and time. */
  readonly created: string
  readonly scenes: readonly Scene[]
}

/** The words in a language, else in English, else in any; says in which. */
export function wordsIn(words: Words, language: Language): { readonly text: string; readonly language: Language } {
  const found = [language, 'en' as const, ...LANGUAGES].find((one) => words[one] !== undefined) ?? language
  return { text: words[found] ?? '', language: found }
}

/** The words with those of one language changed; an empty text is none. */
export function withWords(words: Words, language: Language, text: string): Words {
  const { [language]: _, ...others } = words
  return text.trim() === '' ? others : { ...others, [language]: text.trim() }
}

/** A briefing of one's own, called as the page calls a new one. */
export function newBriefing(title: Words, scenes: readonly Scene[] = []): Briefing {
  return { id: newId(), title, created: new Date().toISOString(), scenes }
}

/** A name for a new scene or briefing; also where `crypto.randomUUID` is withheld. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('')
}
