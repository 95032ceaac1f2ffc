/** A clean table to pollute. */
export interface Source {
  readonly name: string
  readonly header: readonly string[]
  readonly records: readonly (readonly string[])[]
}

const KINDS = ['Chair', 'Table', 'Lamp', 'Shelf']
const COMMENTS = ['none', 'sold, then returned', 'says "fine"', 'late; see file', '', "buyer's own", 'two\nlines']

const two = (value: number): string => String(value).padStart(2, '0')

const SALES: Source = {
  name: 'sales',
  header: ['DATE', 'TIME', 'QTY', 'PRODUCT', 'PRICE', 'KIND', 'DESCRIPTION', 'ADDRESS', 'COMMENTS'],
  records: Array.from({ length: 84 }, (_, index) => [
    `${two((index % 28) + 1)}/${two((index % 12) + 1)}/2018`,
    `${two(index % 24)}:${two((index * 7) % 60)}`,
    String((index % 9) + 1),
    `P-${1000 + index}`,
    `${(index * 13) % 400}.${two((index * 29) % 100)}`,
    KINDS[index % KINDS.length] ?? '',
    `${KINDS[index % KINDS.length] ?? ''} in oak, size ${(index % 5) + 1}`,
    `https://shop.example/items?id=${index}&view=full`,
    COMMENTS[index % COMMENTS.length] ?? '',
  ]),
}

const PLACES = ['北海道', '新潟県', '東京都', '福岡県', '富山県']
const REGIONS = ['Приморский край', 'Сахалинская область', 'Республика Саха (Якутия)', 'Москва']
const REMARKS = ['覚書、署名済み', 'подписано, проверено', '', 'см. «приложение»; лист 2', '「検討中」']

const TIES: Source = {
  name: 'ties',
  header: ['番号', '都道府県', 'Регион', '年', '件数', '分野', '備考', 'Источник', '担当'],
  records: Array.from({ length: 60 }, (_, index) => [
    `T-${100 + index}`,
    PLACES[index % PLACES.length] ?? '',
    REGIONS[index % REGIONS.length] ?? '',
    String(1990 + (index % 30)),
    String((index * 7) % 50),
    index % 2 === 0 ? '文化' : 'экономика',
    REMARKS[index % REMARKS.length] ?? '',
    `http://example.ru/doc/${index}`,
    index % 3 === 0 ? '山田, 太郎' : 'Иванов И. И.',
  ]),
}

export const SOURCES: readonly Source[] = [SALES, TIES]
