// Node 20 does not run TypeScript: bundle one script of ours with Vite, then import what comes out.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

// Libraries choose their production or development half by this, also when a script of ours runs a build.
process.env.NODE_ENV ??= 'production'

let count = 0

/** Imports `src/<file>` and gives back its exports. Dependencies stay in node_modules. */
export async function importTypeScript(file) {
  // A folder of its own, so that two commands at once do not write into each other's.
  const folder = path.join(projectRoot, 'node_modules', '.cache', 'rrk', `${process.pid}-${count++}`)
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: {
      ssr: path.join(projectRoot, 'src', file),
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'script.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return import(pathToFileURL(path.join(folder, 'script.mjs')).href)
}
