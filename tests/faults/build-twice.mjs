#!/usr/bin/env node
// node tests/faults/build-twice.mjs: builds the site twice and compares every file. Whoever builds from the same source
// can then tell whether a copy that somebody hands out is the kit, byte for byte.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const site = path.join(root, 'dist')

function build() {
  execFileSync(process.execPath, ['src/cli/build.mjs'], { cwd: root, stdio: ['ignore', 2, 2] })
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(site, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
    }),
  )
}

const [first, second] = [build(), build()]
const differing = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file))
for (const file of differing) console.error(`differs: ${file}`)
console.log(`two builds: ${first.size} files, ${differing.length} differ`)
process.exitCode = first.size > 0 && differing.length === 0 ? 0 : 1
