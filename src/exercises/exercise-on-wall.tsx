import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompiledExercise } from './compiled-exercise.ts'
import type { ProjectorViewProps } from './exercise-view.ts'
import { isSurfaceKind, loadedSurfaceKind, loadSurfaceKind } from './surfaces.ts'

/** An exercise for the audience. Suspends until its kind has arrived. */
export const ExerciseOnWall = ({ exercise, revealed, seedText, taken }: ProjectorViewProps<CompiledExercise>) => {
  const { t } = useTranslation('exercises')
  const { kind } = exercise
  if (!isSurfaceKind(kind)) return <p className="wall">{t('unknownKind', { kind })}</p>
  const { Projector } = loadedSurfaceKind(kind) ?? use(loadSurfaceKind(kind))
  return <Projector exercise={exercise} revealed={revealed} seedText={seedText} taken={taken} />
}
