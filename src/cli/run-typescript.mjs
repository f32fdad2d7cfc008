// Node 20 does not run TypeScript: load one script of ours through Vite's module runner.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** Imports `src/<file>` and gives back its exports. */
export async function importTypeScript(file) {
  const { module } = await runnerImport(path.join(projectRoot, 'src', file), { configFile: false, root: projectRoot, logLevel: 'error' })
  return module
}
