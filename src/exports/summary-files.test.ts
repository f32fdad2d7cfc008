import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exerciseStatistics } from '#src/domain/exercise-statistics.ts'
import { busySummary } from '#src/testing/summaries.ts'
import { csvStyleOf, PLAIN_CSV } from './csv.ts'
import { exercisesCsv } from './exercise-statistics.ts'
import { answersCsv, peopleCsv } from './summary-csv.ts'
import { summaryFileName, summaryJson } from './summary-json.ts'

const linesOf = (csv: string) => Papa.parse<readonly string[]>(csv.slice(1), { skipEmptyLines: true }).data
const full = busySummary({ detail: 'full', session: 'abc' }, { door: 'refugees' })

describe('people.csv', () => {
  it('has the columns that scripts rely on, and a line for each module', () => {
    expect(linesOf(peopleCsv([full], PLAIN_CSV))).toEqual([
      'slip_id,session,learner_key,who_kind,who_label,door,language,module_id,content_version,started_on,completed_on,minutes_band,lessons_done,lessons_required,quiz_best,quiz_latest,quiz_runs,pass_mark,completed,passed'.split(
        ',',
      ),
      [
        full.slipId,
        'ABC',
        full.learnerKey,
        'code',
        'tango-panda',
        'refugees',
        'en',
        'all-sorts',
        'abc123',
        '2026-01-10',
        '2026-01-10',
        '30-60',
        '1',
        '1',
        '1',
        '1',
        '2',
        '0.7',
        'true',
        'true',
      ],
    ])
  })

  it('leaves empty what was not given', () => {
    const [, line = []] = linesOf(peopleCsv([busySummary({ detail: 'completion', identity: { kind: 'none' } })], PLAIN_CSV))
    expect([line[1], line[2], line[4], line[5], line.slice(14, 18)]).toEqual(['', '', '', '', ['', '', '', '']])
  })

  it('keeps a name that looks like a formula harmless', () => {
    const [, line] = linesOf(peopleCsv([busySummary({ identity: { kind: 'name', name: '=cmd|calc' } })], PLAIN_CSV))
    expect(line?.[4]).toBe("'=cmd|calc")
  })

  it('has decimal commas in French', () => {
    expect(peopleCsv([full], csvStyleOf('fr'))).toContain(';0,7;true;true')
  })
})

describe('answers.csv', () => {
  it('has a line for each exercise', () => {
    expect(linesOf(answersCsv([full], PLAIN_CSV)).slice(0, 3)).toEqual([
      'slip_id,module_id,exercise_id,revision,kind,earned,possible,tries,wrong'.split(','),
      [full.slipId, 'all-sorts', 'pick', '1', 'choice', '0', '1', '2', 'worse'],
      [full.slipId, 'all-sorts', 'pair', '1', 'match', '1', '2', '1', 'left:other'],
    ])
    expect(linesOf(answersCsv([busySummary({ detail: 'completion' })], PLAIN_CSV))).toHaveLength(1)
  })
})

describe('exercises.csv', () => {
  it('has a line for each exercise over all people, with nothing where there are too few', () => {
    expect(linesOf(exercisesCsv(exerciseStatistics([full]), PLAIN_CSV)).slice(0, 2)).toEqual([
      'module_id,exercise_id,revision,n,earned,possible,difficulty,top_wrong,discrimination'.split(','),
      ['all-sorts', 'bank-one', '1', '1', '1', '1', '1', '', ''],
    ])
  })
})

describe('names of files', () => {
  it('say the day, the module or all, and the code', () => {
    expect(summaryFileName(full, 'summary.json')).toBe('2026-01-11_all-sorts_tango-panda.summary.json')
    expect(summaryFileName({ ...full, modules: [...full.modules, ...full.modules] }, 'people.csv')).toBe(
      '2026-01-11_all_tango-panda.people.csv',
    )
  })

  it('never hold a person’s name', () => {
    for (const identity of [{ kind: 'name', name: 'Amina' }, { kind: 'none' }] as const)
      expect(summaryFileName(busySummary({ identity }), 'summary.json')).toBe('2026-01-11_all-sorts_01234567.summary.json')
  })
})

it('writes the same numbers into JSON and CSV', () => {
  const [module] = full.modules
  const lines = linesOf(answersCsv([full], PLAIN_CSV)).slice(1)
  expect(lines.map(([, , id, , , earned, possible, tries]) => [id, earned, possible, tries].join(' '))).toEqual(
    module?.exercises?.map(({ id, earned, possible, tries }) => [id, earned, possible, tries].join(' ')),
  )
  expect(JSON.parse(summaryJson(full))).toEqual(full)
})
