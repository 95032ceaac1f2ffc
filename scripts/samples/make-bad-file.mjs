/** A file with something wrong of every kind that one file can have; each title says it is an exercise and what is wrong. */
export function makeBadFile() {
  const source = 'Exercise file of this page,https://example.org/,low'
  /** @type {(id: string, what: string, cells?: Partial<Record<'point' | 'status' | 'on' | 'started' | 'regions' | 'amount' | 'currency' | 'national', string>>, origin?: string) => string} */
  const row = (id, what, { point = '6', status = 'proposed', on = '2019-03-01', started = '', regions = 'RU-SAK', amount = '', currency = '', national = '' } = {}, origin = source) =>
    [id, `EXERCISE: ${what}`, point, status, on, '2019-02', started, regions, amount, currency, national, origin, '', 'a', 'b'].join(',')
  return `${[
    'Exercise: a file with problems of every kind',
    'Invented for practice; nothing in it is a fact',
    '',
    'id,name_en,plan_point,status,status_on,announced_on,started_on,ru_regions,value_amount,value_currency,national_project,source_name,source_url,confidence,,remarks,status',
    row('PRJ-910', 'nothing wrong here'),
    row('PRJ-911', 'misspelt status', { status: 'memorandm' }),
    row('PRJ-912', 'misspelt status again', { status: 'memorandm' }),
    row('PRJ-913', 'point that the plan does not have', { point: '9' }),
    row('PRJ-914', 'no number', { amount: 'a lot', currency: 'JPY' }),
    row('PRJ-915', 'unit beside the number', { amount: '15億', currency: 'JPY' }),
    row('PRJ-916', 'currency beside the number', { amount: '1500000 RUB', currency: 'RUB' }),
    row('PRJ-917', 'thousand or one and a half', { amount: '"1,500"', currency: 'USD' }),
    row('PRJ-918', 'day that is in no calendar', { on: '2019-02-30' }),
    row('PRJ-919', 'day or month', { on: '03/04/2019' }),
    row('PRJ-920', 'short year', { on: '15.03.19' }),
    row('PRJ-921', 'serial number of Excel', { on: '43525' }),
    row('PRJ-922', 'region of two names', { regions: 'Altai' }),
    row('PRJ-923', 'no such national project', { national: 'Project that does not exist' }),
    row('PRJ-924', 'ended before it began', { status: 'completed', started: '2019-06-01' }),
    row('PRJ-925', 'address without its beginning', {}, 'Exercise file of this page,example.org/page,low'),
    row('PRJ-926', 'no status', { status: '' }),
    row('PRJ-927', 'key used twice'),
    row('PRJ-927', 'key used twice with other cells'),
    row('PRJ-928', 'row written twice'),
    row('PRJ-928', 'row written twice'),
    row('PRJ-929', 'one thing under two keys'),
    row('PRJ-930', 'one thing under two keys'),
    row('PRJ-931', 'a separator too many, in a title without quotes'),
    'PRJ-932,EXERCISE: the end of the row is lost,6,proposed,2019-03-01',
    'PRJ-933,"EXERCISE: a "quote" in quotes",6,proposed,2019-03-01,2019-02,,RU-SAK,,,,Exercise file of this page,https://example.org/,low,,a,b',
    'id,name_en,plan_point,status,status_on,announced_on,started_on,ru_regions,value_amount,value_currency,national_project,source_name,source_url,confidence,,remarks,status',
    'Total,25',
    'Source: nobody; this file was invented for practice and stands for nothing',
  ].join('\n')}\n`
}
