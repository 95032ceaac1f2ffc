import { russianLikelihood } from './russian-likelihood'

/**
 * How likely a decoded text is as writing of people, in nats. Each script has a small model of its characters; a text in the
 * wrong encoding falls out of all of them: rare kanji, half-width kana, capitals inside words, control characters.
 */

const COMMON_KANJI = new Set(
  '日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨' +
    '会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住無真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢' +
    '政経済協力共産投資企商技術投輸関係合意署覚契約実施進支援県市都府州道連邦極露交流議論療健康環境農漁林港船航路油ガ源都庁省庁団総統首相領土項目案件状況概要備考担当番号完了検討予定締結発表確認提携姉妹友好福岡沖縄札幌神奈川埼玉千葉愛知兵庫広島京阪鳥取新潟富山石川静鹿児熊崎佐賀宮城岩手秋形森茨栃木群馬梨岐阜三重滋奈良和歌根媛徳香高徳額通貨',
)

const HIRAGANA = -5.6
const KATAKANA = -6.1
const COMMON = -6.6
const UNCOMMON = -10.2
const ASCII = -3.5
const PUNCTUATION = -6
const ODD = -13
const CONTROL = -16
const BROKEN = -25
export type Script = 'any' | 'japanese' | 'russian' | 'western'

/** The log-likelihood of `text`, of which only the given script is expected. */
export function textLikelihood(text: string, script: Script): number {
  let total = 0
  let before = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    total += code < 0x80 ? asciiLikelihood(code) : characterLikelihood(code, before, text.charCodeAt(index + 1), script)
    before = code
  }
  return total
}

function asciiLikelihood(code: number): number {
  return (code >= 0x20 && code < 0x7f) || code === 10 || code === 13 || code === 9 ? ASCII : CONTROL
}

function characterLikelihood(code: number, before: number, after: number, script: Script): number {
  if (code === 0xfffd) return BROKEN
  if (code < 0xa0 || (code >= 0xd800 && code <= 0xf8ff)) return CONTROL
  if (isPunctuation(code)) return PUNCTUATION
  if (code >= 0x400 && code < 0x460 && (script === 'russian' || script === 'any')) return russianLikelihood(code, before, isLatin(before) || isLatin(after))
  if (code <= 0x17f && (script === 'western' || script === 'any')) return western(code, before, after)
  if (script === 'japanese' || script === 'any') return japanese(code, before)
  return ODD
}

function western(code: number, before: number, after: number): number {
  if (code < 0xc0) return ODD + 3
  const alone = !isLatin(before) && !isLatin(after)
  return (alone ? -10 : -5.5) + (before >= 0xc0 ? -5 : 0)
}

function japanese(code: number, before: number): number {
  if (code >= 0x3041 && code <= 0x3096) return HIRAGANA
  if (code >= 0x30a1 && code <= 0x30fe) return KATAKANA
  if (code >= 0x4e00 && code <= 0x9fff) return COMMON_KANJI.has(String.fromCharCode(code)) ? COMMON : UNCOMMON
  if (code >= 0xff01 && code <= 0xff5e) return -7.5
  if (code >= 0xff61 && code <= 0xff9f) return before >= 0xff61 && before <= 0xff9f ? -6.5 : -10
  return code >= 0x2000 && code <= 0x33ff ? -10 : ODD
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Dashes, quotes, ellipsis, №, guillemets, no-break space, degree, ideographic comma, stop, space and brackets. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || code === 0xab || code === 0xbb || code === 0xb0 || code === 0x2116 || (code >= 0x2013 && code <= 0x2026) || (code >= 0x3000 && code <= 0x3011) || code === 0x30fb
}
