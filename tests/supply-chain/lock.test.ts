import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Lock, lockMistakes } from './lock-mistakes.ts'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read('package.json')
const lock: Lock = read('package-lock.json')
const sound = { version: '1.0.0', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` }
/** The lock file with one more package, which the kit asks for. */
const withPackage = (name: string, changes: object): Lock => ({
  packages: {
    ...lock.packages,
    'node_modules/asks': { ...sound, peerDependencies: { asks: '*', [name]: '*' } },
    [`node_modules/${name}`]: { ...sound, ...changes },
  },
})

describe('what is installed', () => {
  it('is only what was agreed to, from the registry, at exact versions, with a hash, and runs nothing', () => {
    expect(lockMistakes(manifest, lock)).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
  })

  it('has a page that names each package that may run in a browser, and what for', () => {
    const page = readFileSync('docs/dependencies.md', 'utf8')
    const atRunTime = page.slice(page.indexOf('## At run time'), page.indexOf('## While building'))
    const named = [...atRunTime.matchAll(/^\| ([^|]+) \| [^|]{10,} \|$/gm)].flatMap(([, names = '']) => names.trim().split(', '))
    expect(named.filter((name) => name !== 'package').toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted())
  })

  it('may be one more sound package (the control)', () => {
    expect(lockMistakes(manifest, withPackage('good', {}))).toEqual([])
  })

  it.each([
    ['runs a script', { hasInstallScript: true }, 'runs a script'],
    ['has no hash', { integrity: undefined }, 'no sha512'],
    ['has a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'no sha512'],
    ['comes from elsewhere', { resolved: 'git+ssh://git@example.org/bad.git' }, 'address of its own'],
    ['is a folder', { link: true }, 'is a folder'],
    ['has a licence nobody agreed to', { license: 'SEE LICENSE IN bad.txt' }, 'was not agreed to'],
    ['has no licence', { license: undefined }, 'licence unknown'],
  ])('is refused when it %s', (_, changes, mistake) => {
    expect(lockMistakes(manifest, withPackage('bad', changes))).toEqual([expect.stringContaining(mistake)])
  })

  it('is refused when nothing asks for it', () => {
    const planted: Lock = { packages: { ...lock.packages, 'node_modules/reacct': sound } }
    expect(lockMistakes(manifest, planted)).toEqual(['node_modules/reacct: nothing asks for it'])
  })

  it.each(['^19.0.0', 'latest', 'https://example.org/react.tgz', undefined])(
    'is refused when the manifest asks for react “%s”',
    (version) => {
      const changed = { ...manifest, dependencies: { ...manifest.dependencies, react: version } }
      expect(lockMistakes(changed, lock)).toContainEqual(expect.stringContaining('react: '))
    },
  )
})
