/** Who published a row's evidence, each name leading to its address. Only web addresses become links. */
export function SourceLinks({ names, addresses }: { readonly names: readonly string[]; readonly addresses: readonly string[] }) {
  const safe = addresses.filter((address) => /^https?:\/\//i.test(address))
  if (safe.length === 0) return names.join('; ')
  // Names and addresses that do not pair up: all names lead to the first address, the others are numbered.
  const labels = names.length === safe.length ? names : safe.map((_, index) => (index === 0 ? names.join('; ') : `[${index + 1}]`))
  return safe.map((address, index) => (
    <span key={address}>
      {index > 0 && ' · '}
      <a href={address} title={address} target="_blank" rel="noreferrer" tabIndex={-1}>
        {labels[index]}
      </a>
    </span>
  ))
}
