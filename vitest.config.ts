import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findBrowser } from './scripts/find-browser.mjs'
import { bareSchema } from './scripts/vite-schema.ts'

export default defineConfig({
  test: {
    projects: [
      { plugins: [bareSchema()], test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', setupFiles: ['tests/unit/support/same-draws.ts'], maxWorkers: '100%' } },
      { plugins: [bareSchema()], test: { name: 'pictures', include: ['tests/pictures/**/*.test.ts'], environment: 'node', maxWorkers: '100%' } },
      {
        plugins: [react(), bareSchema()],
        // Found only when a lazy part asks for it, it would come with a second copy of React.
        optimizeDeps: { include: ['react', 'react-dom', 'react-dom/client', 'react-aria-components', 'echarts-for-react/esm/core', '@tanstack/react-table', '@tanstack/react-virtual'] },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/support/fail-on-console-error.ts'],
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await findBrowser() }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 800 },
          },
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/journeys/support/site.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
