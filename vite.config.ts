import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compileHints } from './src/build/compile-hints.ts'
import { courses } from './src/build/courses-plugin.ts'

/** One file a kind (`view-match`, …); the four small ones that nearly every lesson uses share one. */
const viewOfKind = (id: string): string => {
  const kind = /exercises[\\/](\w+)[\\/]/.exec(id)?.[1] ?? 'exercise'
  return ['choice', 'verdict', 'poll', 'reflection'].includes(kind) ? 'view-usual' : `view-${kind}`
}

/** Both word files that every lesson needs, one file a language. */
const wordsOfLesson = (id: string): string => `words-${/locales[\\/](\w+)/.exec(id)?.[1] ?? 'en'}`

/** What every learner's page shares: the looks, the glue, the rules, and the frame of an exercise. */
const LEARNER_CORE =
  /src[\\/](ui|hooks|state|platform)[\\/](?!session-place|capabilities|profile-key|passphrase|use-inbox|room-line|wake-lock|journal-place|download|sealing|file-picker|filter|ask-first|radio|resource)[\w-]+(\.tsx?|[\\/][\w-]+\.tsx)$|src[\\/](paths|services)\.ts$|src[\\/]domain[\\/](facts|fraction|outline|parse-row|progress|question-identity|quiz|records|result|shuffle|text)\.ts$|src[\\/]actions[\\/](profile|save-draft|submit-answer|record-lesson)\.ts$|src[\\/]storage[\\/](parse-records|parse-row|store)\.ts$|src[\\/]content[\\/]outline-of\.ts$|src[\\/]exercises[\\/](exercise-|use-|kind-look|confidence|views|move-)[\w-]*\.tsx?$|src[\\/]screens[\\/]lesson[\\/]|node_modules[\\/]lucide-react[\\/]/

// The site is addressed relatively throughout, so that one build runs under any path (docs/architecture.md).
export default defineConfig({
  base: './',
  plugins: [react(), courses(), compileHints()],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: {
      input: 'src/entry-browser.tsx',
      output: {
        codeSplitting: {
          // Few files: on a slow line each one costs more than its bytes. What a learner's page needs at once is together;
          // each exercise kind's view is apart, because a lesson uses three or four of twelve.
          groups: [
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|react-router|i18next|react-i18next|zustand)[\\/]|rolldown[\\/-]runtime|vite[\\/]preload-helper/,
              priority: 30,
            },
            {
              name: wordsOfLesson,
              test: /src[\\/]i18n[\\/]locales[\\/]\w+[\\/](core|exercises)\.ts$/,
              priority: 25,
              debugName: 'words of a lesson',
            },
            {
              name: viewOfKind,
              test: /src[\\/]exercises[\\/]\w+[\\/][\w-]+\.(learner|views)\.tsx?$/,
              priority: 14,
              debugName: 'view of a kind',
            },
            {
              name: 'models',
              test: /src[\\/]exercises[\\/](\w+[\\/][\w-]+\.(model|score)|cloze[\\/]compare-typed|interaction-parts|stored-answer|rich-line)\.ts$/,
              priority: 16,
            },
            { name: 'learner', test: LEARNER_CORE, priority: 18 },
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
    include: ['src/**/*.test.{ts,tsx}', 'tests/{courses,supply-chain}/**/*.test.ts'],
    setupFiles: ['./src/testing/set-up.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
})
