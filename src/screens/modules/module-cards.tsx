import { ArrowRight, Check, Clock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ModuleCard } from '#src/content/site-catalogue.ts'
import { percentOf } from '#src/domain/fraction.ts'
import type { ModuleProgress } from '#src/domain/progress.ts'
import type { Language } from '#src/domain/text.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Arch } from '#src/ui/arch.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'

const Card = ({
  card,
  progress,
  language,
  brief,
}: {
  readonly card: ModuleCard
  readonly progress: ModuleProgress | undefined
  readonly language: Language
  readonly brief: boolean
}) => {
  const { t } = useTranslation('home')
  const { t: core } = useTranslation('core')
  const { asset } = useServices()
  const walked = progress?.walked ?? { earned: 0, possible: 1 }
  const completed = progress?.completed ?? false
  const started = walked.earned > 0
  const href = paths.module.href(language, card.id)
  // Under "Also open to you", which is a heading itself, one level deeper.
  const Title = brief ? 'h3' : 'h2'
  return (
    <li className={completed ? 'walked' : started ? 'half' : undefined}>
      <Link to={href} tabIndex={-1} aria-hidden="true">
        <Arch cover={asset(`media/${card.id}/cover.svg`)} walked={walked} done={completed} />
      </Link>
      <div className="body">
        <p className="no">{card.number === 'G' ? core('lesson.guide') : core('lesson.module', { number: card.number })}</p>
        <Title>
          <Link to={href}>
            <RichLine text={card.title} />
          </Link>
        </Title>
        <p className="aim">
          <RichLine text={card.summary} />
        </p>
        <div className="meta">
          <span className="chip">
            <Icon of={Clock} />
            {core('minutes', { count: card.minutes })}
          </span>
          {completed && (
            <span className="chip chip-leaf">
              <Icon of={Check} />
              {t('modules.finished')}
            </span>
          )}
          {progress?.passed && card.outline.quiz !== undefined && <span className="chip chip-leaf">{t('modules.passed')}</span>}
          {started && !completed && <span className="chip chip-brand">{core('percent', { percent: percentOf(walked) })}</span>}
        </div>
        {!brief && started && !completed && (
          <Link className="btn btn-primary btn-small" to={href}>
            {t('modules.continue')}
            <Icon of={ArrowRight} />
          </Link>
        )}
      </div>
    </li>
  )
}

export const ModuleCards = ({
  cards,
  progress,
  language,
  brief = false,
}: {
  readonly cards: readonly ModuleCard[]
  readonly progress: ReadonlyMap<string, ModuleProgress>
  readonly language: Language
  readonly brief?: boolean
}) => (
  <ol className={brief ? 'walk more' : 'walk'}>
    {cards.map((card) => (
      <Card key={card.id} card={card} progress={progress.get(card.id)} language={language} brief={brief} />
    ))}
  </ol>
)
