import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { CompiledExercise } from '#src/content/compiled.ts'
import type { LessonPage } from '#src/content/lesson-page.ts'
import { exercisesIn } from '#src/content/outline-of.ts'
import { type ModuleProgress, progressOf } from '#src/domain/progress.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useDrafts, useDraftSaver } from '#src/hooks/use-drafts.ts'
import { useLessonVisit } from '#src/hooks/use-lesson-visit.ts'
import { useModuleRecords } from '#src/hooks/use-records.ts'
import { useWholeModule } from '#src/hooks/use-whole-module.ts'
import { useServices } from '#src/services.ts'
import { BlockFrame } from '#src/ui/blocks/block-frame.tsx'
import { BlockView } from '#src/ui/blocks/block-view.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { ReferencesProvider } from '#src/ui/references-provider.tsx'
import { RestOfStyles } from '#src/ui/rest-of-styles.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import { LessonExercise } from './lesson-exercise.tsx'
import { LessonHead } from './lesson-head.tsx'
import { LessonOutline } from './lesson-outline.tsx'
import { LessonPager } from './lesson-pager.tsx'

export type LessonData = LessonPage & { readonly language: Language; readonly today: string; readonly number: number | 'G' }

/** Moves reading and keyboard focus on to the block after this one. */
const goOnFrom = (blockId: string): void => {
  const next = document.getElementById(blockId)?.nextElementSibling
  if (!(next instanceof HTMLElement)) return
  next.tabIndex = -1
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'start' })
}

/** What was answered to the poll that this one repeats. */
const earlierAnswerOf = (exercise: CompiledExercise, { exercises }: ModuleProgress): unknown =>
  exercise.kind === 'poll' && exercise.before !== undefined ? exercises.get(exercise.before)?.last?.body.answer : undefined

/** One reading column; exercises stand in the flow as cards. */
export const Lesson = () => {
  const data = useLoaderData<LessonData>()
  const { asset } = useServices()
  const { t } = useTranslation('core')
  const { module, lesson, language, today, facts, terms } = data
  const { ready, records } = useModuleRecords(module.id)
  const progress = progressOf(module.outline, records)
  const drafts = useDrafts(module.id)
  const saver = useDraftSaver(module.id)
  useWholeModule(module.id, language)
  const endRef = useLessonVisit(module.id, lesson.id, ready ? progress : undefined)
  const exercises = exercisesIn(lesson)
  const { id: moduleId } = module
  const media = useCallback((path: string) => asset(`media/${moduleId}/${path.replace(/^media\//, '')}`), [asset, moduleId])
  return (
    <>
      <PageHead
        title={plainOf(lesson.title)}
        language={language}
        path={`modules/${module.id}/lessons/${lesson.id}/`}
        description={plainOf(lesson.lede)}
      />
      <LessonHead data={data} progress={progress} />
      <main id="content" className="wrap">
        <ReferencesProvider language={language} today={today} facts={facts} terms={terms} className="lesson">
          <nav aria-label={t('lesson.inThisModule')}>
            <p className="kicker">{t('lesson.inThisModule')}</p>
            <LessonOutline data={data} progress={progress} />
          </nav>
          <article className="prose">
            <h1>
              <RichLine text={lesson.title} />
            </h1>
            <p className="lede">
              <RichLine text={lesson.lede} />
            </p>
            <RestOfStyles />
            {lesson.blocks.map((block) => (
              <BlockFrame key={block.id} id={block.id}>
                {block.type === 'exercise' ? (
                  <LessonExercise
                    exercise={block.exercise}
                    moduleId={module.id}
                    language={language}
                    own={progress.exercises.get(block.exercise.id)}
                    earlier={earlierAnswerOf(block.exercise, progress)}
                    draft={drafts?.get(`lesson/${block.exercise.id}`)}
                    saver={saver}
                    position={exercises.findIndex(({ id }) => id === block.exercise.id) + 1}
                    total={exercises.length}
                    blockId={block.id}
                    onNext={goOnFrom}
                  />
                ) : (
                  <BlockView block={block} media={media} />
                )}
              </BlockFrame>
            ))}
            <div ref={endRef} className="lesson-end" />
          </article>
        </ReferencesProvider>
      </main>
      <LessonPager data={data} progress={progress} />
    </>
  )
}
