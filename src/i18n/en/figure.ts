export const figure = {
  'figure.tools': 'Tools for “{title}”',
  'figure.as-table': 'Show as table',
  'figure.table': 'Table: {title}',
  'figure.no-data': 'no data',
  'figure.walk': 'Use the arrow keys to walk through the marks and Enter to choose one.',
  'figure.empty': 'Nothing matches the current selection.',
  'figure.empty.remove': 'Remove {clause}',
}
