// Finds a browser of the system for the tests; on Debian as root, installs the system's own when there is none.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

function install(name, debianPackage) {
  console.error(`Installing ${name} (once)…`)
  const quiet = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], quiet)
}

/** The browser's program, installed if that is possible here; otherwise `advice` says what to do, and the process ends. */
export function ensureBrowser({ name, candidates, debianPackage, advice }) {
  const find = () => candidates.find((file) => file !== undefined && existsSync(file))
  if (find() === undefined && canInstall()) install(name, debianPackage)
  const found = find()
  if (found !== undefined) return found
  console.error(advice)
  return process.exit(1)
}
