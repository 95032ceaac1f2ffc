/** What a table can be taken away as. `csv-semicolon` is for spreadsheets that part cells at `;`, as a Russian Excel does. */
export const TABLE_FORMATS = ['csv', 'csv-semicolon', 'xlsx', 'json'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

export function extensionOf(format: TableFormat): string {
  return format === 'csv-semicolon' ? 'csv' : format
}
