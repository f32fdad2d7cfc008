import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { anyJson, anyPath, FOR_A_WHILE, FUZZ_TIMEOUT, replaced } from '#src/testing/fuzzing.ts'
import { fc } from '#src/testing/properties.ts'
import { run, TODAY, withCourse } from './broken-course.ts'

const FILES = ['a-module/module.json', 'catalogue.json', 'facts.json', 'glossary.json']

it.each(FILES)(
  'whatever stands in a field of %s, the check says what is wrong and does not fall over',
  { timeout: FUZZ_TIMEOUT },
  (file) => {
    withCourse((folder) => {
      const full = path.join(folder, file)
      const sound = readFileSync(full, 'utf8')
      const seen = new Set<number>()
      fc.assert(
        fc.property(anyPath, anyJson, (place, value) => {
          writeFileSync(full, JSON.stringify(replaced(JSON.parse(sound), place, value)))
          const { code, told } = run(folder, 'check', '--today', TODAY)
          seen.add(code)
          expect([0, 1], told).toContain(code)
          expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
        }),
        FOR_A_WHILE,
      )
      expect(seen).toContain(1)
    })
  },
)

/** Every place in a file, as `replaced` takes it. */
const placesIn = (value: unknown): readonly (readonly number[])[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.values(value).flatMap((inner, step) => placesIn(inner).map((rest) => [step, ...rest]))]

it.each(FILES)(
  'an object that no words can be made of, in each field of %s in turn, is told as a mistake',
  { timeout: 60_000 },
  (file) => {
    withCourse((folder) => {
      const full = path.join(folder, file)
      const sound: unknown = JSON.parse(readFileSync(full, 'utf8'))
      for (const place of placesIn(sound)) {
        writeFileSync(full, JSON.stringify(replaced(sound, place, { toString: 0, valueOf: 0 })))
        const { code, told } = run(folder, 'check', '--today', TODAY)
        expect(code, told).toBe(1)
      }
    })
  },
)
