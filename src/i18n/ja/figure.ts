export const figure = {
  'figure.tools': '「{title}」の操作',
  'figure.as-table': '表で見る',
  'figure.table': '表：{title}',
  'figure.no-data': 'データなし',
  'figure.walk': '矢印キーで要素をたどり、Enterキーで選択します。',
  'figure.empty': '現在の選択に該当するものはありません。',
  'figure.empty.remove': '「{clause}」を外す',
}
