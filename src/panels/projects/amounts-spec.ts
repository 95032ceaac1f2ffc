import type { RowsQuery, RowWindow } from '../../engine/engine'
import { fieldSchema } from '../../model/data-package'
import type { Language } from '../../model/schema'
import type { FigureSpec, SpecContext } from '../figure-spec'
import { selectionText } from '../selection-text'

/** The rows that name an amount; enough of them to fill any picture. */
export function amountsQuery(language: Language): RowsQuery {
  return {
    table: 'projects',
    columns: ['id', 'title', 'value_currency', 'value_amount', 'value_note'],
    where: { value_currency: CURRENCIES },
    sort: [{ column: 'value_amount', descending: true }],
    to: 2000,
    language,
  }
}

interface Amount {
  readonly id: string
  readonly title: string
  readonly currency: string
  readonly amount: number
  readonly note: string
}

const CURRENCIES = fieldSchema('projects', 'value_currency').enumeration ?? []
const STRIP = 36

/** Amounts that sources name, a strip a currency, each with a scale of its own: they are never added or compared. */
export function amountsSpec(window: RowWindow, counted: number, context: SpecContext): FigureSpec {
  const { names, translator, view } = context
  const { t } = translator
  const amounts = amountsOf(window)
  const currencies = CURRENCIES.filter((currency) => amounts.some((one) => one.currency === currency))
  const ofCurrency = (currency: string): readonly Amount[] => amounts.filter((one) => one.currency === currency)
  const written = ({ currency, amount }: Amount): string => t('projects.amounts.amount', { amount: translator.compact(amount), currency: names.label('value_currency', currency) })
  return {
    id: 'projects-amounts',
    title: t('projects.amounts.title'),
    subtitle: selectionText(context) ?? t('projects.all'),
    summary: t('projects.amounts.summary', { n: amounts.length, m: counted }),
    ...(amounts.length >= 3 && {
      chart: {
        height: STRIP * currencies.length,
        marks: currencies.flatMap((currency, series) =>
          ofCurrency(currency).map((one, index) => ({
            id: one.id,
            label: t('projects.amounts.mark', { title: one.title, amount: written(one) }),
            selected: view.subject?.table === 'projects' && view.subject.id === one.id,
            series,
            index,
            choose: (now) => ({ ...now, subject: { table: 'projects', id: one.id } }),
          })),
        ),
        option: strips(currencies.map((currency) => ({ currency, amounts: ofCurrency(currency).map(({ amount }) => amount) })), context),
      },
    }),
    twin: {
      columns: [
        { label: t('projects.amounts.column.project'), numeric: false },
        { label: t('projects.amounts.column.currency'), numeric: false },
        { label: t('projects.amounts.column.amount'), numeric: true },
        { label: t('projects.amounts.column.note'), numeric: false },
      ],
      rows: amounts.map(({ title, currency, amount, note }) => [title, currency, amount, note]),
    },
    shown: [{ text: t('projects.amounts.rule') }],
    source: t('projects.source'),
    empty: counted === 0,
  }
}

function amountsOf({ rows }: RowWindow): readonly Amount[] {
  return rows.flatMap(([id, title, currency, amount, note]) =>
    typeof amount === 'number' && amount > 0 ? [{ id: String(id), title: String(title), currency: String(currency), amount, note: String(note ?? '') }] : [],
  )
}

/** One grid below the other, each from a power of ten to another. */
function strips(currencies: readonly { readonly currency: string; readonly amounts: readonly number[] }[], { palette, translator }: SpecContext) {
  return {
    grid: currencies.map((_, index) => ({ left: 44, right: 20, top: STRIP * index + 2, height: STRIP - 20 })),
    xAxis: currencies.map(({ amounts }, gridIndex) => {
      const min = 10 ** Math.floor(Math.log10(Math.min(...amounts)))
      const max = Math.max(min * 10, 10 ** Math.ceil(Math.log10(Math.max(...amounts))))
      return {
        type: 'log' as const,
        gridIndex,
        min,
        max,
        axisLine: { lineStyle: { color: palette.line } },
        axisTick: { show: false },
        splitLine: { show: false },
        axisLabel: { color: palette.faint, fontSize: 12, margin: 3, formatter: (value: number) => (value === min || value === max ? translator.compact(value) : '') },
      }
    }),
    yAxis: currencies.map(({ currency }, gridIndex) => ({
      type: 'category' as const,
      gridIndex,
      data: [currency],
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: palette.ink, fontSize: 12, margin: 10 },
    })),
    series: currencies.map(({ currency, amounts }, index) => ({
      type: 'scatter' as const,
      xAxisIndex: index,
      yAxisIndex: index,
      symbolSize: 11,
      itemStyle: { color: palette.stages['under-way'] ?? palette.ink, opacity: 0.75 },
      emphasis: { itemStyle: { color: palette.ink, opacity: 1 } },
      data: amounts.map((amount) => [amount, currency]),
    })),
  }
}
