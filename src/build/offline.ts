import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

/** Prerendered pages are not kept: offline, the shell and the course data make every page. */
const KEPT_PAGES = new Set(['shell.html', 'rescue.html', 'quiet.html'])
const isKept = (file: string): boolean => !file.endsWith('.html') || KEPT_PAGES.has(file)
const NOT_KEPT = new Set(['404.html', 'service-worker.js', 'security-policy.txt', 'sbom.json', 'LICENSE'])

/** `[path, content hash]` of everything that must work without a network. */
const filesToKeep = (outDir: string): readonly (readonly [string, string])[] =>
  readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(outDir, path.join(parentPath, name)).split(path.sep).join('/'))
    .filter((file) => isKept(file) && !NOT_KEPT.has(file))
    .toSorted()
    .map(
      (file) =>
        [
          file,
          createHash('sha256')
            .update(readFileSync(path.join(outDir, file)))
            .digest('hex')
            .slice(0, 16),
        ] as const,
    )

/** Builds `service-worker.js` as one classic script that knows every file of this build. */
export const buildServiceWorker = async (root: string, outDir: string): Promise<void> => {
  const files = filesToKeep(outDir)
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { __KEPT_FILES__: JSON.stringify(files), __BUILD_VERSION__: JSON.stringify(version) },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: path.join(root, 'src', 'entry-service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js', codeSplitting: false },
      },
    },
  })
}
