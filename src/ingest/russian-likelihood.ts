/** Letters of Russian by frequency a thousand, and the 160 commonest pairs, counted on the Russian titles of the bundled data. */
const FREQUENCIES = 'о117и92е74а72н67с67р63т57к44в39п36д33м33у28л27я20г19ы17й15з12б12ч9х9ь9ц7ф6ж5э4ш3ю3ё2щ2ъ1'
const PAIRS =
  'ростнипосковосенпрорраноодонгоанкоииретосименыкавонаертикиестессльиелаомийвеоттрогяпобктсоокитекдочеинрутавадаетннциалиятволмонеденсумеделриарасизсамиичмаудатлеоеаялиуррстыьндныеивемкунтдудитузаимавлотнйсамисойыхикуниоыйацицгифекрежспплртпасегаазмпабблирвсбоакндпиргэкопзвадхочавлайнкейкспешевыефляхаихждегочоифочнбрдпуч'

/** Share of pairs in running text that are common ones (0.86), against what letters in chance order give (0.48). */
const COMMON_PAIR = Math.log(0.86 / 0.48)
const RARE_PAIR = Math.log(0.14 / 0.52)
const ODD = -13
/** Letters of two scripts in one word. */
const MIXED_WORD = -5
/** A capital after a small letter. */
const INNER_CAPITAL = -5

const letters = new Map<string, number>()
for (const [, letter = '', share = ''] of FREQUENCIES.matchAll(/(\D)(\d+)/gu)) letters.set(letter, Math.log(Number(share) / 1000))
const pairs = new Set(PAIRS.match(/../gu))

/** Log-likelihood of a Cyrillic letter after the character `before`; `mixed`: it touches a Latin letter. */
export function russianLikelihood(code: number, before: number, mixed: boolean): number {
  const letter = String.fromCharCode(code).toLowerCase()
  const base = letters.get(letter)
  if (base === undefined) return ODD
  const inside = before >= 0x400 && before < 0x460
  const pair = inside ? (pairs.has(String.fromCharCode(before).toLowerCase() + letter) ? COMMON_PAIR : RARE_PAIR) : 0
  return base + pair + caseLikelihood(isCapital(code), inside ? before : 0) + (mixed ? MIXED_WORD : 0)
}

/** Words are small, or start with a capital, or are all capitals. */
function caseLikelihood(capital: boolean, before: number): number {
  if (before === 0) return capital ? -0.9 : -0.5
  if (isCapital(before)) return -0.7
  return capital ? INNER_CAPITAL : 0
}

function isCapital(code: number): boolean {
  return code < 0x430
}
