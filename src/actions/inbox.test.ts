import { zipSync } from 'fflate'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checksumOf } from '#src/domain/checksum.ts'
import { summaryJson } from '#src/exports/summary-json.ts'
import type { Services } from '#src/services.ts'
import { doneModule, slip as slipWith } from '#src/testing/summaries.ts'
import { inDatabase, rowsIn, testServices } from '#src/testing/test-services.ts'
import { inboxEntryOf, inboxFile, type NamedFile, readInboxRows, receiveFiles, removeFromInbox } from './inbox.ts'

const summaryOf = (index: number) => slipWith(slipOf(index), [doneModule()])
const named = (name: string, content: BlobPart): NamedFile => ({ name, file: new Blob([content]) })
const slip = (index: number, name = `${index}.summary.json`): NamedFile => named(name, summaryJson(summaryOf(index)))
const slipOf = (index: number): string => String(index).padStart(32, '0')

const quietly: Parameters<typeof receiveFiles>[2] = { onProgress: () => undefined, isCancelled: () => false }
const receive = async (services: Services, files: readonly NamedFile[], how = quietly) => {
  const result = await receiveFiles(services, files, how)
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}
const entriesOf = async (services: Services) => {
  const read = await (await services.openStore()).read(readInboxRows)
  if (!read.ok) throw new Error(read.problem.detail)
  return read.value.flatMap((row) => inboxEntryOf(row) ?? [])
}

let services: Services
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  services = testServices(await inDatabase())
})

describe('an inbox', () => {
  it('keeps each summary once, as it came, whatever the order and the place it comes from', async () => {
    const withMore = { ...JSON.parse(summaryJson(summaryOf(9))), later: 'field' }
    const original = JSON.stringify({ ...withMore, checksum: checksumOf(withMore) })
    const zip = zipSync({
      'room/3.summary.json': new TextEncoder().encode(summaryJson(summaryOf(3))),
      '__MACOSX/3.summary.json': new Uint8Array([1, 2]),
      'photo.jpg': new Uint8Array([1, 2, 3]),
    })
    const first = await receive(services, [
      slip(1),
      slip(2),
      slip(1, 'copy.summary.json'),
      named('all.zip', zip),
      named('9.json', original),
    ])
    expect(first).toEqual({ added: 4, alreadyHere: 1, takenOut: 0, refused: [] })
    expect(await receive(services, [slip(2), slip(3)])).toMatchObject({ added: 0, alreadyHere: 2 })
    const kept = (await entriesOf(services)).find(({ summary }) => summary.slipId === slipOf(9))
    expect(kept?.original).toEqual(JSON.parse(original))
  })

  it('refuses each bad file by name and reason, and takes the others', async () => {
    const edited = summaryJson(summaryOf(5)).replace('"passed": true', '"passed": false')
    const { refused, added } = await receive(services, [
      named('edited.summary.json', edited),
      named('cut.summary.json', summaryJson(summaryOf(7)).slice(0, 90)),
      named('other.json', '{"a":1}'),
      named('bad.zip', 'no archive'),
      slip(1),
    ])
    expect(added).toBe(1)
    expect(refused.map(({ name, kind }) => [name, kind])).toEqual([
      ['edited.summary.json', 'damaged'],
      ['cut.summary.json', 'not-json'],
      ['other.json', 'not-a-summary'],
      ['bad.zip', 'bad-archive'],
    ])
    expect(await rowsIn(await services.openKept(), 'receivedSummaries')).toHaveLength(1)
  })

  it('looks at the size of a file before it reads it', async () => {
    const huge = {
      size: 500 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('read')),
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('read')) }),
    }
    const { refused } = await receive(services, [
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      { name: 'huge.json', file: huge as unknown as Blob },
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      { name: 'huge.zip', file: huge as unknown as Blob },
    ])
    expect(refused.map(({ kind }) => kind)).toEqual(['too-large', 'bad-archive'])
  })

  it('goes to another facilitator as a file, and two inboxes put together are the same either way', async () => {
    await receive(services, [slip(1), slip(2)])
    const other = testServices(await inDatabase())
    vi.stubGlobal('indexedDB', new IDBFactory())
    const elsewhere = testServices(await inDatabase())
    await receive(elsewhere, [slip(2), slip(3)])
    const [mine, theirs] = [inboxFile(other, await entriesOf(other)), inboxFile(elsewhere, await entriesOf(elsewhere))]
    expect(await receive(elsewhere, [named(mine.name, mine.bytes)])).toMatchObject({ added: 1, alreadyHere: 1 })
    expect(await receive(other, [named(theirs.name, theirs.bytes)])).toMatchObject({ added: 1, alreadyHere: 1 })
    const ids = async (one: Services) => (await entriesOf(one)).map(({ id }) => id).toSorted()
    expect(await ids(other)).toEqual(await ids(elsewhere))
    const torn = new TextDecoder().decode(mine.bytes).replace(slipOf(1), slipOf(8))
    expect((await receive(other, [named('torn.inbox.json', torn)])).refused).toMatchObject([{ kind: 'damaged' }])
  })

  it('keeps out for good what was taken out', async () => {
    await receive(services, [slip(1), slip(2)])
    const [first] = await entriesOf(services)
    expect(await removeFromInbox(services, [first?.id ?? ''])).toBe(true)
    expect(await entriesOf(services)).toHaveLength(1)
    expect(await receive(services, [slip(1), slip(2)])).toMatchObject({ added: 0, alreadyHere: 1, takenOut: 1 })
  })

  it('stops when it is told to, tells how far it is, and keeps what it has', async () => {
    const files = Array.from({ length: 250 }, (_, index) => slip(index + 1))
    const told: number[] = []
    const result = await receive(services, files, {
      onProgress: (done) => void told.push(done),
      isCancelled: () => told.length >= 2,
    })
    expect(told).toEqual([50, 100])
    expect(result.added).toBe(100)
    expect(await entriesOf(services)).toHaveLength(100)
  })
})
