/** Words for powers of ten and their exponents, as they stand after a number in the three languages. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:兆|трлн|триллион\p{L}*|trillion|trn|tn)$/u, 12],
  [/^十億$/u, 9],
  [/^(?:млрд|миллиард\p{L}*|billion|bln|bn)$/u, 9],
  [/^億$/u, 8],
  [/^(?:百万|млн|миллион\p{L}*|million|mln|mn)$/u, 6],
  [/^万$/u, 4],
  [/^(?:千|тыс|тысяч\p{L}*|thousand)$/u, 3],
]

/** The exponent of ten that a word stands for; nothing for any other word. */
export function exponentOf(word: string): number | undefined {
  const bare = word.toLowerCase().replace(/\.$/u, '')
  return UNITS.find(([pattern]) => pattern.test(bare))?.[1]
}

/** Signs and words of currencies around an amount. */
export const CURRENCY = /^(?:[¥$€₽]|US\$|円|ドル|ユーロ|ルーブル|руб\p{L}*\.?|долл\p{L}*\.?|евро|иен\p{L}*|JPY|USD|EUR|RUB|yen|dollars?|euros?|roubles?|rubles?)$/iu
