import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModuleProgress } from '#src/domain/progress.ts'
import { paths } from '#src/paths.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { LessonData } from './lesson.tsx'

const classOf = (here: boolean, done: boolean): string | undefined => (here ? 'here' : done ? 'done' : undefined)

export const LessonOutline = ({ data, progress }: { readonly data: LessonData; readonly progress: ModuleProgress }) => {
  const { t } = useTranslation('core')
  const { module, lesson, language } = data
  return (
    <ol className="outline">
      {module.lessons.map(({ id, title }) => {
        const done = progress.lessons.find((one) => one.id === id)?.status === 'done'
        const here = id === lesson.id
        return (
          <li key={id} className={classOf(here, done)}>
            <Link to={paths.lesson.href(language, module.id, id)} aria-current={here ? 'page' : undefined}>
              <span className="stop">
                <i />
              </span>
              <span>
                <RichLine text={title} />
                {done && <span className="sr"> ({t('lesson.done')})</span>}
              </span>
            </Link>
          </li>
        )
      })}
      {module.outline.quiz !== undefined && (
        <li className={classOf(false, (progress.quiz?.finishedRuns ?? 0) > 0)}>
          <Link to={paths.quiz.href(language, module.id)}>
            <span className="stop">
              <i />
            </span>
            <span>{t('lesson.quiz')}</span>
          </Link>
        </li>
      )}
    </ol>
  )
}
