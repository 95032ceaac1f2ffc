export const figure = {
  'figure.tools': 'Действия с рисунком «{title}»',
  'figure.as-table': 'Показать таблицей',
  'figure.table': 'Таблица: {title}',
  'figure.no-data': 'нет данных',
  'figure.walk': 'Стрелки — переход по элементам, Enter — выбор.',
  'figure.empty': 'В текущей выборке ничего нет.',
  'figure.empty.remove': 'Убрать: {clause}',
}
