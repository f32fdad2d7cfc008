import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { courses } from './src/build/courses-plugin.ts'

// The site is addressed relatively throughout, so that one build runs under any path (docs/architecture.md).
export default defineConfig({
  base: './',
  plugins: [react(), courses()],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/entry-browser.tsx',
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 },
            { name: 'router-words', test: /node_modules[\\/](react-router|i18next|react-i18next|zustand)[\\/]/, priority: 10 },
          ],
        },
      },
      onLog(level, log, handler) {
        if (log.code === 'MODULE_LEVEL_DIRECTIVE') return
        handler(level, log)
      },
    },
  },
  server: { host: '127.0.0.1' },
  test: {
    environment: 'jsdom',
    globals: false,
    include: ['src/**/*.test.{ts,tsx}', 'tests/courses/**/*.test.ts'],
    setupFiles: ['./src/testing/set-up.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
})
