import type { AuthoringMistake } from '#src/domain/authoring.ts'
import type { Language } from '#src/domain/text.ts'
import { warning } from './course-input.ts'
import { blankMarks } from './kit-marks.ts'
import { type LocatedWords, wordsIn } from './texts-in.ts'

/** Small words that hardly a sentence does without and that mean nothing in the other language. */
const TELLING: Record<Language, ReadonlySet<string>> = {
  en: new Set('the and of to is are was were you your with that this they not for it be by from'.split(' ')),
  fr: new Set('le la les des du et est sont une vous votre avec que qui ce cette ne pas dans aux par'.split(' ')),
}
const OTHER: Record<Language, Language> = { en: 'fr', fr: 'en' }
const NAMES: Record<Language, string> = { en: 'English', fr: 'French' }
/** Fewer words may well be a name or a title. */
const FEWEST = 4

const wordsOf = (text: string): readonly string[] =>
  blankMarks(text, ({ kind }) => ['lang', 'fact', 'source'].includes(kind))
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

const looksLike = (words: readonly string[], language: Language): boolean => {
  const of = (one: Language): number => words.filter((word) => TELLING[one].has(word)).length
  return of(language) >= 3 && of(language) > 2 * of(OTHER[language])
}

const isInTheOther = ({ words, language }: LocatedWords): boolean => looksLike(wordsOf(words), OTHER[language])

/** Titles stand in the language they were published in. */
const isTitle = ({ path }: LocatedWords): boolean => path.includes('source') || path.includes('resources')

/** A text that says in French what it says in English to the letter, or that is plainly in the other language. */
export const untranslatedMistakes = (value: unknown): readonly AuthoringMistake[] => {
  const texts = wordsIn(value).filter((text) => !isTitle(text))
  const english = new Map(
    texts.filter(({ language }) => language === 'en').map(({ path, words }) => [JSON.stringify(path), words.trim()]),
  )
  const isCopy = ({ language, path, words }: LocatedWords): boolean =>
    language === 'fr' &&
    wordsOf(words).length >= FEWEST &&
    english.get(JSON.stringify(path.map((key) => (key === 'fr' ? 'en' : key)))) === words.trim()
  return texts
    .filter((text) => isCopy(text) || isInTheOther(text))
    .map((text) =>
      warning(
        text.path,
        'looks-untranslated',
        `this looks like ${NAMES[OTHER[text.language]]}`,
        `write it in ${NAMES[text.language]}, or mark words of another language: {{lang:${OTHER[text.language]}|…}}`,
      ),
    )
}
