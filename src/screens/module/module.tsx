import { ArrowRight, Clock, Presentation, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useLoaderData } from 'react-router'
import type { ModulePage } from '#src/content/module-page.ts'
import type { SiteCatalogue } from '#src/content/site-catalogue.ts'
import { percentOf } from '#src/domain/fraction.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useProgressOf } from '#src/hooks/use-records.ts'
import { paths } from '#src/paths.ts'
import { useServices } from '#src/services.ts'
import { Arch } from '#src/ui/arch.tsx'
import { Icon } from '#src/ui/icon.tsx'
import { PageHead } from '#src/ui/page-head.tsx'
import { ReferencesProvider } from '#src/ui/references-provider.tsx'
import { ResourceList } from '#src/ui/resource-list.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { Rich } from '#src/domain/text.ts'
import { ResetModule } from './reset-module.tsx'

type ModuleData = ModulePage & { readonly language: Language; readonly today: string; readonly catalogue: SiteCatalogue }

const Points = ({ title, points }: { readonly title: string; readonly points: readonly Rich[] }) => (
  <section>
    <h2>{title}</h2>
    <ul className="list">
      {points.map((point, index) => (
        <li key={index}>
          <RichLine text={point} />
        </li>
      ))}
    </ul>
  </section>
)

const Lessons = ({ module, language }: Pick<ModuleData, 'module' | 'language'>) => {
  const { t } = useTranslation('home')
  const { t: core } = useTranslation('core')
  const progress = useProgressOf(module.outline)
  return (
    <section>
      <h2>{t('module.lessons')}</h2>
      <ol className="outline roomy">
        {module.lessons.map((lesson) => {
          const status = progress.lessons.find(({ id }) => id === lesson.id)?.status
          return (
            <li key={lesson.id} className={status === 'done' ? 'done' : undefined}>
              <Link to={paths.lesson.href(language, module.id, lesson.id)}>
                <span className="stop">
                  <i />
                </span>
                <span>
                  <b>
                    <RichLine text={lesson.title} />
                  </b>
                  {status === 'done' && <span className="sr"> ({core('lesson.done')})</span>}
                  <span className="lesson-lede">
                    {core('minutes', { count: lesson.minutes })}. {plainOf(lesson.lede)}
                  </span>
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

const Quiz = ({ module, language }: Pick<ModuleData, 'module' | 'language'>) => {
  const { t } = useTranslation('home')
  const progress = useProgressOf(module.outline)
  const { quiz } = module.outline
  if (quiz === undefined) return null
  const best = progress.quiz?.best
  return (
    <section className="panel">
      <h2>{t('module.quizTitle')}</h2>
      <p>{t('module.quizText', { draw: quiz.draw, passMark: quiz.passMark })}</p>
      {best !== undefined && <p className="strong">{t('module.quizBest', { percent: percentOf(best.score) })}</p>}
      <Link className="btn btn-line" to={paths.quiz.href(language, module.id)}>
        {t('module.startQuiz')}
        <Icon of={ArrowRight} />
      </Link>
    </section>
  )
}

const Paper = ({ module, language }: Pick<ModuleData, 'module' | 'language'>) => {
  const { t } = useTranslation('home')
  const forms = [
    ['handout', t('module.handout')],
    ['answer-key', t('module.answerKey')],
    ['guide', t('module.guide')],
  ] as const
  return (
    <section className="panel">
      <h2>{t('module.print')}</h2>
      <ul className="links-list">
        <li>
          <Link to={paths.present.href(language, module.id)}>
            <Icon of={Presentation} />
            {t('module.present')}
          </Link>
        </li>
        {forms.map(([form, words]) => (
          <li key={form}>
            <Link to={paths.print.href(language, module.id, form)}>
              <Icon of={Printer} />
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A module's own page: what it is for, its lessons, the quiz, paper, and what to do next. */
export const Module = () => {
  const { t } = useTranslation('home')
  const { t: core } = useTranslation('core')
  const { asset } = useServices()
  const { module, language, today, catalogue, facts, terms } = useLoaderData<ModuleData>()
  const progress = useProgressOf(module.outline)
  const number = catalogue.modules.find(({ id }) => id === module.id)?.number ?? 'G'
  const upNext = progress.lessons.find(({ status }) => status !== 'done') ?? progress.lessons[0]
  return (
    <main id="content" className="wrap">
      <PageHead
        title={plainOf(module.title)}
        language={language}
        path={`modules/${module.id}/`}
        description={plainOf(module.summary)}
      />
      <ReferencesProvider language={language} today={today} facts={facts} terms={terms} className="module-page">
        <header className="module-head">
          <Arch cover={asset(`media/${module.id}/cover.svg`)} walked={progress.walked} done={progress.completed} />
          <div>
            <p className="kicker">{number === 'G' ? core('lesson.guide') : core('lesson.module', { number })}</p>
            <h1>
              <RichLine text={module.title} />
            </h1>
            <p className="lede">
              <RichLine text={module.summary} />
            </p>
            <p className="row">
              <span className="chip">
                <Icon of={Clock} />
                {core('minutes', { count: module.minutes })}
              </span>
              <span className="chip chip-brand">
                {t('module.lessonsDone', { done: progress.lessonsDone, total: progress.lessonsRequired })}
              </span>
            </p>
            {module.status === 'draft' && <p className="small">{t('module.draft')}</p>}
            {upNext !== undefined && (
              <Link className="btn btn-primary" to={paths.lesson.href(language, module.id, upNext.id)}>
                {progress.completed
                  ? t('modules.again')
                  : progress.walked.earned > 0
                    ? t('modules.continue')
                    : t('modules.start')}
                <Icon of={ArrowRight} />
              </Link>
            )}
          </div>
        </header>
        <div className="module-columns">
          <div>
            <Points title={t('module.aims')} points={module.aims} />
            <Lessons module={module} language={language} />
            <Points title={t('module.messages')} points={module.keyMessages} />
            <Points title={t('module.nextSteps')} points={module.nextSteps} />
            <section>
              <h2>{t('module.resources')}</h2>
              <ResourceList resources={module.resources} language={language} />
            </section>
          </div>
          <div className="module-side">
            <Quiz module={module} language={language} />
            <Paper module={module} language={language} />
            {progress.walked.earned > 0 && <ResetModule moduleId={module.id} />}
          </div>
        </div>
      </ReferencesProvider>
    </main>
  )
}
