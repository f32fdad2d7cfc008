import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import type { LessonPage } from '#src/content/lesson-page.ts'
import { progressOf } from '#src/domain/progress.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useLessonVisit } from '#src/hooks/use-lesson-visit.ts'
import { useModuleRecords } from '#src/hooks/use-records.ts'
import { useWholeModule } from '#src/hooks/use-whole-module.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { ReferencesProvider } from '#src/ui/references-provider.tsx'
import { RestOfStyles } from '#src/ui/rest-of-styles.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import { LessonBlocks } from './lesson-blocks.tsx'
import { LessonHead } from './lesson-head.tsx'
import { LessonOutline } from './lesson-outline.tsx'
import { LessonPager } from './lesson-pager.tsx'

export type LessonData = LessonPage & { readonly language: Language; readonly today: string; readonly number: number | 'G' }

/** One reading column; exercises stand in the flow as cards. */
export const Lesson = () => {
  const data = useLoaderData<LessonData>()
  const { t } = useTranslation('core')
  const { module, lesson, language, today, facts, terms } = data
  const { ready, records } = useModuleRecords(module.id)
  const progress = progressOf(module.outline, records)
  useWholeModule(module.id, language)
  const endRef = useLessonVisit(module.id, lesson.id, ready ? progress : undefined)
  return (
    <>
      <PageHead
        title={plainOf(lesson.title)}
        language={language}
        path={`modules/${module.id}/lessons/${lesson.id}/`}
        description={plainOf(lesson.lede)}
      />
      <Suspense>
        <LessonHead data={data} progress={progress} />
      </Suspense>
      <main id="content" className="wrap">
        <ReferencesProvider language={language} today={today} facts={facts} terms={terms} className="lesson">
          <nav aria-label={t('lesson.inThisModule')}>
            <p className="kicker">{t('lesson.inThisModule')}</p>
            <Suspense>
              <LessonOutline data={data} progress={progress} />
            </Suspense>
          </nav>
          <article className="prose">
            <h1>
              <RichLine text={lesson.title} />
            </h1>
            <p className="lede">
              <RichLine text={lesson.lede} />
            </p>
            <RestOfStyles />
            <LessonBlocks key={lesson.id} data={data} progress={progress} endRef={endRef} />
          </article>
        </ReferencesProvider>
      </main>
      <Suspense>
        <LessonPager data={data} progress={progress} />
      </Suspense>
    </>
  )
}
