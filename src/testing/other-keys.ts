import type { CompiledExercise } from '#src/exercises/compiled-exercise.ts'
import { verdictsOf } from '#src/exercises/verdict/verdict.score.ts'

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => [...items.slice(by), ...items.slice(0, by)]

/** The same list, each entry with the next one's value: every part of the key is another than before. */
const swapped = <Entry, Value>(
  entries: readonly Entry[],
  valueOf: (entry: Entry) => Value,
  give: (entry: Entry, value: Value) => Entry,
): readonly Entry[] => {
  const values = rotated(entries.map(valueOf), 1)
  return entries.map((entry, index) => give(entry, values[index] ?? valueOf(entry)))
}

/**
 * The same question with another answer, where the kind allows: of match and order the file's own order is the key and
 * also the stuff that is shuffled, so another key is another question.
 */
export const otherKeysOf = (exercise: CompiledExercise): readonly CompiledExercise[] => {
  const told = { ...exercise, explanation: 'another explanation', hints: ['another hint'] }
  switch (told.kind) {
    case 'choice':
      return told.options.map((right) => ({
        ...told,
        options: told.options.map((option) => ({ ...option, correct: option === right, whenChosen: 'another reason' })),
      }))
    case 'verdict':
      return verdictsOf(told).map((answer) => ({ ...told, answer, feedback: {}, dependsOn: 'another reason' }))
    case 'categorise': {
      const items = swapped(
        told.items,
        ({ group }) => group,
        (item, group) => ({ ...item, group, why: 'another reason' }),
      )
      return [{ ...told, items }]
    }
    case 'cloze': {
      const words = told.words ?? []
      const gaps = told.gaps.map((gap, index) => {
        if (gap.input === 'typed') return { ...gap, accepted: ['another'], why: 'another reason' }
        if (gap.input === 'dropdown') return { ...gap, answer: gap.options.find(({ id }) => id !== gap.answer)?.id ?? gap.answer }
        return { ...gap, word: rotated(words, 1)[index]?.id ?? gap.word }
      })
      return [{ ...told, gaps }]
    }
    case 'estimate':
      return [told.min, told.max].map((value) => ({ ...told, value }))
    case 'mark':
      return [
        { ...told, spans: told.spans.map((span) => ({ ...span, correct: !(span.correct ?? false), why: 'another reason' })) },
      ]
    case 'reflection':
      return [{ ...told, modelAnswer: 'another answer' }]
    case 'scenario':
      return [
        {
          ...told,
          nodes: told.nodes.map((node) => ({
            ...node,
            choices: node.choices?.map((choice) => ({ ...choice, feedback: 'another reason', to: told.start })),
          })),
        },
      ]
    case 'flashcards':
      return [{ ...told, cards: told.cards.map((card) => ({ ...card, back: 'another back' })) }]
    default:
      return [told]
  }
}
