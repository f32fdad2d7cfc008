import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { breakFile, found, run, withCourse } from './broken-course.ts'
import { MODULE } from './check-cases.ts'

describe('the command', () => {
  it('goes on with the other files when one is no JSON', () => {
    withCourse((folder) => {
      breakFile(folder, 'facts.json', '"version": 1,', '"version": 1')
      breakFile(folder, MODULE, '"draw": 2', '"draw": 3')
      expect(found(folder)).toEqual(['module.json:87:13 bank-smaller-than-draw', 'facts.json:4:3 json-syntax'])
    })
  })

  it('writes one line a mistake: place, path, what is wrong, how to mend it', () => {
    withCourse((folder) => {
      breakFile(folder, MODULE, '"draw": 2', '"draw": 3')
      const { code, out, told } = run(folder, 'check')
      expect({ code, out, told: told.split('\n').at(-1) }).toEqual({
        code: 1,
        out: `${path.join('a-module', 'module.json')}:87:13  quiz.draw  3 questions are drawn, but the bank has 2 — add questions, or draw fewer`,
        told: '1 mistake, 0 warnings',
      })
    })
  })

  it('names the field that was probably meant', () => {
    withCourse((folder) => {
      breakFile(folder, MODULE, '"prompt": { "en": "Which?"', '"promt": { "en": "Which?"')
      expect(run(folder, 'check').out).toContain('there is no field "promt" here — did you mean "prompt"?')
    })
  })

  it('speaks of the named files only', () => {
    withCourse((folder) => {
      breakFile(folder, MODULE, '"draw": 2', '"draw": 3')
      expect(run(folder, 'check', 'facts.json', 'glossary.json').code).toBe(0)
      expect(run(folder, 'check', 'a-module').code).toBe(1)
      expect(run(folder, 'check', path.join('a-module', 'module.json')).code).toBe(1)
    })
  })

  it('refuses a file that is not there, and one that is no course file', () => {
    withCourse((folder) => {
      expect(run(folder, 'check', 'gone.json')).toMatchObject({
        code: 1,
        out: expect.stringContaining('gone.json:1:1  (file)  there is no such file'),
      })
      expect(run(folder, 'check', path.join('a-module', 'media', 'arch.svg')).code).toBe(1)
    })
  })

  it.each([[['--today', '2026-02-30']], [['--format', 'xml']], [['--fixx']]])('says how it is used after %j', (args) => {
    withCourse((folder) => {
      const { code, out, told } = run(folder, 'check', ...args)
      expect([code, out]).toEqual([2, ''])
      expect(told).toContain('Usage: npm run kit -- check')
    })
  })
})

describe('--fix', () => {
  it('mends the French in place and leaves every other letter of the file alone', () => {
    withCourse((folder) => {
      const file = path.join(folder, MODULE)
      const before = readFileSync(file, 'utf8').replace(
        'C’était {{fact:share}} alors.',
        String.raw`C'\u00e9tait {{fact:share}} : \"oui\" ; \u00ab non \u00bb ?`,
      )
      writeFileSync(file, before)
      expect(run(folder, 'check', '--fix')).toMatchObject({ code: 0, told: expect.stringContaining('in 6 places') })
      const after = before
        .replace("C'", 'C’')
        .replace('}} : ', '}}\u00A0: ')
        .replace('" ; ', '"; ')
        .replace('ab non \\u00bb ?', 'ab\u00A0non\u00A0\\u00bb?')
      expect(readFileSync(file, 'utf8')).toBe(after)
    })
  })
})
