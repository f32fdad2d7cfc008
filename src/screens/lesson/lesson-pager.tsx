import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModuleProgress } from '#src/domain/progress.ts'
import { plainOf } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { Icon } from '#src/ui/icon.tsx'
import type { LessonData } from './lesson.tsx'

const Standing = ({ progress, lessonId }: { readonly progress: ModuleProgress; readonly lessonId: string }) => {
  const { t } = useTranslation('core')
  const own = progress.lessons.find(({ id }) => id === lessonId)
  if (own === undefined) return null
  const left = own.required - own.submitted
  return (
    <span className="muted small standing" role="status">
      {left > 0 ? t('lesson.lessonNotDone', { count: left }) : own.status === 'done' ? t('lesson.lessonDone') : ''}
    </span>
  )
}

/** Previous and next, always in the same place. */
export const LessonPager = ({ data, progress }: { readonly data: LessonData; readonly progress: ModuleProgress }) => {
  const { t } = useTranslation('core')
  const { module, lesson, language } = data
  const index = module.lessons.findIndex(({ id }) => id === lesson.id)
  const previous = module.lessons[index - 1]
  const next = module.lessons[index + 1]
  const end = module.outline.quiz === undefined ? paths.module.href(language, module.id) : paths.quiz.href(language, module.id)
  const endWords = module.outline.quiz === undefined ? t('lesson.toModule') : t('lesson.toQuiz')
  return (
    <nav className="pager" aria-label={t('lesson.pager')}>
      <div className="in">
        {previous === undefined ? (
          <span />
        ) : (
          <Link
            className="btn btn-line"
            data-action="previous"
            to={paths.lesson.href(language, module.id, previous.id)}
            aria-label={t('lesson.previous', { title: plainOf(previous.title) })}
          >
            <Icon of={ArrowLeft} />
            <span className="hide-phone">{plainOf(previous.title)}</span>
          </Link>
        )}
        <Standing progress={progress} lessonId={lesson.id} />
        <Link
          className="btn btn-primary"
          data-action="next"
          to={next === undefined ? end : paths.lesson.href(language, module.id, next.id)}
        >
          <span className="hide-phone">{next === undefined ? endWords : t('lesson.next', { title: plainOf(next.title) })}</span>
          <span className="only-phone">{next === undefined ? endWords : t('lesson.nextShort')}</span>
          <Icon of={ArrowRight} />
        </Link>
      </div>
    </nav>
  )
}
