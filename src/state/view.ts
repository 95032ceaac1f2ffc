import { NO_FILTER, type Filter } from '../model/filter'
import { DIMENSIONS } from '../model/dimension'
import { LANGUAGES, type Language } from '../model/schema'
import { parseList, printList } from './address-list'
import { parseFilter, printFilter } from './filter-address'
import { DEFAULT_MAP, MAP_PARAMETERS, parseMap, printMap, type MapView } from './map-address'
import type { Notice } from './notice'
import { isTableParameter, parseLayouts, printLayouts, type TableLayout } from './table-address'

export const PAGES = ['overview', 'projects', 'documents', 'ties', 'map', 'crosswalk', 'claims', 'data', 'briefing'] as const
export type Page = (typeof PAGES)[number]

/** What the side panel is about: a region or a record of a table. */
export interface Subject {
  readonly table: string
  readonly id: string
}

/** A scene of a briefing being presented. */
export interface Presenting {
  readonly briefing: string
  readonly scene: number
}

/** Everything a link carries: two readers with equal views over equal data see the same page. */
export interface View {
  readonly page: Page
  readonly language: Language
  readonly filter: Filter
  readonly subject?: Subject
  readonly tables: Readonly<Record<string, TableLayout>>
  readonly map: MapView
  /** Figures that are shown as a table. */
  readonly twins: readonly string[]
  /** Options of single figures, `figure.option`: see the figure for its words. */
  readonly options: Readonly<Record<string, string>>
  /** The one figure that a scene is about. */
  readonly focus?: string
  readonly presenting?: Presenting
  /** What the data held at this version, instead of what they hold now. */
  readonly version?: string
}

/** The version of this grammar. A change that old links do not survive raises it and teaches `parseView` the old one. */
const GRAMMAR = '1'
const OWN = ['v', 'page', 'lang', 'open', 'twins', 'focus', 'present', 'known', 'data', 'from', 'to', 'as-of', 'q']

export function plainView(language: Language): View {
  return { page: 'overview', language, filter: NO_FILTER, tables: {}, map: DEFAULT_MAP, twins: [], options: {} }
}

/**
 * Reads an address' search part. Whatever cannot be read falls back to `plain` and is named in a notice;
 * `fingerprint` is that of the data on the page; `hasVersion` tells which versions of the data are here.
 */
export function parseView(search: string, plain: View, fingerprint: string, hasVersion: (id: string) => boolean = () => true): { readonly view: View; readonly notices: readonly Notice[] } {
  const parameters = new URLSearchParams(search)
  const notices: Notice[] = []
  const oneOf = <T extends string>(parameter: string, values: readonly T[], fallback: T): T => {
    const text = parameters.get(parameter)
    if (text === null) return fallback
    const value = values.find((one) => one === text)
    if (value === undefined) notices.push({ kind: 'unreadable', parameter, value: text })
    return value ?? fallback
  }
  const grammar = parameters.get('v') ?? GRAMMAR
  if (!/^\d+$/.test(grammar)) notices.push({ kind: 'unreadable', parameter: 'v', value: grammar })
  if (Number(grammar) > Number(GRAMMAR)) notices.push({ kind: 'newer-version' })
  const data = parameters.get('data')
  if (data !== null && data !== fingerprint) notices.push({ kind: 'other-data' })
  const filter = parseFilter(parameters)
  const map = parseMap(parameters)
  const subject = parseSubject(parameters.get('open'))
  if (parameters.has('open') && !subject) notices.push({ kind: 'unreadable', parameter: 'open', value: parameters.get('open') ?? '' })
  const presenting = parsePresenting(parameters.get('present'))
  if (parameters.has('present') && !presenting) notices.push({ kind: 'unreadable', parameter: 'present', value: parameters.get('present') ?? '' })
  const focus = parameters.get('focus')
  const version = parameters.get('known')
  if (version && !hasVersion(version)) notices.push({ kind: 'unknown-version', version })
  notices.push(...filter.notices, ...map.notices)
  for (const [parameter, value] of parameters) if (!isKnown(parameter)) notices.push({ kind: 'unreadable', parameter, value })
  const view: View = {
    page: oneOf('page', PAGES, plain.page),
    language: oneOf('lang', LANGUAGES, plain.language),
    filter: filter.filter,
    tables: parseLayouts(parameters),
    map: map.map,
    twins: parseList(parameters.get('twins')),
    options: parseOptions(parameters),
    ...(subject && { subject }),
    ...(focus && { focus }),
    ...(presenting && { presenting }),
    ...(version && { version }),
  }
  return { view, notices }
}

/** The search part of the view's address, readable and always in the same order. */
export function printView(view: View, fingerprint: string): string {
  const parameters = new URLSearchParams({ v: GRAMMAR, page: view.page, lang: view.language })
  printFilter(view.filter, parameters)
  if (view.subject) parameters.set('open', `${view.subject.table}:${view.subject.id}`)
  printLayouts(view.tables, parameters)
  printMap(view.map, parameters)
  if (view.twins.length > 0) parameters.set('twins', printList(view.twins))
  for (const name of Object.keys(view.options).sort()) parameters.set(`set.${name}`, view.options[name] ?? '')
  if (view.focus !== undefined) parameters.set('focus', view.focus)
  if (view.presenting) parameters.set('present', `${view.presenting.briefing}:${view.presenting.scene}`)
  if (view.version !== undefined) parameters.set('known', view.version)
  parameters.set('data', fingerprint)
  return `?${parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}`
}

function isKnown(parameter: string): boolean {
  const known: readonly string[] = [...OWN, ...DIMENSIONS, ...MAP_PARAMETERS]
  return known.includes(parameter) || isTableParameter(parameter) || parameter.startsWith('set.')
}

function parseSubject(text: string | null): Subject | undefined {
  const [, table, id] = /^([a-z_]+):(.+)$/s.exec(text ?? '') ?? []
  return table !== undefined && id !== undefined ? { table, id } : undefined
}

function parsePresenting(text: string | null): Presenting | undefined {
  const [, briefing, scene] = /^(.+):(\d{1,4})$/s.exec(text ?? '') ?? []
  return briefing !== undefined && scene !== undefined ? { briefing, scene: Number(scene) } : undefined
}

function parseOptions(parameters: URLSearchParams): Readonly<Record<string, string>> {
  return Object.fromEntries([...parameters].filter(([key]) => key.startsWith('set.')).map(([key, value]) => [key.slice(4), value]))
}
