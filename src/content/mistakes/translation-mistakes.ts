import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { LANGUAGES } from '#src/domain/text.ts'
import { error } from './course-input.ts'
import { textsIn } from './texts-in.ts'

/** A term may have a short form in one language and none in the other. */
const MAY_DIFFER = new Set<string | number | undefined>(['abbreviation'])

/** Texts that lack a language; a draft may lack one, but not all. */
export const translationMistakes = (value: unknown, isDraft: boolean): readonly AuthoringMistake[] =>
  textsIn(value).flatMap(({ path, languages }) => {
    if (languages.length === 0) return [error(path, 'no-words', 'this text has no words in any language', 'write "en" and "fr"')]
    if (isDraft || MAY_DIFFER.has(path.at(-1))) return []
    return LANGUAGES.filter((language) => !languages.includes(language)).map((language) =>
      error(
        path,
        'missing-translation',
        `this text has no "${language}"`,
        `add "${language}": only a module with "status": "draft" may do without`,
      ),
    )
  })
