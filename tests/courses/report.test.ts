import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { countOnce } from '#src/domain/merge-summaries.ts'
import { reportOf } from '#src/domain/summary-report.ts'
import type { Summary } from '#src/domain/summary.ts'
import { summaryJson } from '#src/exports/summary-json.ts'
import { busySummary, doneModule, slip } from '#src/testing/summaries.ts'
import { type Run, run } from './broken-course.ts'

const quiz = (best: number, runs: number) => ({ best, latest: best, runs, passMark: 0.7 })
const pick = (earned: number, tries: number, wrong?: string) => ({
  id: 'pick',
  revision: 1,
  kind: 'choice',
  earned,
  possible: 1,
  tries,
  ...(wrong !== undefined && { wrong: [wrong] }),
})

const SLIPS: readonly Summary[] = [
  slip('amina', [doneModule({ quiz: quiz(0.9, 1), exercises: [pick(1, 1)] })], {
    detail: 'full',
    who: { kind: 'person', label: 'Amina' },
  }),
  slip('bo', [doneModule({ passed: false, quiz: quiz(0.5, 3), exercises: [pick(0, 4, 'b')] })], {
    detail: 'full',
    who: { kind: 'code', label: 'tango-panda' },
  }),
  slip('group', [doneModule({ completed: false, passed: false, lessonsDone: 0 })], {
    detail: 'completion',
    who: { kind: 'group', size: 12 },
  }),
]

const inFolder = <Value>(work: (folder: string) => Value): Value => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rrk-report-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const writeSlips = (folder: string, slips = SLIPS): void => {
  mkdirSync(folder, { recursive: true })
  for (const summary of slips)
    writeFileSync(path.join(folder, `2026-01-11_all_${summary.slipId}.summary.json`), summaryJson(summary))
}

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])))

const linesOf = (folder: string, file: string) =>
  Papa.parse<readonly string[]>(readFileSync(path.join(folder, file), 'utf8').slice(1), { skipEmptyLines: true }).data

