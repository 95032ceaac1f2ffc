import { useUpdateView } from '../state/use-view'
import type { Shown } from './figure-spec'

/** What is in the picture and what is not; a part that opens leads to its rows. */
export function ShownLine({ shown }: { readonly shown: readonly Shown[] }) {
  const update = useUpdateView()
  return (
    <p className="shown">
      {shown.map(({ text, open }, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          {open ? (
            <button type="button" className="link" onClick={() => update(open)}>
              {text}
            </button>
          ) : (
            text
          )}
        </span>
      ))}
    </p>
  )
}
