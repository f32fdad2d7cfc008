import type { AuthoringMistake } from '#src/domain/authoring.ts'
import type { Fact } from '../schemas/facts.schema.ts'
import { hasSolution } from '#src/exercises/models.ts'
import { error, type Path } from './course-input.ts'
import type { CourseView, LocatedExercise, ModuleView } from './course-view.ts'
import { marksIn } from './kit-marks.ts'
import { suggest } from './nearest-word.ts'
import { wordsIn } from './texts-in.ts'

const unknownFact = (id: string, path: Path, { facts, factIds }: CourseView): readonly AuthoringMistake[] =>
  facts === undefined || factIds.includes(id)
    ? []
    : [
        error(
          path,
          'unknown-fact',
          `there is no fact "${id}" in the ledger`,
          suggest(id, factIds, 'add it to facts.json, or mend the id'),
        ),
      ]

const unknownTerm = (id: string, path: Path, { termIds }: CourseView): readonly AuthoringMistake[] =>
  termIds === undefined || termIds.includes(id)
    ? []
    : [
        error(
          path,
          'unknown-term',
          `there is no term "${id}" in the glossary`,
          suggest(id, termIds, 'add it to glossary.json, or mend the id'),
        ),
      ]

const valuelessFact = (id: string, path: Path, { facts }: CourseView): readonly AuthoringMistake[] => {
  const fact = facts?.get(id)
  return fact === undefined || fact.value !== undefined
    ? []
    : [error(path, 'fact-without-value', `the fact "${id}" has no value to print`, `write {{source:${id}}} after your own words`)]
}

/** Facts and terms named in texts. */
export const markReferenceMistakes = (value: unknown, course: CourseView): readonly AuthoringMistake[] =>
  wordsIn(value).flatMap(({ path, words }) =>
    marksIn(words).flatMap(({ kind, name }) => {
      if (kind === 'term') return unknownTerm(name, path, course)
      if (kind === 'source') return unknownFact(name, path, course)
      return kind === 'fact' ? [...unknownFact(name, path, course), ...valuelessFact(name, path, course)] : []
    }),
  )

const listMistakes = (ids: readonly string[] | undefined, path: Path, course: CourseView): readonly AuthoringMistake[] =>
  (ids ?? []).flatMap((id, index) => unknownFact(id, [...path, index], course))

const numberMistakes = (id: string, path: Path, course: CourseView, check: (fact: Fact) => readonly AuthoringMistake[]) => {
  const fact = course.facts?.get(id)
  return fact === undefined ? unknownFact(id, path, course) : check(fact)
}

const estimateMistakes = ({ path, value: exercise }: LocatedExercise, course: CourseView): readonly AuthoringMistake[] => {
  if (exercise.kind !== 'estimate') return []
  return numberMistakes(exercise.fact, [...path, 'fact'], course, ({ id, value }) =>
    value === exercise.value
      ? []
      : [
          error(
            [...path, 'value'],
            'value-differs',
            `the value is ${exercise.value}, but the fact "${id}" says ${typeof value === 'number' ? value : 'no number'}`,
            'the ledger owns every number: take its value, or name another fact',
          ),
        ],
  )
}

const sourceMistakes = ({ path, value: exercise }: LocatedExercise): readonly AuthoringMistake[] =>
  hasSolution(exercise) && (exercise.facts ?? []).length === 0 && exercise.kind !== 'estimate'
    ? [
        error(
          path,
          'unsourced-key',
          `"${exercise.id}" has a right answer and names no fact`,
          'add "facts": the ledger entries that it rests on',
        ),
      ]
    : []

const chartMistakes = (module: ModuleView, course: CourseView): readonly AuthoringMistake[] =>
  module.blocks.flatMap(({ path, value: block }) => {
    if (block.type !== 'chart') return []
    return block.points.flatMap(({ fact: id }, index) => {
      const at = [...path, 'points', index, 'fact']
      return numberMistakes(id, at, course, ({ value }) =>
        typeof value === 'number'
          ? []
          : [
              error(
                at,
                'point-without-number',
                `the fact "${id}" has no number`,
                'a chart needs facts whose "value" is a number',
              ),
            ],
      )
    })
  })

const quoteMistakes = (blocks: ModuleView['blocks'], course: CourseView): readonly AuthoringMistake[] =>
  blocks.flatMap(({ path, value: block }) =>
    block.type === 'quote' ? listMistakes(block.facts, [...path, 'facts'], course) : [],
  )

export const referenceMistakes = (module: ModuleView, course: CourseView): readonly AuthoringMistake[] => [
  ...markReferenceMistakes(module.input.value, course),
  ...module.exercises.flatMap((located) => [
    ...listMistakes(located.value.facts, [...located.path, 'facts'], course),
    ...estimateMistakes(located, course),
    ...sourceMistakes(located),
  ]),
  ...chartMistakes(module, course),
  ...quoteMistakes(module.blocks, course),
]
