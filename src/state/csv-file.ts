/** UTF-8 with a byte-order mark for Excel, cells safe from being run as formulas; `null` is a blank cell. */
export async function csvFile(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Promise<Blob> {
  const { writeCsv } = await import('../ingest/write-csv')
  return new Blob([writeCsv(header, rows)], { type: 'text/csv;charset=utf-8' })
}
