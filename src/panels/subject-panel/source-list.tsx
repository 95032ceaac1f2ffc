/** Who published the evidence; only web addresses become links. */
export function SourceList({ name, addresses }: { readonly name: string; readonly addresses: readonly string[] }) {
  const names = name === '' ? [] : name.split('; ')
  const safe = addresses.filter((address) => /^https?:\/\//i.test(address))
  if (safe.length === 0) return name
  return safe.map((address, index) => (
    <span key={address} className="subject-source">
      <a href={address} target="_blank" rel="noreferrer">
        {(names.length === safe.length ? names[index] : index === 0 ? name : undefined) || hostOf(address)}
      </a>
    </span>
  ))
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
}
