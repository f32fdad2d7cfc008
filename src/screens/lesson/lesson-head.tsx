import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModuleProgress } from '#src/domain/progress.ts'
import { plainOf } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Arch } from '#src/ui/arch.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { Thread } from '#src/ui/meter.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import { LessonOutline } from './lesson-outline.tsx'
import { ReadAloud } from './read-aloud.tsx'
import type { LessonData } from './lesson.tsx'

/** Which module and lesson this is, how far along, and on phones the folded outline. */
export const LessonHead = ({ data, progress }: { readonly data: LessonData; readonly progress: ModuleProgress }) => {
  const { t } = useTranslation('core')
  const { asset } = useServices()
  const { module, lesson, language, number } = data
  const position = module.lessons.findIndex(({ id }) => id === lesson.id) + 1
  const where = t('lesson.whereMinutes', { position, total: module.lessons.length, minutes: Math.ceil(lesson.minutes) })
  return (
    <section className="lesson-head" aria-label={plainOf(module.title)}>
      <Thread share={progress.walked} />
      <div className="in">
        <Link className="module-link" to={paths.module.href(language, module.id)}>
          <Arch cover={asset(`media/${module.id}/cover.svg`)} walked={progress.walked} done={progress.completed} />
          <span>
            <span className="kicker">
              {number === 'G' ? t('lesson.guide') : t('lesson.module', { number })}
              {module.status === 'draft' && `, ${t('lesson.draft')}`}
            </span>
            <b>
              <RichLine text={module.title} />
            </b>
          </span>
        </Link>
        <span className="grow" />
        <span className="muted hide-phone">{where}</span>
        <ReadAloud language={language} />
        <details className="where only-phone">
          <summary>
            <span>{where}</span>
            <Icon of={ChevronDown} />
          </summary>
          <LessonOutline data={data} progress={progress} />
        </details>
      </div>
    </section>
  )
}
