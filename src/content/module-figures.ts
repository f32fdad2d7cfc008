import { standingOf } from '#src/domain/facts.ts'
import type { Language } from '#src/domain/text.ts'
import type { CourseInput } from './mistakes/course-input.ts'
import { type CourseView, type ModuleView, viewCourse } from './mistakes/course-view.ts'
import { wordCount } from './mistakes/length-mistakes.ts'
import { expectedMinutes } from './mistakes/minutes-mistakes.ts'
import { marksIn } from './mistakes/kit-marks.ts'
import { fieldOf, isFields, listOf, stringOf } from './mistakes/raw-value.ts'
import { lixIn } from './mistakes/reading-mistakes.ts'
import { wordsIn } from './mistakes/texts-in.ts'

/** What an author wants to know of a module beside its mistakes. */
export interface ModuleFigures {
  readonly id: string
  readonly status: string
  readonly lessons: number
  /** All words of a language in the file, notes included. */
  readonly words: Readonly<Record<Language, number>>
  readonly lix: Readonly<Record<Language, number>>
  readonly minutes: number
  /** What reading and answering take. */
  readonly expectedMinutes: number
  /** Exercises in lessons, by kind. */
  readonly exercises: Readonly<Record<string, number>>
  readonly questions: number
  readonly facts: number
  /** Of these facts, those whose day of review has passed. */
  readonly factsToReview: number
}

const countBy = (names: readonly string[]): Readonly<Record<string, number>> =>
  names.reduce<Record<string, number>>((counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {})

const wordsOf = (value: unknown, language: Language): number =>
  wordsIn(value)
    .filter((text) => text.language === language)
    .reduce((sum, { words }) => sum + wordCount(words), 0)

const factNames = (value: unknown): readonly string[] => {
  if (typeof value === 'string')
    return marksIn(value).flatMap(({ kind, name }) => (kind === 'fact' || kind === 'source' ? [name] : []))
  if (Array.isArray(value)) return value.flatMap(factNames)
  if (!isFields(value)) return []
  const named = [fieldOf(value, 'fact'), ...listOf(value, 'facts')].filter((id) => typeof id === 'string')
  return [...named, ...Object.values(value).flatMap(factNames)]
}

const minutesOf = (value: unknown): number => {
  const minutes = fieldOf(value, 'minutes')
  return typeof minutes === 'number' ? minutes : 0
}

const figuresOf = (view: ModuleView, { facts, today }: CourseView): ModuleFigures => {
  const { value, folder } = view.input
  const cited = [...new Set(factNames(value))].flatMap((id) => facts?.get(id) ?? [])
  return {
    id: stringOf(value, 'id') ?? folder,
    status: stringOf(value, 'status') ?? '',
    lessons: listOf(value, 'lessons').length,
    words: { en: wordsOf(value, 'en'), fr: wordsOf(value, 'fr') },
    lix: { en: Math.round(lixIn(value, 'en')), fr: Math.round(lixIn(value, 'fr')) },
    minutes: minutesOf(value),
    expectedMinutes: Math.round(expectedMinutes(view)),
    exercises: countBy(view.exercises.filter(({ place }) => place === 'lesson').map((exercise) => exercise.value.kind)),
    questions: view.exercises.filter(({ place }) => place === 'bank').length,
    facts: cited.length,
    factsToReview: cited.filter((fact) => standingOf(fact, today) !== 'good').length,
  }
}

/** The figures of every module of a course, in the order of the files. */
export const moduleFigures = (input: CourseInput): readonly ModuleFigures[] => {
  const course = viewCourse(input)
  return course.modules.filter(({ input: { value } }) => value !== undefined).map((view) => figuresOf(view, course))
}
