import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { lixOf } from '#src/domain/lix.ts'
import { type Language, LANGUAGES, plainOf } from '#src/domain/text.ts'
import { parseRichText } from '../parse-rich-text.ts'
import { type Path, warning } from './course-input.ts'
import type { ModuleView } from './course-view.ts'
import { blankMarks } from './kit-marks.ts'
import { fieldOf, listOf } from './raw-value.ts'
import { type LocatedWords, wordsIn } from './texts-in.ts'

export const HARDEST_LIX: Record<Language, number> = { en: 40, fr: 45 }

/** What learners do not read, or read as it is elsewhere. */
const NOT_READ = new Set(['notes', 'resources', 'allowWords'])
/** Glossary terms and what the ledger prints are as long as they are. */
const LEFT_OUT = new Set(['term', 'fact', 'source', 'allow'])

const forLearners = ({ path }: LocatedWords): boolean => !path.some((key) => NOT_READ.has(String(key)))

const withoutMarks = (words: string): string => plainOf(parseRichText(blankMarks(words, ({ kind }) => LEFT_OUT.has(kind))))

/** LIX of everything that learners read in a part of a module, in one language. */
export const lixIn = (value: unknown, language: Language): number =>
  lixOf(
    wordsIn(value)
      .filter((text) => text.language === language && forLearners(text))
      .map(({ words }) => withoutMarks(words)),
  )

const hardParts = (value: unknown, path: Path, what: string): readonly AuthoringMistake[] =>
  LANGUAGES.flatMap((language) => {
    const lix = Math.round(lixIn(value, language))
    return lix > HARDEST_LIX[language]
      ? [
          warning(
            path,
            'hard-to-read',
            `${what} reads at LIX ${lix} in "${language}", plain language ends at ${HARDEST_LIX[language]}`,
            'write shorter sentences and shorter words',
          ),
        ]
      : []
  })

/** Lessons, and the questions of a quiz together, that ask too much of a reader. */
export const readingMistakes = ({ input: { value } }: ModuleView): readonly AuthoringMistake[] => [
  ...listOf(value, 'lessons').flatMap((lesson, index) => hardParts(lesson, ['lessons', index], 'this lesson')),
  ...hardParts(fieldOf(value, 'quiz'), ['quiz'], 'the quiz'),
]
