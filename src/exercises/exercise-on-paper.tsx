import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompiledExercise } from './compiled-exercise.ts'
import { nameKeyOf } from './kind-look.ts'
import { isSurfaceKind, loadedSurfaceKind, loadSurfaceKind } from './surfaces.ts'

/** An exercise on a printed page, with the number that handout and answer key share. Suspends until its kind has arrived. */
export const ExerciseOnPaper = ({
  exercise,
  number,
  name,
  withAnswer,
  heading: Heading = 'h3',
}: {
  readonly exercise: CompiledExercise
  readonly number: number
  /** What stands before the kind's name: "Exercise 3". */
  readonly name: string
  readonly withAnswer: boolean
  /** One level below what it stands under. */
  readonly heading?: 'h3' | 'h4'
}) => {
  const { t } = useTranslation('exercises')
  const { kind } = exercise
  if (!isSurfaceKind(kind)) return <p className="paper-unknown">{t('unknownKind', { kind })}</p>
  const { Print } = loadedSurfaceKind(kind) ?? use(loadSurfaceKind(kind))
  return (
    <section className={withAnswer ? 'paper-card keyed' : 'paper-card'}>
      <span className="paper-number" aria-hidden="true">
        {number}
      </span>
      <Heading className="paper-name">
        <span className="sr">{name}. </span>
        {t(`kind.${nameKeyOf(exercise)}`)}
        {exercise.optional && <span> ({t('optional')})</span>}
      </Heading>
      <Print exercise={exercise} withAnswer={withAnswer} seedText={exercise.id} />
    </section>
  )
}
