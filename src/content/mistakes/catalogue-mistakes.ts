import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { LANGUAGES } from '#src/domain/text.ts'
import { error, warning } from './course-input.ts'
import type { CourseView, ModuleView } from './course-view.ts'
import { isDay } from './day.ts'
import { repeatedIdMistakes } from './id-mistakes.ts'
import { suggest } from './nearest-word.ts'
import { fieldOf, listOf, printed, stringOf } from './raw-value.ts'

const withoutFolder = (file: unknown, folders: readonly string[]): readonly AuthoringMistake[] =>
  listOf(file, 'modules').flatMap((entry, index) => {
    const id = stringOf(entry, 'id')
    if (id === undefined || folders.includes(id)) return []
    const remedy = suggest(id, folders, 'write the module, or take it out')
    return [error(['modules', index, 'id'], 'module-without-folder', `there is no courses/${id}/module.json`, remedy)]
  })

/** A draft may wait outside the catalogue: learners do not see it there. */
const withoutEntry = (file: unknown, modules: readonly ModuleView[]): readonly AuthoringMistake[] => {
  const listed = listOf(file, 'modules').map((entry) => stringOf(entry, 'id'))
  return modules
    .filter(({ input }) => !listed.includes(input.folder))
    .map(({ input: { folder }, isDraft }) =>
      (isDraft ? warning : error)(
        ['modules'],
        'folder-without-module',
        `the folder ${folder} is not in the catalogue`,
        `add { "id": "${folder}", "number": … }`,
      ),
    )
}

const doorMistakes = (file: unknown): readonly AuthoringMistake[] => {
  const known = listOf(file, 'modules').flatMap((entry) => stringOf(entry, 'id') ?? [])
  return listOf(file, 'doors').flatMap((door, index) =>
    listOf(door, 'path').flatMap((id, step) =>
      known.includes(printed(id))
        ? []
        : [
            error(
              ['doors', index, 'path', step],
              'unknown-module',
              `there is no module "${printed(id)}"`,
              suggest(printed(id), known, `use one of: ${known.join(', ')}`),
            ),
          ],
    ),
  )
}

const calendarMistakes = (file: unknown, { facts, factIds }: CourseView): readonly AuthoringMistake[] =>
  listOf(file, 'calendar').flatMap((entry, index) => {
    const [month, day] = [printed(fieldOf(entry, 'month')), printed(fieldOf(entry, 'day'))]
    // A leap year, so that 29 February may be a day to remember.
    const text = `2028-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return [
      ...(isDay(text)
        ? []
        : [error(['calendar', index, 'day'], 'no-such-day', `there is no day ${day} in month ${month}`, 'mend the date')]),
      ...listOf(entry, 'facts').flatMap((id, place) =>
        facts === undefined || factIds.includes(printed(id))
          ? []
          : [
              error(
                ['calendar', index, 'facts', place],
                'unknown-fact',
                `there is no fact "${printed(id)}"`,
                suggest(printed(id), factIds, 'add it to facts.json'),
              ),
            ],
      ),
    ]
  })

const languageMistakes = (file: unknown): readonly AuthoringMistake[] => {
  const named = listOf(file, 'languages').map(printed)
  const missing = LANGUAGES.filter((language) => !named.includes(language))
  return missing.length === 0
    ? []
    : [
        error(
          ['languages'],
          'languages-differ',
          `"languages" lacks ${missing.join(', ')}`,
          `name every language of the kit: ${LANGUAGES.join(', ')}`,
        ),
      ]
}

export const catalogueMistakes = (file: unknown, course: CourseView): readonly AuthoringMistake[] => [
  ...repeatedIdMistakes(listOf(file, 'modules'), ['modules'], 'module'),
  ...repeatedIdMistakes(listOf(file, 'doors'), ['doors'], 'door'),
  ...repeatedIdMistakes(listOf(file, 'calendar'), ['calendar'], 'calendar'),
  ...withoutFolder(
    file,
    course.modules.map(({ input }) => input.folder),
  ),
  ...withoutEntry(file, course.modules),
  ...doorMistakes(file),
  ...calendarMistakes(file, course),
  ...languageMistakes(file),
]
