import { LANGUAGES, type Language } from '../../model/schema'
import { parseView, plainView } from '../view'
import { SCENE_KINDS, newId, type Briefing, type Counts, type Scene, type Words } from './briefing'
import type { BriefingFault } from './briefing-fault'
import { BRIEFING_FORMAT, BRIEFING_VERSION } from './briefing-file'

/** In characters; a long briefing has some twenty thousand. */
const LARGEST_FILE = 1_000_000
const MOST_SCENES = 200
const LONGEST_TEXT = 5000
const LONGEST_VALUE = 80

type Plain = Readonly<Record<string, unknown>>
type Note = (kind: BriefingFault['kind'], place: string, value?: unknown, harmless?: boolean) => void

/**
 * Reads a briefing's file, whoever wrote it. Never throws: every fault is listed with its place. Without a briefing the
 * file cannot be taken over; faults beside one were passed over.
 */
export function readBriefing(text: string): { readonly briefing: Briefing | undefined; readonly faults: readonly BriefingFault[] } {
  const faults: BriefingFault[] = []
  const note: Note = (kind, place, value = '', harmless = false) => {
    const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
    faults.push({ kind, place, value: shown.slice(0, LONGEST_VALUE), harmless })
  }
  const briefing = readFile(text, note)
  return { briefing: faults.every(({ harmless }) => harmless) ? briefing : undefined, faults }
}

function readFile(text: string, note: Note): Briefing | undefined {
  if (text.length > LARGEST_FILE) return void note('too-large', '', String(text.length))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return void note('not-json', '', error instanceof Error ? error.message : '')
  }
  if (!isPlain(json) || json['format'] !== BRIEFING_FORMAT) return void note('not-briefing', 'format', isPlain(json) ? json['format'] : json)
  const { version, id, created, scenes } = json
  if (typeof version !== 'number') return void note('no-version', 'version', version)
  if (version > BRIEFING_VERSION) return void note('newer-version', 'version', version)
  if (version !== BRIEFING_VERSION) return void note('no-version', 'version', version)
  const title = readTitle(json['title'], 'title', note)
  if (!Array.isArray(scenes) || scenes.length === 0) return void note('no-scenes', 'scenes', scenes)
  if (scenes.length > MOST_SCENES) return void note('too-many-scenes', 'scenes', scenes.length)
  const read = scenes.map((scene, index) => readScene(scene, `scenes[${index}]`, note))
  return {
    id: typeof id === 'string' && /^[\w-]{1,64}$/.test(id) ? id : newId(),
    title,
    created: typeof created === 'string' && !Number.isNaN(Date.parse(created)) ? created : new Date().toISOString(),
    scenes: withOwnIds(read.filter((scene) => scene !== undefined)),
  }
}

function readScene(json: unknown, place: string, note: Note): Scene | undefined {
  if (!isPlain(json)) return void note('not-scene', place, json)
  const kind = SCENE_KINDS.find((one) => one === json['kind'])
  if (!kind) note('unknown-kind', `${place}.kind`, json['kind'])
  if (json['hidden'] !== undefined && typeof json['hidden'] !== 'boolean') note('not-yes-no', `${place}.hidden`, json['hidden'], true)
  return {
    id: typeof json['id'] === 'string' && json['id'] !== '' ? json['id'] : newId(),
    kind: kind ?? 'view',
    title: readTitle(json['title'], `${place}.title`, note),
    text: readWords(json['text'], `${place}.text`, note),
    notes: readWords(json['notes'], `${place}.notes`, note),
    hidden: json['hidden'] === true,
    address: readAddress(json['address'], kind === 'view', `${place}.address`, note),
    counts: readCounts(json['counts'], `${place}.counts`, note),
  }
}

function readTitle(json: unknown, place: string, note: Note): Words {
  const title = readWords(json, place, note)
  if (Object.keys(title).length === 0 && (json === undefined || isPlain(json))) note('no-title', place)
  return title
}

/** `{ "en": "…", "ja": "…" }`; what is left out is blank. */
function readWords(json: unknown, place: string, note: Note): Words {
  if (json === undefined) return {}
  if (!isPlain(json)) {
    note('not-text', place, json)
    return {}
  }
  const words: Partial<Record<Language, string>> = {}
  for (const [key, value] of Object.entries(json)) {
    const language = LANGUAGES.find((one) => one === key)
    if (!language) note('unknown-language', `${place}.${key}`, key, true)
    else if (typeof value !== 'string') note('not-text', `${place}.${key}`, value)
    else if (value.length > LONGEST_TEXT) note('too-long', `${place}.${key}`, String(value.length))
    else if (value.trim() !== '') words[language] = value
  }
  return words
}

/** An address is kept as it is: the page passes over what it cannot read, and says so here first. */
function readAddress(json: unknown, isNeeded: boolean, place: string, note: Note): string {
  if (json === undefined && !isNeeded) return ''
  if (typeof json !== 'string' || !/^\?./.test(json)) {
    note('no-address', place, json)
    return ''
  }
  if (json.length > LONGEST_TEXT) note('too-long', place, String(json.length))
  for (const notice of parseView(json, plainView('en'), '').notices) {
    if (notice.kind === 'unreadable') note('unreadable-address', place, `${notice.parameter}=${notice.value}`, true)
    if (notice.kind === 'newer-version') note('newer-version', place, json, true)
  }
  return json
}

function readCounts(json: unknown, place: string, note: Note): Counts {
  if (json === undefined) return {}
  if (isPlain(json) && Object.values(json).every((count) => Number.isInteger(count) && Number(count) >= 0)) return json as Counts
  note('bad-counts', place, json, true)
  return {}
}

function withOwnIds(scenes: readonly Scene[]): readonly Scene[] {
  const seen = new Set<string>()
  return scenes.map((scene) => {
    const id = seen.has(scene.id) ? newId() : scene.id
    seen.add(id)
    return { ...scene, id }
  })
}

function isPlain(json: unknown): json is Plain {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
