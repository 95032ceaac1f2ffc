export const figure = {
  'figure.tools': 'Действия: «{title}»',
  'figure.as-table': 'Показать таблицей',
  'figure.table': 'Таблица: {title}',
  'figure.no-data': 'нет данных',
  'figure.walk': 'Стрелки — переход по элементам, Enter — выбор.',
  'figure.empty': 'Под текущий выбор ничего не подходит.',
  'figure.empty.remove': 'Убрать: {clause}',
}
