/** Files to try, made by scripts/samples; their words are in the catalogs. */
export const SAMPLES = [
  { id: 'japanese', file: 'projects_2019-03.csv' },
  { id: 'russian', file: 'dokumenty_2019-03.csv' },
  { id: 'workbook', file: 'ties_2019-03.xlsx' },
  { id: 'json', file: 'regional-ties_2019-03.json' },
  { id: 'bad', file: 'projects_with-problems.csv' },
] as const

export function sampleAddress(file: string): string {
  return new URL(`samples/${file}`, document.baseURI).href
}
