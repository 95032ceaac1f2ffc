import type { FigureMark, FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import type { Claim } from './claim'
import { claimText, statementText } from './claim-text'
import type { FamilyClaims } from './families'
import { panelPlaces } from './panel-places'
import { LEGEND, PANEL, SERIES_A_PANEL, timeOption } from './time-option'

/** Small pictures of one family of indicators, at most `widest` beside each other, each on its own axis from zero. */
export function timeSpec({ family, series, single, parts }: FamilyClaims, widest: number, context: SpecContext): FigureSpec {
  const { translator } = context
  const { t } = translator
  const places = panelPlaces(series.map(({ claims }) => claims.length), widest)
  const panels = series.flatMap((one, index) => places.slice(index, index + 1).map((place) => ({ ...one, ...place })))
  const drawn = panels.flatMap(({ claims }) => claims)
  const most = panels[0]
  return {
    id: `claims-${family}`,
    title: t(`claims.family.${family}`),
    subtitle: selectionText(context) ?? t('claims.all'),
    summary: most === undefined ? t('claims.family.single', { n: single.length }) : summaryOf(most.indicator, most.claims, context),
    ...(drawn.length >= 3 && {
      chart: {
        height: LEGEND + ((panels.at(-1)?.row ?? 0) + 1) * PANEL,
        marks: panels.flatMap(({ claims }, at) => claims.map((claim, index) => markOf(claim, at * SERIES_A_PANEL + SERIES_A_PANEL - 1, index, context))),
        option: timeOption(panels, context),
      },
    }),
    twin: {
      columns: (['figure', 'date', 'stated', 'speaker', 'context'] as const).map((column) => ({ label: t(`claims.column.${column}`), numeric: false })),
      rows: [...drawn, ...single, ...parts].map((claim) => [claim.label, translator.date(claim.on), claimText(claim, context), claim.speaker ?? claim.source, claim.context]),
    },
    shown: [
      { text: t('claims.shown', { n: drawn.length, m: drawn.length + single.length + parts.length }) },
      ...(single.length > 0 ? [{ text: t('claims.shown.single', { n: single.length }) }] : []),
      ...(parts.length > 0 ? [{ text: t('claims.shown.parts', { n: parts.length }) }] : []),
      ...(family === 'money' ? [{ text: t('claims.shown.money') }] : []),
    ],
    source: t('claims.source'),
    empty: false,
  }
}

function markOf(claim: Claim, series: number, index: number, context: SpecContext): FigureMark {
  const { subject } = context.view
  return {
    id: claim.id,
    label: statementText(claim, context),
    selected: subject?.table === 'claims' && subject.id === claim.id,
    series,
    index,
    choose: (view) => ({ ...view, subject: { table: 'claims', id: claim.id } }),
  }
}

/** From the first figure to the last of the indicator stated most often; totals of meetings each for itself, as none follows from another. */
function summaryOf(indicator: string, claims: readonly Claim[], context: SpecContext): string {
  const { names, translator } = context
  const [first, last] = [claims[0], claims.at(-1)]
  if (!first || !last) return ''
  const label = names.label('indicator', indicator)
  if (claims.some(({ occasion }) => occasion !== null)) {
    const entries = claims.map((claim) => translator.t('claims.family.meetings.entry', { what: claimText(claim, context), date: translator.date(claim.on) }))
    return translator.t('claims.family.meetings', { indicator: label, list: translator.list(entries) })
  }
  return translator.t('claims.family.summary', {
    n: claims.length,
    indicator: label,
    first: claimText(first, context),
    from: translator.date(first.on),
    last: claimText(last, context),
    to: translator.date(last.on),
  })
}
