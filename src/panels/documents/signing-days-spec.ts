import type { AggregateQuery, AggregateResult } from '../../engine/engine'
import { setBound, type Filter } from '../../model/filter'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'
import { smallBars, smallBarsTwin } from '../small-bars'

export const SIGNING_QUERIES: readonly [byDay: AggregateQuery, byMonth: AggregateQuery] = [
  { table: 'documents', by: [{ column: 'signed_on' }], except: ['date'] },
  { table: 'documents', by: [{ column: 'signed_on', bin: 'month' }], except: ['date'] },
]

/** More days than this are shown by month. */
const MOST_DAYS = 12

/** On which days documents were signed: the summit's own day, and those around it. */
export function signingDaysSpec([byDay, byMonth]: readonly [AggregateResult, AggregateResult], context: SpecContext): FigureSpec {
  const { translator, view } = context
  const { t } = translator
  const { groups, placed, count } = byDay.groups.length > MOST_DAYS ? byMonth : byDay
  const days = groups.flatMap(({ keys: [on], ...counts }) => (on ? [{ on, ...counts }] : [])).toSorted((a, b) => a.on.localeCompare(b.on))
  const bars = days.map((day) => ({
    id: day.on,
    name: translator.date(day.on),
    label: t('documents.mark', { name: translator.date(day.on), n: day.count, m: day.whole }),
    count: day.count,
    whole: day.whole,
    selected: isPeriod(view.filter, day.on),
    choose: (now: typeof view) => ({ ...now, filter: togglePeriod(now.filter, day.on) }),
  }))
  const most = days.toSorted((a, b) => b.count - a.count)[0]
  return {
    id: 'documents-days',
    title: t('documents.days.title'),
    subtitle: selectionText(context) ?? t('documents.all'),
    summary: most && most.count > 0 ? t('documents.days.summary', { day: translator.date(most.on), n: most.count }) : t('documents.none'),
    ...smallBars(bars, context),
    twin: smallBarsTwin(bars, t('documents.days.column'), t('documents.column.selected'), t('documents.column.whole')),
    shown: [{ text: t('documents.days.shown', { n: placed, m: count }) }, { text: t('documents.days.rule') }],
    source: t('documents.source'),
    empty: count === 0,
  }
}

function isPeriod({ from, to }: Filter, period: string): boolean {
  return from === period && to === period
}

function togglePeriod(filter: Filter, period: string): Filter {
  const bound = isPeriod(filter, period) ? undefined : period
  return setBound(setBound(filter, 'from', bound), 'to', bound)
}
