/** Beginnings of the month names in English and Russian, genitive forms included. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|янв)/u,
  /^(?:feb|фев)/u,
  /^(?:mar(?:ch)?$|мар)/u,
  /^(?:apr|апр)/u,
  /^(?:may$|ма[йяе])/u,
  /^(?:june?$|июн)/u,
  /^(?:july?$|июл)/u,
  /^(?:aug|авг)/u,
  /^(?:sep|сен)/u,
  /^(?:oct|окт)/u,
  /^(?:nov|ноя)/u,
  /^(?:dec|дек)/u,
]

/** The number of a month, from 1, by its name, whole or short, in English or Russian. */
export function monthOf(name: string): number | undefined {
  const bare = name.toLowerCase().replace(/\.$/u, '')
  const index = MONTHS.findIndex((pattern) => pattern.test(bare))
  return index < 0 || bare.length < 3 ? undefined : index + 1
}
