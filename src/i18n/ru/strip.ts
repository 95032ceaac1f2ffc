export const strip = {
  'strip.projects': 'Пункты плана: проекты в выборке',
  'strip.documents': 'Пункты плана: документы в выборке',
  'strip.claims': 'Пункты плана: заявления в выборке',
  'strip.tile.projects': '{point} {name}: проекты — {n} из {whole}',
  'strip.tile.documents': '{point} {name}: документы — {n} из {whole}',
  'strip.tile.claims': '{point} {name}: заявления — {n} из {whole}',
}
