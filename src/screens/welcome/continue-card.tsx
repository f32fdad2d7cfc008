import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Language } from '#src/domain/text.ts'
import type { Resume } from '#src/hooks/use-resume.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Arch } from '#src/ui/arch.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import { plainOf } from '#src/domain/text.ts'

export const ContinueCard = ({ resume, language }: { readonly resume: Resume; readonly language: Language }) => {
  const { t } = useTranslation('home')
  const { asset } = useServices()
  const { card, lesson, position, block, walked, completed } = resume
  const to = `${paths.lesson.href(language, card.id, lesson.id)}${block === undefined ? '' : `#${block}`}`
  return (
    <div className="continue">
      <Arch cover={asset(`media/${card.id}/cover.svg`)} walked={walked} done={completed} />
      <div>
        <p className="kicker">{t('welcome.moduleOf', { number: card.number, title: plainOf(card.title) })}</p>
        <h2>
          <RichLine text={lesson.title} />
        </h2>
        <p className="muted small">{t('welcome.lessonTitle', { position, title: plainOf(lesson.title) })}</p>
      </div>
      <Link className="btn btn-primary" to={to}>
        {t('welcome.continue')}
        <span className="sr">: {plainOf(lesson.title)}</span>
        <Icon of={ArrowRight} />
      </Link>
    </div>
  )
}
