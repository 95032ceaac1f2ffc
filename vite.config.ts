import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2023', cssCodeSplit: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
})
