import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { isLanguage, type Language } from '#src/domain/text.ts'
import { error } from './course-input.ts'
import { blankMarks, marksIn } from './kit-marks.ts'
import { listOf, stringOf } from './raw-value.ts'
import { wordsIn } from './texts-in.ts'

/**
 * Words that say something about people which no fact says. They stand only inside a quoted myth, or with a reason.
 * Whole words, all inflections; `\b` knows no accents, hence the look-arounds.
 */
const wholeWord = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'giu')

const ENGLISH = [
  'illegals?',
  'illegally',
  'illegality',
  'bogus',
  'queue[-\\s]?jump(?:ers?|ing|s|ed)?',
  'flood(?:s|ed|ing|gates?)?',
  '(?:tidal )?waves?',
  'swarm(?:s|ed|ing)?',
]

/** « une vague idée » is an adjective; « une vague de personnes » is not. */
const VAGUE_AS_NOUN =
  '(?<=(?<![\\p{L}\\p{M}])(?:la|une|les|des|cette|ces|aux|par|première|deuxième|nouvelles?|grandes?|plusieurs|en|leurs?)\\s)vagues?(?!\\s(?:idées?|impressions?|souvenirs?|notions?|sentiments?|promesses?|réponses?|mots?|termes?))'

const FRENCH = [
  'illéga(?:le?s?|les|ux|lement|lité)',
  'clandestin(?:e?s?|ement|ité)',
  '(?:faux|fausses?)\\s+(?:personnes?\\s+)?(?:réfugiée?s?|demandeu(?:rs?|ses?))',
  'resquill(?:eurs?|euses?|er|e|ent|age)',
  VAGUE_AS_NOUN,
  'flots?',
  'déferl(?:ements?|er|e|ent|ante?s?|é|aient|ait)',
]

const PATTERNS: Readonly<Record<Language, RegExp>> = { en: wholeWord(ENGLISH.join('|')), fr: wholeWord(FRENCH.join('|')) }

const REMEDIES: Readonly<Record<Language, string>> = {
  en: 'say what happens, quote it as {{myth:…}}, or give a reason: {{allow:word|reason}}',
  fr: 'say what happens, quote it as {{myth:…}}, or give a reason: {{allow:mot|raison}}',
}

/** The loaded words of a text, as written, each with the letters around it. */
export const loadedWordsIn = (
  text: string,
  language: Language,
): readonly { readonly word: string; readonly around: string }[] => {
  const own = blankMarks(text.normalize('NFC'), ({ kind }) => ['myth', 'allow', 'lang', 'fact', 'source'].includes(kind))
  const foreign = marksIn(text).flatMap(({ kind, name, words = '' }) =>
    kind === 'lang' && isLanguage(name) ? loadedWordsIn(words, name) : [],
  )
  const found = [...own.matchAll(PATTERNS[language])].map(({ 0: word, index }) => ({
    word,
    around: own
      .slice(Math.max(0, index - 20), index + word.length + 20)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }))
  return [...found, ...foreign]
}

const allowedIn = (value: unknown): ReadonlySet<string> =>
  new Set(listOf(value, 'allowWords').flatMap((entry) => stringOf(entry, 'word')?.toLowerCase() ?? []))

export const loadedWordMistakes = (value: unknown): readonly AuthoringMistake[] => {
  const allowed = allowedIn(value)
  return wordsIn(value).flatMap(({ path, language, words }) =>
    loadedWordsIn(words, language)
      .filter(({ word }) => !allowed.has(word.toLowerCase()))
      .map(({ word, around }) => error(path, 'loaded-word', `"${word}" is a loaded word, in “${around}”`, REMEDIES[language])),
  )
}
