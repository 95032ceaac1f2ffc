export const timeline = {
  'timeline.title': 'Время',
  'timeline.as-of': 'На дату',
  'timeline.latest': 'последние данные',
  'timeline.clear': 'Вернуться к последним данным',
  'timeline.play': 'Показать ход времени',
  'timeline.pause': 'Пауза',
  'timeline.keys': 'Стрелки — на месяц, Page Up и Page Down — на год, Home — к первому месяцу, End — к последним данным.',
  'timeline.period': 'Период',
  'timeline.from': 'С',
  'timeline.to': 'По',
  'timeline.placeholder': 'любая дата',
  'timeline.format': 'Год, месяц или день: 2017, 2017-04 или 2017-04-27',
}
