/** First years of the eras; the year of an era counts from 1, written 元. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1868, 明: 1868, M: 1868, 大正: 1912, 大: 1912, T: 1912, 昭和: 1926, 昭: 1926, S: 1926, 平成: 1989, 平: 1989, H: 1989, 令和: 2019, 令: 2019, R: 2019 }

const ERA = /^(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])\.?(元|\d{1,2})(?:年|[./-]|$)/u
const REST = /^(\d{1,2})(?:月|[./-]|$)(?:(\d{1,2})日?)?$/u

/** `2016年12月16日`, `平成28年12月`, `H28.12.16`, `令和元年` as an ISO text; nothing for any other text. */
export function japaneseDate(text: string): string | undefined {
  const tight = text.replace(/\s/gu, '')
  const western = /^(\d{4})年/u.exec(tight)
  const era = western ? null : ERA.exec(tight)
  const head = western ?? era
  if (!head) return undefined
  const year = western ? Number(western[1]) : eraYear(era)
  const rest = tight.slice(head[0].length)
  if (rest === '') return String(year)
  const [, month, day] = REST.exec(rest) ?? []
  if (month === undefined) return undefined
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-')
}

function eraYear(match: RegExpExecArray | null): number {
  const [, era = '', count = ''] = match ?? []
  return (ERAS[era] ?? 0) + (count === '元' ? 1 : Number(count)) - 1
}
