import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { failure, type Result, success } from '#src/domain/result.ts'

export const ZIP_LIMITS = {
  bytes: 200 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  entries: 5000,
  entryBytes: 2 * 1024 * 1024,
} as const

export interface ZipEntry {
  readonly name: string
  /** At most one byte more than an entry may have: enough to see that it is too large. */
  readonly bytes: Uint8Array
}

export interface ArchiveProblem {
  readonly problem: string
  readonly remedy: string
}

export interface ZipReader {
  /** Takes the next piece of the archive; says why when it has to be refused. */
  readonly push: (piece: Uint8Array) => ArchiveProblem | undefined
  readonly end: () => Result<readonly ZipEntry[], ArchiveProblem>
}

const FEWER = 'put fewer files into one archive'
const MAKE_AGAIN = 'make the archive again, without a password'

/** An archive that is refused as a whole; thrown through fflate's callbacks, never out of this file. */
class Refusal extends Error {
  readonly reason: ArchiveProblem
  constructor(problem: string, remedy: string) {
    super(problem)
    this.reason = { problem, remedy }
  }
}

const isTricky = (name: string): boolean =>
  name.includes('\\') || name.includes('\0') || name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')

const joinedBytes = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const MEGABYTE = 1024 * 1024

/**
 * Reads an archive from front to back and counts the bytes that really come out: sizes written in an archive may lie,
 * and entries that overlap are read once only. Entries that are not wanted are counted and dropped.
 */
export const zipReader = (wants: (name: string) => boolean): ZipReader => {
  const entries: ZipEntry[] = []
  let count = 0
  let unpacked = 0

  const open = (file: UnzipFile): void => {
    count += 1
    if (count > ZIP_LIMITS.entries) throw new Refusal(`it holds more than ${ZIP_LIMITS.entries} files`, FEWER)
    if (isTricky(file.name))
      throw new Refusal(
        `it holds a file whose name leads elsewhere: ${JSON.stringify(file.name.slice(0, 60))}`,
        'do not use it; ask for the summaries themselves',
      )
    const wanted = wants(file.name)
    const pieces: Uint8Array[] = []
    let size = 0
    file.ondata = (problem, data, final) => {
      // fflate hands back also what was thrown further down.
      if (problem !== null) throw problem instanceof Refusal ? problem : new Refusal('it is damaged or encrypted', MAKE_AGAIN)
      unpacked += data.length
      if (unpacked > ZIP_LIMITS.unpackedBytes)
        throw new Refusal(`it unpacks to more than ${ZIP_LIMITS.unpackedBytes / MEGABYTE} MB`, FEWER)
      const room = Math.max(0, ZIP_LIMITS.entryBytes + 1 - size)
      size += data.length
      if (wanted && room > 0) pieces.push(data.slice(0, room))
      if (final && wanted) entries.push({ name: file.name, bytes: joinedBytes(pieces) })
    }
    file.start()
  }

  const unzip = new Unzip(open)
  unzip.register(UnzipInflate)

  const feed = (piece: Uint8Array, final: boolean): ArchiveProblem | undefined => {
    try {
      unzip.push(piece, final)
      return undefined
    } catch (problem) {
      return problem instanceof Refusal ? problem.reason : { problem: 'it is damaged, or no zip archive', remedy: MAKE_AGAIN }
    }
  }

  return {
    push: (piece) => feed(piece, false),
    end: () => {
      const problem =
        feed(new Uint8Array(0), true) ??
        (count === 0 ? { problem: 'it is no zip archive, or an empty one', remedy: MAKE_AGAIN } : undefined)
      return problem === undefined ? success(entries) : failure(problem)
    },
  }
}
