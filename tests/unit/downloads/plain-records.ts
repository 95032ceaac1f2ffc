import papaparse from 'papaparse'

/** The records of a CSV by another reader than ours. */
export function plainRecords(text: string): readonly Readonly<Record<string, string>>[] {
  return papaparse.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data
}
