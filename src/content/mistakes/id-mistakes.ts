import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { error, type Path } from './course-input.ts'
import type { CourseView, ModuleView } from './course-view.ts'
import { fieldOf, listOf, stringOf } from './raw-value.ts'

/** Ids that stand a second time in a list. */
export const repeatedIdMistakes = (list: readonly unknown[], path: Path, what: string): readonly AuthoringMistake[] => {
  const ids = list.map((item) => stringOf(item, 'id'))
  return ids.flatMap((id, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [error([...path, index, 'id'], 'repeated-id', `the ${what} id "${id}" is used twice`, 'give it an id of its own')],
  )
}

const lessonMistakes = (value: unknown): readonly AuthoringMistake[] => {
  const lessons = listOf(value, 'lessons')
  return [
    ...repeatedIdMistakes(lessons, ['lessons'], 'lesson'),
    ...lessons.flatMap((lesson, index) => repeatedIdMistakes(listOf(lesson, 'blocks'), ['lessons', index, 'blocks'], 'block')),
  ]
}

const topicMistakes = ({ input: { value }, exercises }: ModuleView): readonly AuthoringMistake[] => {
  const topics = listOf(fieldOf(value, 'quiz'), 'topics').flatMap((topic) => stringOf(topic, 'id') ?? [])
  return exercises.flatMap(({ path, value: { topic, id }, place }) => {
    if (topic === undefined)
      return place === 'bank'
        ? [error(path, 'missing-topic', `the question "${id}" has no topic`, `add "topic": one of ${topics.join(', ')}`)]
        : []
    return topics.includes(topic)
      ? []
      : [error([...path, 'topic'], 'unknown-topic', `there is no topic "${topic}"`, `use one of: ${topics.join(', ')}`)]
  })
}

/** An exercise id belongs to one exercise of the whole course, for ever. */
const exerciseMistakes = (view: ModuleView, course: CourseView): readonly AuthoringMistake[] => {
  const everywhere = course.modules.flatMap((module) => module.exercises.map(({ value: { id }, path }) => ({ id, path, module })))
  const buried = new Set(course.modules.flatMap(({ input: { value } }) => listOf(value, 'tombstones')))
  return view.exercises.flatMap(({ path, value: { id } }) => {
    const at = [...path, 'id']
    const first = everywhere.find((other) => other.id === id)
    if (first !== undefined && first.path.join('.') + first.module.input.folder !== path.join('.') + view.input.folder)
      return [
        error(
          at,
          'repeated-id',
          `the exercise id "${id}" is used in ${first.module.input.folder} already`,
          'give it an id of its own',
        ),
      ]
    return buried.has(id)
      ? [
          error(
            at,
            'tombstoned-id',
            `"${id}" was the id of an exercise that was removed`,
            'take a new id: old answers belong to the old exercise',
          ),
        ]
      : []
  })
}

const pollMistakes = (view: ModuleView, course: CourseView): readonly AuthoringMistake[] => {
  const polls = course.modules
    .flatMap(({ exercises }) => exercises.map(({ value }) => value))
    .filter((exercise) => exercise.kind === 'poll')
  return view.exercises.flatMap(({ path, value }) => {
    if (value.kind !== 'poll' || value.before === undefined) return []
    const before = polls.find(({ id }) => id === value.before)
    if (before === undefined)
      return [error([...path, 'before'], 'unknown-poll', `there is no poll "${value.before}"`, 'name an earlier poll')]
    const same = before.options.map(({ id }) => id).join() === value.options.map(({ id }) => id).join()
    return same
      ? []
      : [
          error(
            [...path, 'options'],
            'poll-options-differ',
            `the poll "${before.id}" has other options`,
            'give both the same option ids, in the same order',
          ),
        ]
  })
}

export const idMistakes = (view: ModuleView, course: CourseView): readonly AuthoringMistake[] => {
  const { value, folder } = view.input
  const id = stringOf(value, 'id')
  const quiz = fieldOf(value, 'quiz')
  return [
    ...(id === undefined || id === folder
      ? []
      : [error(['id'], 'id-not-folder', `the id is "${id}", the folder "${folder}"`, 'they must be the same')]),
    ...lessonMistakes(value),
    ...repeatedIdMistakes(listOf(value, 'resources'), ['resources'], 'resource'),
    ...repeatedIdMistakes(listOf(quiz, 'topics'), ['quiz', 'topics'], 'topic'),
    ...topicMistakes(view),
    ...exerciseMistakes(view, course),
    ...pollMistakes(view, course),
  ]
}
