#!/usr/bin/env node
// npm run build [-- --base /sub/path/]: builds the site into dist/.
import path from 'node:path'
import { ensureDependencies } from './dependencies.mjs'

ensureDependencies()
const { importTypeScript, projectRoot } = await import('./run-typescript.mjs')

export async function buildInto(outDir, siteBase = '/') {
  const { buildSite } = await importTypeScript('build/build-site.ts')
  await buildSite({ root: projectRoot, outDir, siteBase })
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const at = process.argv.indexOf('--base')
  await buildInto(path.join(projectRoot, 'dist'), at < 0 ? '/' : process.argv[at + 1])
}
