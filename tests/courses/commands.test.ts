import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runKit } from '#src/cli/kit.ts'
import { schemaFiles } from '#src/cli/schema-files.ts'
import { exerciseSchema } from '#src/exercises/schemas.ts'
import { EXAMPLES } from '#src/exercises/examples.ts'
import { loadedWordMistakes } from '#src/content/mistakes/loaded-words.ts'
import { markupMistakes } from '#src/content/mistakes/markup-mistakes.ts'
import { translationMistakes } from '#src/content/mistakes/translation-mistakes.ts'
import { typographyMistakes } from '#src/content/mistakes/french-typography.ts'
import { found, run, withCourse } from './broken-course.ts'

const courses = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'courses')

it.each([[[]], [['no-such-command']]])('prints how it is used after %j', (args) => {
  withCourse((folder) => {
    const { code, out, told } = run(folder, ...args)
    expect([code, out]).toEqual([2, ''])
    expect(told).toContain('Usage: npm run kit -- <command>')
  })
})

it('tells a mistake of its own from a mistake of the author', () => {
  const told: string[] = []
  const kit = {
    cwd: '/',
    coursesFolder: '/no/such/folder',
    today: '2026-01-01',
    print: () => undefined,
    tell: (text: string) => void told.push(text),
  }
  expect(runKit(['facts'], '/', kit)).toBe(3)
  expect(told.join('\n')).toContain('This is a mistake in the kit')
})

describe('schema', () => {
  it.each([...schemaFiles()])('%s in the courses folder is what the code generates (npm run kit -- schema)', (name, text) => {
    expect(readFileSync(path.join(courses, name), 'utf8')).toBe(text)
  })

  it('tells authors what the comments in the code say', () => {
    expect(schemaFiles().get(path.join('schema', 'module.schema.json'))).toContain(
      '"description": "Full points when the guess is at most this far away',
    )
  })
})

describe('answers', () => {
  it('gives each exercise with its answer and the steps to it, one a line', () => {
    withCourse((folder) => {
      const { code, out } = run(folder, 'answers', 'a-module')
      expect(code).toBe(0)
      expect(out.split('\n').map((line): unknown => JSON.parse(line))).toContainEqual({
        exercise: 'am-choice',
        kind: 'choice',
        revision: 1,
        scored: true,
        answer: { chosen: ['this'] },
        steps: [
          { do: 'click-item', item: 'this' },
          { do: 'press', action: 'check' },
        ],
      })
      expect(JSON.parse(run(folder, 'answers', 'a-module', '--format', 'json').out)).toHaveLength(5)
    })
  })

  it('refuses a module that there is not, and wants one', () => {
    withCourse((folder) => {
      expect(run(folder, 'answers', 'no-module')).toMatchObject({
        code: 1,
        out: '',
        told: expect.stringContaining('There are: a-module'),
      })
      expect(run(folder, 'answers').code).toBe(2)
      expect(run(folder, 'answers', 'a-module', '--lang', 'de').code).toBe(2)
    })
  })
})

describe('facts', () => {
  it('lists those past their review day, and where they are used', () => {
    withCourse((folder) => {
      expect(run(folder, 'facts', '--stale').out).toBe('')
      expect(run(folder, 'facts', '--stale', '--today', '2027-01-01').out.split('\n')).toEqual([
        'share  snapshot  as of 2025-12-31  review by 2026-12-31  newer figures may exist  a-module',
        'rule  current  as of 2025-12-31  review by 2026-12-31  under review  a-module',
      ])
      expect(JSON.parse(run(folder, 'facts', '--format', 'json').out)).toHaveLength(4)
    })
  })
})

describe('new', () => {
  it('lays out a module that the checker accepts, and never overwrites one', () => {
    withCourse((folder) => {
      expect(run(folder, 'new', 'module', 'my-module').code).toBe(0)
      expect(run(folder, 'check').code).toBe(0)
      expect(found(folder).filter((line) => !line.endsWith('(warning)'))).toEqual([])
      expect(run(folder, 'answers', 'my-module').code).toBe(0)
      expect(run(folder, 'new', 'module', 'my-module').code).toBe(1)
    })
  })

  it.each(Object.keys(EXAMPLES))('prints a %s to paste into a module', (kind) => {
    withCourse((folder) => {
      const { code, out } = run(folder, 'new', 'exercise', 'my-exercise', '--kind', kind)
      expect(code).toBe(0)
      expect(exerciseSchema.parse(JSON.parse(out))).toMatchObject({ id: 'my-exercise', kind, revision: 1 })
    })
  })

  it.each([[['module', 'My Module']], [['exercise', 'x', '--kind', 'puzzle']], [['lesson', 'x']], [['module']]])(
    'says how it is used after %j',
    (args) => {
      withCourse((folder) => expect(run(folder, 'new', ...args).code).toBe(2))
    },
  )

  it('refuses an exercise id that is taken, or was', () => {
    withCourse((folder) => {
      expect(run(folder, 'new', 'exercise', 'am-claim', '--kind', 'choice').code).toBe(1)
      expect(run(folder, 'new', 'exercise', 'am-buried', '--kind', 'choice').code).toBe(1)
    })
  })
})

it('holds its examples to the rules for authors', () => {
  const examples = Object.values(EXAMPLES).flat()
  expect([
    ...translationMistakes(examples, false),
    ...typographyMistakes(examples),
    ...markupMistakes(examples),
    ...loadedWordMistakes(examples),
  ]).toEqual([])
})
