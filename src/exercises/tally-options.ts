import type { Rich } from '#src/domain/text.ts'
import { optionsInOrder } from './choice/options-in-order.ts'
import type { CompiledExercise } from './compiled-exercise.ts'
import { letterAt } from './letters.ts'
import { replayScenario } from './scenario/scenario.score.ts'
import { type Verdict, verdictsOf } from './verdict/verdict.score.ts'

export interface TallyOption {
  readonly id: string
  /** As on the wall: a letter, or a number on a scale. Absent where the option is a word. */
  readonly name?: string
  /** Course text; a verdict has a word of the interface instead. */
  readonly text: Rich
  readonly verdict?: Verdict
  /** `undefined` where nothing is right or wrong. */
  readonly right?: boolean
}

export interface Question {
  /** What votes are kept under: the exercise, in a story with the scene. */
  readonly key: string
  readonly options: readonly TallyOption[]
}

/** What a room can raise hands for; `undefined` for exercises that have no options. In the order of the wall. */
export const tallyQuestionOf = (exercise: CompiledExercise, seedText: string, taken: readonly string[]): Question | undefined => {
  const { id } = exercise
  switch (exercise.kind) {
    case 'choice':
      return {
        key: id,
        options: optionsInOrder(exercise, seedText).map((option, index) => ({
          id: option.id,
          name: letterAt(index),
          text: option.text,
          right: option.correct ?? false,
        })),
      }
    case 'verdict':
      return {
        key: id,
        options: verdictsOf(exercise).map((verdict) => ({
          id: verdict,
          text: verdict,
          verdict,
          right: verdict === exercise.answer,
        })),
      }
    case 'poll':
      return {
        key: id,
        options: exercise.options.map((option, index) => ({
          id: option.id,
          name: exercise.form === 'scale' ? String(index + 1) : letterAt(index),
          text: option.text,
        })),
      }
    case 'scenario': {
      const { node, offered } = replayScenario(exercise, taken)
      if (offered.length === 0) return undefined
      return {
        key: `${id}/${node.id}`,
        options: offered.map(({ id: choice, text }, index) => ({ id: choice, name: letterAt(index), text })),
      }
    }
    default:
      return undefined
  }
}
