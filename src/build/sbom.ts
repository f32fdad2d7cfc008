import path from 'node:path'
import type { Rolldown } from 'vite'

/** What the lock file says of a package, as far as a list of parts needs it. */
interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
}

export interface SbomSource {
  readonly manifest: Manifest
  readonly lock: { readonly packages: Readonly<Record<string, LockedPackage>> }
  /** Files of which something is in the build, relative to the project. */
  readonly files: readonly string[]
}

/** Everything that a build was made of, relative to the project: sources of scripts, and files passed on as they are. */
export const filesOf = (output: Rolldown.RolldownOutput['output'], root: string): readonly string[] =>
  output
    .flatMap((part) => (part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => path.resolve(root, name))))
    .map((id) => (id.startsWith('\0') ? id : path.relative(root, id).split(path.sep).join('/')))

/** Helpers that the bundler and the build tool write into scripts have no file of their own. */
const HELPER = /^\0(rolldown|vite)\//
const INSTALLED = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

/** The package of a file, as the lock file names its place; `undefined` for our own files. */
const placeOf = (file: string): string | undefined => {
  const [, helper] = HELPER.exec(file) ?? []
  return helper === undefined ? INSTALLED.exec(file)?.[0] : `node_modules/${helper}`
}

const hexOf = (integrity: string): string => Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

const componentOf = (type: 'application' | 'library', { name, version, license }: Manifest) => ({
  type,
  'bom-ref': purlOf(name, version),
  name,
  version,
  licenses: [{ license: { id: license } }],
  purl: purlOf(name, version),
})

const libraryOf = (place: string, { version, license, integrity }: LockedPackage = {}) => {
  if (version === undefined || license === undefined || integrity === undefined)
    throw new Error(`${place} is in the build, and the lock file does not say its version, licence and hash`)
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return { ...componentOf('library', { name, version, license }), hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] }
}

/**
 * The parts of the built site that others wrote, as a CycloneDX list. Two builds of one source give the same: it holds
 * no time, no number of its own and no address.
 */
export const sbomOf = ({ manifest, lock, files }: SbomSource) => {
  const places = new Set(files.flatMap((file) => placeOf(file) ?? []))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: componentOf('application', manifest) },
    components: [...places].toSorted().map((place) => libraryOf(place, lock.packages[place])),
  }
}
