export const strip = {
  'strip.projects': 'Points of the plan: projects in the selection',
  'strip.documents': 'Points of the plan: documents in the selection',
  'strip.claims': 'Points of the plan: claims in the selection',
  'strip.tile.projects': '{point} {name}: {n} of {whole} projects',
  'strip.tile.documents': '{point} {name}: {n} of {whole} documents',
  'strip.tile.claims': '{point} {name}: {n} of {whole} claims',
}
