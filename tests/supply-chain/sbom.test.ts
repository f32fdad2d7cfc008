import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sbomOf } from '#src/build/sbom.ts'

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read('package.json')
const lock = read('package-lock.json')
const listOf = (...files: string[]) => sbomOf({ manifest, lock, files })
const FONT = '@fontsource-variable/bricolage-grotesque'

describe('the list of parts', () => {
  it('names each package of which a file is in the build once, with version, licence and hash, and none of our own', () => {
    const { components } = listOf(
      'src/entry-browser.tsx',
      'node_modules/react/index.js',
      'node_modules/react/jsx-runtime.js',
      `node_modules/${FONT}/files/x.woff2`,
      '\0rolldown/runtime.js',
      '\0vite/preload-helper.js',
    )
    const versionOf = (name: string): string => lock.packages[`node_modules/${name}`].version
    expect(components.map(({ purl }) => purl)).toEqual([
      `pkg:npm/%40fontsource-variable/bricolage-grotesque@${versionOf(FONT)}`,
      `pkg:npm/react@${versionOf('react')}`,
      `pkg:npm/rolldown@${versionOf('rolldown')}`,
      `pkg:npm/vite@${versionOf('vite')}`,
    ])
    expect(components[1]).toMatchObject({ name: 'react', version: versionOf('react'), licenses: [{ license: { id: 'MIT' } }] })
    expect(components[1]?.hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/)
  })

  it('is the same whatever the order of the files, and holds no time, no number of its own, no host and no folder', () => {
    const files = ['node_modules/react/index.js', 'node_modules/dexie/dist/dexie.mjs', 'node_modules/zustand/vanilla.js']
    const text = JSON.stringify(listOf(...files))
    expect(JSON.stringify(listOf(...files.toReversed()))).toBe(text)
    expect(text).not.toMatch(/timestamp|serialNumber|:\/\/|registry|\/(tmp|home|root|Users)\//)
  })

  it('tells apart a package that lies within another', () => {
    const nested = { version: '1.2.3', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` }
    const { components } = sbomOf({
      manifest,
      lock: { packages: { ...lock.packages, 'node_modules/react/node_modules/scheduler': nested } },
      files: ['node_modules/react/node_modules/scheduler/index.js'],
    })
    expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/scheduler@1.2.3'])
  })

  it('is not made where the lock file does not know a part (the control)', () => {
    expect(() => listOf('node_modules/planted/index.js')).toThrow('node_modules/planted is in the build')
  })
})
