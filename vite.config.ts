import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { integrity } from './scripts/vite-integrity.ts'
import { preloadTables } from './scripts/vite-preload.ts'
import { bareSchema } from './scripts/vite-schema.ts'

export default defineConfig({
  base: './',
  plugins: [react(), bareSchema(), optimizeLocales.vite({ locales: ['en-US', 'ja-JP', 'ru-RU'] }), preloadTables(), integrity()],
  worker: { format: 'es', plugins: () => [bareSchema()] },
  build: {
    target: 'es2023',
    // One stylesheet, named in the page: a stylesheet added later could not carry its integrity.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    chunkSizeWarningLimit: 1200,
    // All that the first screen needs is one file: some forty that other pages share with it would come one after another.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
