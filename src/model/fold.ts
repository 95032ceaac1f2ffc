/** Text as the search compares it: case, full and half width, Latin diacritics, Russian stress marks and ё/е make no difference. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    // Not the breve, which tells й from и.
    .replace(/(\p{Script=Cyrillic})[\u0300\u0301\u0308]+/gu, '$1')
    .normalize('NFC')
}
