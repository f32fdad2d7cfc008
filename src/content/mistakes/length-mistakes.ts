import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { LANGUAGES, plainOf } from '#src/domain/text.ts'
import { parseRichText } from '../parse-rich-text.ts'
import { error } from './course-input.ts'
import type { ModuleView } from './course-view.ts'
import { marksIn } from './kit-marks.ts'

export const PROJECTOR_WORDS = 45

/** Words as a reader sees them; a printed fact counts as one. */
export const wordCount = (text: string): number => {
  const words = plainOf(parseRichText(text)).split(/\s+/)
  const values = marksIn(text).filter(({ kind }) => kind === 'fact').length
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + values
}

/** Long texts need a short form for the wall and the deck, and the short form must be short. */
export const lengthMistakes = ({ blocks }: ModuleView): readonly AuthoringMistake[] =>
  blocks.flatMap(({ path, value: block }) => {
    if (block.type !== 'text' && block.type !== 'callout') return []
    return LANGUAGES.flatMap((language) => {
      const words = wordCount(block.text[language] ?? '')
      const short = block.projector?.[language]
      const shortWords = wordCount(short ?? '')
      if (words > PROJECTOR_WORDS && short === undefined)
        return [
          error(
            [...path, 'text', language],
            'projector-missing',
            `${words} words, and no short form for the wall`,
            `add "projector" with at most ${PROJECTOR_WORDS} words in "${language}"`,
          ),
        ]
      return shortWords > PROJECTOR_WORDS
        ? [
            error(
              [...path, 'projector', language],
              'projector-too-long',
              `${shortWords} words are too many for the wall`,
              `keep to ${PROJECTOR_WORDS}`,
            ),
          ]
        : []
    })
  })