describe('kit report', () => {
  it('tells people first who may need help, then how modules and exercises went', () => {
    inFolder((folder) => {
      writeSlips(path.join(folder, 'inbox'))
      const { code, out, told } = run(folder, 'report', 'inbox')
      expect([code, told]).toEqual([0, ''])
      expect(out).toBe(
        [
          '2 people and 1 group of 12 together; a group counts once',
          '',
          'May need help',
          '  who          module    why',
          '  tango-panda  a-module  best run 50% after 3 runs, pass mark 70%',
          '  tango-panda  a-module  4 tries on pick',
          '',
          'Modules',
          '  module    started  completed  passed  pass rate  best run, average',
          '  a-module        3          2       1        33%                70%',
          '',
          'Exercises, hardest first (share of points earned)',
          '  exercise  module    people  share  most chosen wrong  tells apart',
          '  pick      a-module       2    50%  b (1)                        –',
        ].join('\n'),
      )
    })
  })

  it('has the same numbers in JSON, in its files, and as the app counts them', () => {
    inFolder((folder) => {
      writeSlips(path.join(folder, 'inbox'))
      const { code, out } = run(
        folder,
        'report',
        'inbox',
        '--format',
        'json',
        '--json',
        'report.json',
        '--csv',
        'people.csv',
        '--items-csv',
        'items.csv',
        '--answers-csv',
        'answers.csv',
      )
      const { summaries, leftOut } = countOnce(SLIPS)
      expect(code).toBe(0)
      expect(JSON.parse(out)).toEqual({ ...reportOf(summaries), leftOut })
      expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).toEqual(JSON.parse(out))
      expect(linesOf(folder, 'people.csv').map((line) => [line[4], line[14], line[18]])).toEqual([
        ['who_label', 'quiz_best', 'completed'],
        ['tango-panda', '0.5', 'true'],
        ['Amina', '0.9', 'true'],
        ['', '', 'false'],
      ])
      expect(linesOf(folder, 'items.csv')[1]).toEqual(['a-module', 'pick', '1', '2', '1', '2', '0.5', 'b', ''])
      expect(linesOf(folder, 'answers.csv')).toHaveLength(3)
    })
  })

  it('is the same from files, a folder, a folder in it, and an archive', () => {
    inFolder((folder) => {
      writeSlips(path.join(folder, 'a', 'b'))
      writeFileSync(
        path.join(folder, 'all.zip'),
        zipOf(Object.fromEntries(SLIPS.map((summary) => [`deep/${summary.slipId}.summary.json`, summaryJson(summary)]))),
      )
      const files = SLIPS.map(({ slipId }) => `a/b/2026-01-11_all_${slipId}.summary.json`)
      const outs = [['a'], ['all.zip'], files].map((places) => run(folder, 'report', ...places, '--format', 'json').out)
      expect(new Set(outs).size).toBe(1)
      expect(JSON.parse(run(folder, 'report', 'a', 'all.zip', '--format', 'json').out)).toMatchObject({
        people: 3,
        leftOut: [{ why: 'duplicate' }, { why: 'duplicate' }, { why: 'duplicate' }],
      })
    })
  })

  it('counts what is sound, names what is not, and says so by its exit code', () => {
    inFolder((folder) => {
      writeSlips(path.join(folder, 'inbox'))
      const [first = SLIPS[0]] = SLIPS
      writeFileSync(path.join(folder, 'inbox', 'edited.summary.json'), JSON.stringify({ ...first, exportedOn: '2026-03-03' }))
      writeFileSync(
        path.join(folder, 'inbox', 'newer.summary.json'),
        JSON.stringify({ format: 'refugee-rights-kit/summary', version: 2 }),
      )
      const { code, out, told } = run(folder, 'report', 'inbox')
      expect(code).toBe(1)
      expect(out).toContain('2 people and 1 group')
      expect(told).toMatch(/refused inbox.edited\.summary\.json: checksum: .+ — ask for a new export/)
      expect(told).toMatch(/refused inbox.newer\.summary\.json: version: a newer version of the kit/)
    })
  })

  it('passes over other files in a folder, hidden ones and links out of it', () => {
    inFolder((folder) => {
      writeSlips(path.join(folder, 'inbox'))
      writeSlips(path.join(folder, 'elsewhere'), [slip('other', [doneModule()])])
      writeFileSync(path.join(folder, 'inbox', 'report.json'), '{"people":3}')
      writeFileSync(path.join(folder, 'inbox', 'notes.txt'), 'hello')
      cpSync(path.join(folder, 'elsewhere'), path.join(folder, 'inbox', 'more'), { recursive: true })
      symlinkSync(folder, path.join(folder, 'inbox', 'loop'))
      const { code, out } = run(folder, 'report', 'inbox', '--format', 'json')
      expect([code, JSON.parse(out)]).toMatchObject([0, { people: 4 }])
    })
  })

  it.each([[[]], [['inbox', '--format', 'xml']], [['inbox', '--no-such-option']]])('says how it is used after %j', (args) => {
    inFolder((folder) => {
      expect(run(folder, 'report', ...args)).toMatchObject({
        code: 2,
        out: '',
        told: expect.stringContaining('Usage: npm run kit -- report'),
      })
    })
  })

  it('does not write over what it reads, and says when it can’t write', () => {
    inFolder((folder) => {
      writeSlips(folder)
      const [first = ''] = SLIPS.map(({ slipId }) => `2026-01-11_all_${slipId}.summary.json`)
      const before = readFileSync(path.join(folder, first), 'utf8')
      expect(run(folder, 'report', first, '--csv', first).code).toBe(2)
      expect(readFileSync(path.join(folder, first), 'utf8')).toBe(before)
      expect(run(folder, 'report', first, '--csv', 'no/such/folder.csv')).toMatchObject({
        code: 1,
        told: expect.stringContaining('could not be written'),
      })
    })
  })

  it('refuses a place without summaries', () => {
    inFolder((folder) => {
      mkdirSync(path.join(folder, 'empty'))
      for (const place of ['empty', 'missing', 'missing.zip', 'missing.json'])
        expect(run(folder, 'report', place)).toMatchObject({ code: 1, out: '' })
    })
  })

  it('lets no label move the cursor or turn the text round', () => {
    inFolder((folder) => {
      writeSlips(folder, [
        slip('evil', [doneModule({ passed: false, quiz: quiz(0, 2) })], {
          who: { kind: 'person', label: '\u001b[2Jevil\u202e' },
        }),
      ])
      expect(run(folder, 'report', '.').out).toContain('·[2Jevil·')
    })
  })
})

