/** UTF-8 with a byte-order mark for Excel, cells safe from being run as formulas; `null` is a blank cell. */
export async function csvFile(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Promise<Blob> {
  const { writeCells } = await import('../ingest/write-cells')
  return new Blob([writeCells(header, rows)], { type: 'text/csv;charset=utf-8' })
}
