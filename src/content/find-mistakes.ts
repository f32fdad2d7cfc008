import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { exerciseMistakes } from '#src/exercises/authoring.ts'
import { balanceMistakes } from './mistakes/balance-mistakes.ts'
import { catalogueMistakes } from './mistakes/catalogue-mistakes.ts'
import { type CourseInput, type MistakesByFile, under } from './mistakes/course-input.ts'
import { type CourseView, type ModuleView, viewCourse } from './mistakes/course-view.ts'
import { ledgerMistakes } from './mistakes/fact-mistakes.ts'
import { typographyMistakes } from './mistakes/french-typography.ts'
import { idMistakes, repeatedIdMistakes } from './mistakes/id-mistakes.ts'
import { lengthMistakes } from './mistakes/length-mistakes.ts'
import { loadedWordMistakes } from './mistakes/loaded-words.ts'
import { markupMistakes } from './mistakes/markup-mistakes.ts'
import { mediaMistakes } from './mistakes/media-mistakes.ts'
import { minutesMistakes } from './mistakes/minutes-mistakes.ts'
import { quizMistakes } from './mistakes/quiz-mistakes.ts'
import { readingMistakes } from './mistakes/reading-mistakes.ts'
import { listOf } from './mistakes/raw-value.ts'
import { markReferenceMistakes, referenceMistakes } from './mistakes/reference-mistakes.ts'
import { schemaMistakes } from './mistakes/schema-mistakes.ts'
import { translationMistakes } from './mistakes/translation-mistakes.ts'
import { untranslatedMistakes } from './mistakes/untranslated-mistakes.ts'
import { catalogueSchema } from './schemas/catalogue.schema.ts'
import { factsFileSchema } from './schemas/facts.schema.ts'
import { glossaryFileSchema } from './schemas/glossary.schema.ts'
import { moduleSchema } from './schemas/module.schema.ts'

/** What is asked of every text, whichever file it stands in. */
const textMistakes = (value: unknown, isDraft: boolean): readonly AuthoringMistake[] => [
  ...translationMistakes(value, isDraft),
  ...markupMistakes(value),
  ...loadedWordMistakes(value),
  ...typographyMistakes(value),
  ...untranslatedMistakes(value),
]

const moduleMistakes = (view: ModuleView, course: CourseView): readonly AuthoringMistake[] => [
  ...schemaMistakes(moduleSchema, view.input.value),
  ...idMistakes(view, course),
  ...textMistakes(view.input.value, view.isDraft),
  ...view.exercises.flatMap(({ path, value }) => under(path, exerciseMistakes(value))),
  ...referenceMistakes(view, course),
  ...quizMistakes(view, course),
  ...lengthMistakes(view),
  ...mediaMistakes(view),
  ...balanceMistakes(view),
  ...minutesMistakes(view),
  ...readingMistakes(view),
]

const factsMistakes = ({ facts, today }: CourseInput, course: CourseView): readonly AuthoringMistake[] => [
  ...schemaMistakes(factsFileSchema, facts),
  ...ledgerMistakes(facts, today),
  ...textMistakes(facts, false),
  ...markReferenceMistakes(facts, course),
]

const glossaryMistakes = ({ glossary }: CourseInput, course: CourseView): readonly AuthoringMistake[] => [
  ...schemaMistakes(glossaryFileSchema, glossary),
  ...repeatedIdMistakes(listOf(glossary, 'terms'), ['terms'], 'term'),
  ...textMistakes(glossary, false),
  ...markReferenceMistakes(glossary, course),
]

const catalogueFileMistakes = ({ catalogue }: CourseInput, course: CourseView): readonly AuthoringMistake[] => [
  ...schemaMistakes(catalogueSchema, catalogue),
  ...catalogueMistakes(catalogue, course),
  ...textMistakes(catalogue, false),
  ...markReferenceMistakes(catalogue, course),
]

/** Every mistake in the course, by file. Pure: reading files and finding lines is the caller's. */
export const findMistakes = (input: CourseInput): MistakesByFile => {
  const course = viewCourse(input)
  const found = new Map<string, readonly AuthoringMistake[]>()
  if (input.catalogue !== undefined) found.set('catalogue.json', catalogueFileMistakes(input, course))
  if (input.facts !== undefined) found.set('facts.json', factsMistakes(input, course))
  if (input.glossary !== undefined) found.set('glossary.json', glossaryMistakes(input, course))
  for (const view of course.modules)
    if (view.input.value !== undefined) found.set(`${view.input.folder}/module.json`, moduleMistakes(view, course))
  return found
}
