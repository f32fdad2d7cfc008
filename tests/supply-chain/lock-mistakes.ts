/** What `package.json` says of a package, the project's own included. */
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

interface Locked extends Manifest {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

/** Licences under which code may be passed on with a kit that is MIT and CC BY-SA. */
const LICENCES = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1',
  'CC0-1.0',
  'BlueOak-1.0.0',
])

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/
const NAME = /^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

const packageMistakes = (place: string, locked: Locked): readonly string[] => [
  ...(NAME.test(nameOf(place)) ? [] : [`${place}: no name that the registry gives`]),
  ...(/^sha512-[A-Za-z0-9+/]{86}==$/.test(locked.integrity ?? '') ? [] : [`${place}: no sha512 to check it against`]),
  ...(locked.resolved === undefined ? [] : [`${place}: comes from an address of its own`]),
  ...(locked.link === true ? [`${place}: is a folder, not a package`] : []),
  ...(locked.hasInstallScript === true ? [`${place}: runs a script when it is installed`] : []),
  ...(locked.license !== undefined && LICENCES.has(locked.license)
    ? []
    : [`${place}: licence ${locked.license ?? 'unknown'} was not agreed to`]),
]

const wantedBy = (locked: Locked): readonly string[] =>
  [locked.dependencies, locked.devDependencies, locked.optionalDependencies, locked.peerDependencies].flatMap((all) =>
    Object.keys(all ?? {}),
  )

/** Whether the lock file still is that of the manifest: the same direct dependencies, at exact versions. */
const driftMistakes = (manifest: Manifest, root: Locked | undefined): readonly string[] =>
  (['dependencies', 'devDependencies'] as const).flatMap((group) => {
    const [asked, locked] = [manifest[group] ?? {}, root?.[group] ?? {}]
    return [...new Set([...Object.keys(asked), ...Object.keys(locked)])].flatMap((name) => [
      ...(asked[name] === locked[name] ? [] : [`${name}: ${asked[name]} in package.json, ${locked[name]} in the lock file`]),
      ...(EXACT.test(asked[name] ?? '') ? [] : [`${name}: ${asked[name]} is not one exact version`]),
    ])
  })

/** Everything in a lock file that nobody should install unasked. Empty for a sound one. */
export const lockMistakes = (manifest: Manifest, { packages }: Lock): readonly string[] => {
  const { '': root, ...rest } = packages
  const wanted = new Set(Object.values(packages).flatMap(wantedBy))
  return [
    ...driftMistakes(manifest, root),
    ...Object.entries(rest).flatMap(([place, locked]) => [
      ...packageMistakes(place, locked),
      ...(wanted.has(nameOf(place)) ? [] : [`${place}: nothing asks for it`]),
    ]),
  ]
}
