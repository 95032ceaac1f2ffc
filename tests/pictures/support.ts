import { readFileSync } from 'node:fs'
import { LocalEngine } from '../../src/engine/local-engine'
import { en } from '../../src/i18n/en'
import { ja } from '../../src/i18n/ja'
import { ru } from '../../src/i18n/ru'
import { createTranslator } from '../../src/i18n/translator'
import { readCsvText } from '../../src/ingest/read-csv-text'
import { tableSchemas } from '../../src/model/data-package'
import { NO_FILTER, type Filter } from '../../src/model/filter'
import type { Language } from '../../src/model/schema'
import type { FigureSpec, SpecContext } from '../../src/panels/figure-spec'
import { NameBook } from '../../src/state/name-book'
import { plainView } from '../../src/state/view'
import { echarts } from '../../src/widgets/echarts'
import { textWidth } from '../../src/widgets/text-width'
import { DARK, LIGHT } from '../../src/widgets/palette'

// Node has no font to measure with: the same estimate as the specs' own makes one picture everywhere.
echarts.setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, Number(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? 12)) }) })

const CATALOGS = { en, ja, ru }
const textOf = (path: string): string => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')

/** The engine over the bundled data. */
export const engine = new LocalEngine(Object.fromEntries(tableSchemas.map((schema) => [schema.name, readCsvText(textOf(schema.path), schema, schema.path).table])), tableSchemas, 'pictures')

interface Setting {
  readonly language?: Language
  readonly filter?: Filter
  readonly dark?: boolean
  readonly narrow?: boolean
}

/** What a figure sees of the page: English, light, wide and unfiltered unless told otherwise. */
export async function contextOf({ language = 'en', filter = NO_FILTER, dark = false, narrow = false }: Setting = {}): Promise<SpecContext> {
  return {
    translator: createTranslator(language, CATALOGS[language]),
    names: new NameBook(await engine.names(language)),
    view: { ...plainView(language), filter },
    palette: dark ? DARK : LIGHT,
    narrow,
    room: narrow ? 328 : 740,
  }
}

/** Names of classes and definitions, counted anew in each picture. */
function renumber(svg: string): string {
  const seen = new Map<string, string>()
  return svg.replaceAll(/\bzr\d+-[a-z]+-?\d+/g, (name) => {
    if (!seen.has(name)) seen.set(name, `name-${seen.size}`)
    return seen.get(name) ?? name
  })
}

/** The chart as SVG, the same from run to run: held against a committed file by `toMatchFileSnapshot`. */
export function drawChart({ chart }: FigureSpec, { narrow, palette }: SpecContext, wide = 1200): string {
  if (!chart) throw new Error('The figure has no chart.')
  const instance = echarts.init(null, null, { renderer: 'svg', ssr: true, width: narrow ? 358 : wide, height: chart.height })
  instance.setOption({ animation: false, backgroundColor: palette.paper, textStyle: { fontFamily: 'IBM Plex Sans, sans-serif', color: palette.ink, fontSize: 13 }, ...chart.option })
  const svg = instance.renderToSVGString()
  instance.dispose()
  return `${renumber(svg).replaceAll('><', '>\n<')}\n`
}
