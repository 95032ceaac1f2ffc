import './key-list.css'

/** Keys and what they do, in the reader's words. */
export function KeyList({ keys }: { readonly keys: readonly (readonly [keys: string, what: string])[] }) {
  return (
    <dl className="keys">
      {keys.map(([pressed, what]) => (
        <div key={pressed}>
          <dt>
            <kbd>{pressed}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
