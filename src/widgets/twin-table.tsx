interface Props {
  readonly caption: string
  readonly twin: {
    readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
    readonly rows: readonly (readonly (string | number | null)[])[]
  }
  /** What a cell without data says to a screen reader; the eye sees a dash. */
  readonly noData: string
}

/** A picture's data as a plain table. */
export function TwinTable({ caption, twin, noData }: Props) {
  return (
    <div className="twin" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="spoken">{caption}</caption>
        <thead>
          <tr>
            {twin.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((row) => (
            <tr key={row.join('\u0000')}>
              {row.map((cell, index) => (
                <TwinCell key={twin.columns[index]?.label} cell={cell} first={index === 0} numeric={twin.columns[index]?.numeric ?? false} noData={noData} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function TwinCell({ cell, first, numeric, noData }: { readonly cell: string | number | null; readonly first: boolean; readonly numeric: boolean; readonly noData: string }) {
  const content = cell === null ? <span aria-label={noData} role="img">–</span> : typeof cell === 'number' ? cell.toLocaleString(document.documentElement.lang) : cell
  const className = numeric ? 'numeric' : undefined
  return first ? <th scope="row" className={className}>{content}</th> : <td className={className}>{content}</td>
}
