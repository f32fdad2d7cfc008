// A browser's processes, started so that they can be killed whole, at once, as a power cut or a crash would.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

export const START_MS = 30_000

/** Browsers write the address by which they can be driven to stderr as soon as they can be. */
function addressSaidBy(child, pattern) {
  return new Promise((resolve, reject) => {
    let text = ''
    const timer = setTimeout(() => reject(new Error(`The browser did not start within ${START_MS} ms:\n${text}`)), START_MS)
    child.stderr.on('data', (chunk) => {
      text += chunk
      const [, address] = pattern.exec(text) ?? []
      if (address === undefined) return
      clearTimeout(timer)
      resolve(address)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The browser ended with ${code} before it could be driven:\n${text}`)))
  })
}

/** Processes with such a command line: those which left the browser's process group. Linux only, else none. */
function processesLike(isOurs) {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return isOurs(readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
      } catch {
        return false
      }
    })
    .map(Number)
}

function signal(pid, target = pid) {
  try {
    process.kill(target, 'SIGKILL')
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

function killTree(child) {
  if (process.platform === 'win32') spawn('taskkill', ['/F', '/T', '/PID', String(child.pid)], { stdio: 'ignore' })
  else signal(child.pid, -child.pid)
}

/** Browsers that still run: they have a process group of their own, so that stopping the trials would leave them behind. */
const running = new Set()
process.on('exit', () => running.forEach(killTree))
for (const stop of ['SIGINT', 'SIGTERM']) process.once(stop, () => process.exit(130))

/**
 * Starts a browser. `announces` finds its debugging address in what it says; `isOurs(commandLine, pid)` knows the
 * processes that left its group.
 */
export async function startKillable(program, args, { announces, isOurs, env = {} }) {
  const child = spawn(program, args, {
    // A group of its own: one signal reaches the browser and all its children.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  running.add(child)
  const exited = new Promise((resolve) => child.once('exit', resolve))
  const leftOver = () => processesLike((line) => isOurs(line, child.pid))
  const kill = async () => {
    killTree(child)
    await exited
    running.delete(child)
    for (let left = leftOver(); left.length > 0; left = leftOver()) {
      for (const pid of left) signal(pid)
      await pause(20)
    }
  }
  try {
    return { address: await addressSaidBy(child, announces), kill }
  } catch (error) {
    if (child.pid !== undefined) await kill()
    throw error
  }
}