describe('an archive', () => {
  const reportOn = (bytes: Uint8Array): Run =>
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'a.zip'), bytes)
      return run(folder, 'report', 'a.zip')
    })
  /** Why it was refused, quickly and with nothing on standard output. */
  const refusalOf = (bytes: Uint8Array): string => {
    const start = performance.now()
    const { code, out, told } = reportOn(bytes)
    return code === 1 && out === '' && performance.now() - start < 3000 ? told : `not refused: ${code} ${out}`
  }

  it.each(['../a.json', '/etc/a.json', 'C:\\a.json', 'a/../../b.json', 'a\\..\\b.json'])(
    'with the name %s is refused',
    (name) => {
      expect(refusalOf(zipOf({ [name]: summaryJson(busySummary()) }))).toMatch(/leads elsewhere/)
    },
  )

  it('with too many files is refused', () => {
    expect(refusalOf(zipOf(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}.json`, '{}']))))).toMatch(
      /more than 5000 files/,
    )
  })

  it('that unpacks to too much is refused by counting, though it says that it holds ten bytes', { timeout: 20_000 }, () => {
    const data = deflateRawSync(Buffer.alloc(210 * 1024 * 1024), { level: 1 })
    const header = Buffer.alloc(36)
    header.writeUInt32LE(0x04034b50)
    header.writeUInt16LE(8, 8)
    header.writeUInt32LE(data.length, 18)
    header.writeUInt32LE(10, 22)
    header.writeUInt16LE(6, 26)
    header.write('a.json', 30)
    expect(refusalOf(Buffer.concat([header, data]))).toMatch(/unpacks to more than 200 MB/)
  })

  it('with one file that is too large refuses that file and counts the others', () => {
    const { code, out, told } = reportOn(zipOf({ 'big.json': ' '.repeat(3_000_000), 'a.json': summaryJson(busySummary()) }))
    expect([code, out.split('\n')[0]]).toEqual([1, '1 person'])
    expect(told).toContain('a.zip › big.json: it is larger than 2 MB')
  })

  it.each([
    ['no archive', new TextEncoder().encode('hello, this is no archive at all')],
    ['empty', new Uint8Array(0)],
    ['cut off', zipOf({ 'a.json': summaryJson(busySummary()) }).slice(0, 300)],
    ['damaged', zipOf({ 'a.json': summaryJson(busySummary()) }).fill(0xff, 60, 200)],
    ['without summaries', zipOf({ 'readme.txt': 'hello' })],
  ])('that is %s is refused', (_, bytes) => {
    expect(refusalOf(bytes)).toMatch(/^refused a\.zip/)
  })

  it('made on a Mac, with its shadow files, is read', () => {
    expect(reportOn(zipOf({ 'a.json': summaryJson(busySummary()), '__MACOSX/._a.json': 'x', '.DS_Store': 'x' }))).toMatchObject({
      code: 0,
      told: '',
    })
  })
})

describe('kit summary check', () => {
  const check = (text: string, ...args: readonly string[]): Run =>
    inFolder((folder) => {
      writeFileSync(path.join(folder, 'a.summary.json'), text)
      return run(folder, 'summary', 'check', 'a.summary.json', ...args)
    })

  it('says that a sound file is sound, and never that anything is verified', () => {
    const result = check(summaryJson(busySummary()))
    expect(result).toMatchObject({
      code: 0,
      told: '',
      out: 'a.summary.json: sound; tango-panda, 1 module, detail scores, exported 2026-01-11, slip 0123456789abcdef0123456789abcdef',
    })
    expect(result.out).not.toContain('verified')
  })

  it('says what is wrong with another one', () => {
    expect(check('{')).toMatchObject({ code: 1, out: '', told: expect.stringContaining('it is not JSON, or it was cut off — ') })
    expect(JSON.parse(check('{', '--format', 'json').out)).toEqual({
      file: 'a.summary.json',
      ok: false,
      problem: { kind: 'not-json', where: '', problem: expect.any(String), remedy: expect.any(String) },
    })
    expect(JSON.parse(check(summaryJson(busySummary()), '--format', 'json').out)).toMatchObject({
      ok: true,
      summary: { slipId: '0123456789abcdef0123456789abcdef' },
    })
  })

  it('says how it is used', () => {
    inFolder((folder) => {
      for (const args of [[], ['check'], ['show', 'a.json'], ['check', 'a.json', 'b.json']])
        expect(run(folder, 'summary', ...args).code).toBe(2)
      expect(run(folder, 'summary', 'check', 'missing.json').code).toBe(1)
    })
  })
})
