import type { Rich } from '#src/domain/text.ts'
import type { CompiledExercise } from '#src/exercises/compiled-exercise.ts'
import { slotWordsOf } from '#src/exercises/rich-line.ts'

const all = (texts: readonly (Rich | undefined)[]): readonly Rich[] => texts.filter((text) => text !== undefined)

/** What a learner chooses from, moves or reads before answering: must stand on paper whole. */
export const optionTextsOf = (exercise: CompiledExercise): readonly Rich[] => {
  switch (exercise.kind) {
    case 'choice':
    case 'poll':
      return exercise.options.map(({ text }) => text)
    case 'match':
      return [
        ...exercise.pairs.flatMap(({ left, right }) => [left, right]),
        ...(exercise.distractors ?? []).map(({ text }) => text),
      ]
    case 'order':
      return exercise.items.map(({ text }) => text)
    case 'categorise':
      return [...exercise.groups.map(({ label }) => label), ...exercise.items.map(({ text }) => text)]
    case 'cloze':
      return [...(exercise.words ?? []), ...exercise.gaps.flatMap((gap) => (gap.input === 'dropdown' ? gap.options : []))].map(
        ({ text }) => text,
      )
    case 'estimate':
      return [exercise.unit]
    case 'mark':
      return [...slotWordsOf(exercise.text).values()].map((c) => [{ t: 'p', c }])
    case 'reflection':
      return (exercise.selfCheck ?? []).map(({ text }) => text)
    case 'scenario':
      return exercise.nodes.flatMap(({ text, choices = [], variants = [] }) => [
        text,
        ...choices.map((one) => one.text),
        ...variants.map((one) => one.text),
      ])
    case 'flashcards':
      return exercise.cards.map(({ front }) => front)
    case 'verdict':
      return []
  }
}

/** The answer and what is said about it: must not be seen before it is asked for. */
const answerTextsOf = (exercise: CompiledExercise): readonly (Rich | undefined)[] => {
  switch (exercise.kind) {
    case 'choice':
      return exercise.options.flatMap(({ whenChosen, whenNotChosen }) => [whenChosen, whenNotChosen])
    case 'verdict':
      return [...Object.values(exercise.feedback), exercise.dependsOn]
    case 'match':
      return [...exercise.pairs, ...(exercise.distractors ?? [])].map(({ why }) => why)
    case 'order':
      return exercise.items.map(({ why }) => why)
    case 'categorise':
      return exercise.items.flatMap(({ why, dependsOn }) => [why, dependsOn])
    case 'cloze':
      return [
        ...exercise.gaps.flatMap((gap) => [
          gap.why,
          ...(gap.input === 'typed' ? gap.accepted : []),
          ...(gap.input === 'dropdown' ? gap.options.map(({ why }) => why) : []),
        ]),
        ...(exercise.words ?? []).map(({ why }) => why),
      ]
    case 'estimate':
      return [exercise.whenLow, exercise.whenHigh, String(exercise.value)]
    case 'mark':
      return exercise.spans.map(({ why }) => why)
    case 'reflection':
      return [exercise.modelAnswer, ...(exercise.selfCheck ?? []).map(({ text }) => text)]
    case 'scenario':
      return exercise.nodes.flatMap(({ ending, choices = [] }) => [
        ending?.title,
        ending?.lesson,
        ...choices.map(({ feedback }) => feedback),
      ])
    case 'poll':
      return [exercise.thanks]
    case 'flashcards':
      // A back that repeats its front gives nothing away.
      return exercise.cards.map(({ back }) => back)
  }
}

export const hiddenTextsOf = (exercise: CompiledExercise): readonly Rich[] =>
  all([exercise.explanation, ...(exercise.hints ?? []), ...answerTextsOf(exercise)])

/** What the answer key tells: all that is hidden, but for hints, other spellings and what is said to who did not choose an option. */
export const reasonTextsOf = (exercise: CompiledExercise): readonly Rich[] => {
  if (exercise.kind === 'choice') return all([exercise.explanation, ...exercise.options.map(({ whenChosen }) => whenChosen)])
  if (exercise.kind === 'estimate') return all([exercise.explanation, exercise.whenLow, exercise.whenHigh])
  const spellings = exercise.kind === 'cloze' ? exercise.gaps.flatMap((gap) => (gap.input === 'typed' ? gap.accepted : [])) : []
  return all([exercise.explanation, ...answerTextsOf(exercise)]).filter(
    (text) => typeof text !== 'string' || !spellings.includes(text),
  )
}

/** What is shuffled, and must lie in the same order wherever it is shown. */
export const movableTextsOf = (exercise: CompiledExercise): readonly Rich[] => {
  switch (exercise.kind) {
    case 'match':
      return [...exercise.pairs.map(({ right }) => right), ...(exercise.distractors ?? []).map(({ text }) => text)]
    case 'categorise':
      return exercise.items.map(({ text }) => text)
    case 'cloze':
      return (exercise.words ?? []).map(({ text }) => text)
    case 'choice':
    case 'order':
    case 'poll':
      return optionTextsOf(exercise)
    default:
      return []
  }
}
