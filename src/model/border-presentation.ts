/** Areas whose status is contested; shapes of their own in the geography, never codes of the data. */
export const CONTESTED_AREAS = ['X-NT', 'UA-43', 'UA-40'] as const
export type ContestedArea = (typeof CONTESTED_AREAS)[number]

export const BORDER_PRESENTATION_IDS = [
  'contested-marked',
  'as-administered',
  'japanese-official',
  'russian-official',
  'un-neutral',
] as const
export type BorderPresentationId = (typeof BORDER_PRESENTATION_IDS)[number]
export const DEFAULT_BORDER_PRESENTATION: BorderPresentationId = 'contested-marked'

/**
 * Whose look a contested area takes: a region's own colour (`JP-01`, `RU-SAK`), that of a country without figures here
 * (`RU`, `UA`), or none but its `own`.
 */
const LOOKS = ['own', 'JP-01', 'RU-SAK', 'RU', 'UA'] as const
export type BorderLook = (typeof LOOKS)[number]

const OUTLINES = ['solid', 'dashed'] as const
export type BorderOutline = (typeof OUTLINES)[number]

export interface Wording {
  readonly en: string
  readonly ja: string
  readonly ru: string
}

export interface AreaDrawing {
  readonly drawnAs: BorderLook
  readonly outline: BorderOutline
  readonly hatch: boolean
  readonly label: Wording
}

/** One way of drawing contested areas. It changes drawing and labels only; `note` stands in every picture. */
export interface BorderPresentation {
  readonly id: BorderPresentationId
  readonly name: Wording
  readonly note: Wording
  readonly areas: Readonly<Record<ContestedArea, AreaDrawing>>
  readonly sources: readonly { readonly name: string; readonly url: string }[]
}

/** Reads `data/border-presentations.json`: every presentation, in the order of `BORDER_PRESENTATION_IDS`. Throws on any fault. */
export function readBorderPresentations(json: unknown): readonly BorderPresentation[] {
  const presentations = asList(json).map(readPresentation)
  if (presentations.map(({ id }) => id).join() !== BORDER_PRESENTATION_IDS.join()) {
    throw new Error(`Border presentations should be ${BORDER_PRESENTATION_IDS.join(', ')}`)
  }
  return presentations
}

function readPresentation(json: unknown): BorderPresentation {
  const { id, name, note, areas, sources } = asRecord(json)
  const drawings = asRecord(areas)
  const list = asList(sources).map((source) => {
    const { name, url } = asRecord(source)
    return { name: asText(name), url: asText(url) }
  })
  if (list.length === 0) throw new Error(`${String(id)} names no source`)
  return {
    id: oneOf(BORDER_PRESENTATION_IDS, id),
    name: readWording(name),
    note: readWording(note),
    areas: {
      'X-NT': readDrawing(drawings['X-NT']),
      'UA-43': readDrawing(drawings['UA-43']),
      'UA-40': readDrawing(drawings['UA-40']),
    },
    sources: list,
  }
}

function readDrawing(json: unknown): AreaDrawing {
  const { drawnAs, outline, hatch, label } = asRecord(json)
  if (typeof hatch !== 'boolean') throw new Error('hatch should be true or false')
  return { drawnAs: oneOf(LOOKS, drawnAs), outline: oneOf(OUTLINES, outline), hatch, label: readWording(label) }
}

function readWording(json: unknown): Wording {
  const { en, ja, ru } = asRecord(json)
  return { en: asText(en), ja: asText(ja), ru: asText(ru) }
}

function asRecord(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`Not an object: ${String(json)}`)
  return json as Readonly<Record<string, unknown>>
}

function asList(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new Error(`Not a list: ${String(json)}`)
  return json
}

function asText(json: unknown): string {
  if (typeof json !== 'string' || json.trim() === '') throw new Error(`Not a text: ${String(json)}`)
  return json
}

function oneOf<Name extends string>(names: readonly Name[], json: unknown): Name {
  const name = names.find((each) => each === json)
  if (name === undefined) throw new Error(`${String(json)} is none of ${names.join(', ')}`)
  return name
}
