/** A cell as the value parsers see it: full-width signs narrow, every kind of blank a plain one, every dash a hyphen. */
export function normalText(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[\u00a0\u2000-\u200b\u202f\u205f\u3000]/gu, ' ')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .trim()
}
