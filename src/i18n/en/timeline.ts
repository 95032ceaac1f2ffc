export const timeline = {
  'timeline.title': 'When',
  'timeline.as-of': 'As of',
  'timeline.latest': 'latest evidence',
  'timeline.clear': 'Back to the latest evidence',
  'timeline.play': 'Play through time',
  'timeline.pause': 'Pause',
  'timeline.keys': 'Arrow keys move by a month, Page Up and Page Down by a year, Home to the first month, End to the latest evidence.',
  'timeline.period': 'Period',
  'timeline.from': 'From',
  'timeline.to': 'To',
  'timeline.placeholder': 'any date',
  'timeline.format': 'A year, month or day: 2017, 2017-04 or 2017-04-27',
}
