import { closeSync, openSync, readdirSync, readFileSync, readSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'
import { failure, type Result } from '#src/domain/result.ts'
import { readSummary, type ReceivedSummary, SUMMARY_LIMITS, type SummaryProblem } from '#src/imports/summary.ts'
import { type ArchiveProblem, ZIP_LIMITS, type ZipEntry, zipReader } from '#src/imports/zip-reader.ts'

export type FileProblem = Omit<SummaryProblem, 'kind'> & { readonly kind: SummaryProblem['kind'] | 'no-file' | 'bad-archive' }

export interface RefusedFile {
  /** As a person knows it: `inbox/a.summary.json`, or `inbox.zip › a.summary.json`. */
  readonly name: string
  readonly problem: FileProblem
}

export interface ReadSummaries {
  readonly received: readonly ReceivedSummary[]
  readonly refused: readonly RefusedFile[]
  /** Every file that was opened, in full. */
  readonly files: readonly string[]
}

const MEGABYTE = 1024 * 1024
const CHUNK = 16 * 1024
const NO_FILE = {
  kind: 'no-file',
  where: '',
  problem: 'there is no such file that can be read',
  remedy: 'mend the name',
} as const
const NO_SUMMARIES = {
  kind: 'no-file',
  where: '',
  problem: 'it holds no .json and no .zip file',
  remedy: 'name the place where the summaries are',
} as const

const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false })

export const readSummaryFile = (file: string): Result<ReceivedSummary, FileProblem> => {
  const stat = statOf(file)
  if (stat?.isFile() !== true) return failure(NO_FILE)
  try {
    // The reader looks at the size too, but only once the bytes are in memory.
    return readSummary(stat.size > SUMMARY_LIMITS.bytes ? new Uint8Array(SUMMARY_LIMITS.bytes + 1) : readFileSync(file))
  } catch {
    return failure(NO_FILE)
  }
}

const isZip = (name: string): boolean => name.toLowerCase().endsWith('.zip')
const isJson = (name: string): boolean => name.toLowerCase().endsWith('.json')
/** macOS puts a shadow of each file beside it. */
const isShadow = (name: string): boolean => name.split('/').some((part) => part === '__MACOSX' || part.startsWith('.'))

/** Feeds an archive to the reader piece by piece, so that it is never in memory as a whole. */
const unpack = (file: string, size: number): Result<readonly ZipEntry[], ArchiveProblem> => {
  if (size > ZIP_LIMITS.bytes)
    return failure({ problem: `it is larger than ${ZIP_LIMITS.bytes / MEGABYTE} MB`, remedy: 'put fewer files into one archive' })
  const reader = zipReader((name) => isJson(name) && !isShadow(name))
  const handle = openSync(file, 'r')
  try {
    const buffer = new Uint8Array(CHUNK)
    for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) {
      const problem = reader.push(buffer.slice(0, length))
      if (problem !== undefined) return failure(problem)
    }
    return reader.end()
  } finally {
    closeSync(handle)
  }
}

const outcome = (name: string, result: Result<ReceivedSummary, FileProblem>): ReadSummaries =>
  result.ok
    ? { received: [result.value], refused: [], files: [] }
    : { received: [], refused: [{ name, problem: result.problem }], files: [] }

const joined = (parts: readonly ReadSummaries[]): ReadSummaries => ({
  received: parts.flatMap(({ received }) => received),
  refused: parts.flatMap(({ refused }) => refused),
  files: parts.flatMap(({ files }) => files),
})

const readZip = (file: string, name: string): ReadSummaries => {
  const stat = statOf(file)
  if (stat?.isFile() !== true) return outcome(name, failure(NO_FILE))
  const unpacked = unpack(file, stat.size)
  if (!unpacked.ok) return outcome(name, failure({ kind: 'bad-archive', where: '', ...unpacked.problem }))
  if (unpacked.value.length === 0) return outcome(name, failure(NO_SUMMARIES))
  return joined(unpacked.value.map((entry) => outcome(`${name} › ${entry.name}`, readSummary(entry.bytes))))
}

const readOne = (file: string, name: string): ReadSummaries => {
  const read = isZip(file) ? readZip(file, name) : outcome(name, readSummaryFile(file))
  return { ...read, files: [file] }
}

/** Links are not followed, so that a folder can't lead out of itself or in a circle. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && (isJson(entry.name) || isZip(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()

/** Other JSON files that lie about in a folder, such as a report written there before, are nobody's mistake. */
const withoutStrangers = (read: ReadSummaries): ReadSummaries => ({
  ...read,
  refused: read.refused.filter(({ problem }) => problem.kind !== 'not-a-summary'),
})

const readFolder = (folder: string, name: string, cwd: string): ReadSummaries => {
  const files = filesIn(folder)
  if (files.length === 0) return outcome(name, failure(NO_SUMMARIES))
  return withoutStrangers(joined(files.map((file) => readOne(file, path.relative(cwd, file)))))
}

/** Reads files, folders and archives; one bad file spoils no other. Nothing is written. */
export const readSummaries = (places: readonly string[], cwd: string): ReadSummaries =>
  joined(
    places.map((place) => {
      const full = path.resolve(cwd, place)
      return statOf(full)?.isDirectory() === true ? readFolder(full, place, cwd) : readOne(full, place)
    }),
  )
