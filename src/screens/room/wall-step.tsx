import { type ReactNode, Suspense, useMemo, useRef } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { type Step, stepsLeft } from '#src/content/steps-of.ts'
import { droppedIn, type RoomState } from '#src/domain/room.ts'
import type { Language } from '#src/domain/text.ts'
import { ExerciseOnWall } from '#src/exercises/exercise-on-wall.tsx'
import { tallyQuestionOf } from '#src/exercises/tally-options.ts'
import { SecondPrompt } from '#src/exercises/wall-parts.tsx'
import { useServices } from '#src/services.ts'
import { ReferencesContext } from '#src/ui/reference-panel.ts'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { RoomData } from './room-data.ts'
import { useFit } from './use-fit.ts'
import { VotesOnWall } from './votes-on-wall.tsx'
import { WallReading } from './wall-reading.tsx'

interface Props {
  readonly data: RoomData
  readonly state: RoomState
  /** In place of the room's own step: the presenter's look ahead. */
  readonly at?: number
}

/** Words, facts and terms in one of the room's languages, whatever the page's own is. */
const InLanguage = ({
  data,
  language,
  children,
}: {
  readonly data: RoomData
  readonly language: Language
  readonly children: ReactNode
}) => {
  const { words } = useServices()
  const { facts, terms } = data.modules[language]
  const references = useMemo(
    () => ({ language, today: data.today, facts, terms, plain: true }),
    [language, data.today, facts, terms],
  )
  return (
    <I18nextProvider i18n={words.instanceOf(language)}>
      <ReferencesContext value={references}>{children}</ReferencesContext>
    </I18nextProvider>
  )
}

const WallTitle = ({ data, language }: { readonly data: RoomData; readonly language: Language }) => {
  const { asset } = useServices()
  const module = data.modules[language]
  return (
    <div className="wall wall-opening">
      <div>
        <h1>
          <RichLine text={module.title} />
        </h1>
        <p className="wall-body">
          <RichLine text={module.summary} />
        </p>
      </div>
      <img className="wall-cover" src={asset(`media/${module.id}/cover.svg`)} alt="" />
    </div>
  )
}

const WallExercise = ({ data, state, step, language }: Props & { readonly step: Step; readonly language: Language }) => {
  const { content } = step
  if (content.kind !== 'exercise') return null
  const { exercise } = content
  const taken = state.taken[exercise.id] ?? []
  const question = tallyQuestionOf(exercise, exercise.id, taken)
  if (state.showVotes && question !== undefined)
    return (
      <VotesOnWall
        prompt={exercise.prompt}
        question={question}
        rounds={state.votes[question.key] ?? []}
        revealed={state.revealed}
      />
    )
  const [, second] = state.languages
  const other = second === undefined ? undefined : exerciseIn(data, second, exercise.id)
  return (
    <SecondPrompt value={second === undefined || other === undefined ? undefined : { language: second, text: other.prompt }}>
      <div lang={language} className="wall-exercise">
        <ExerciseOnWall exercise={exercise} revealed={state.revealed} seedText={exercise.id} taken={taken} />
      </div>
    </SecondPrompt>
  )
}

const exerciseIn = ({ modules }: RoomData, language: Language, id: string) =>
  modules[language].lessons
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'exercise' && block.exercise.id === id ? [block.exercise] : []))[0]

const Content = ({ data, state, step, language }: Props & { readonly step: Step; readonly language: Language }) => {
  const { t } = useTranslation('room')
  const { asset } = useServices()
  const { content } = step
  const { id } = data.modules[language]
  switch (content.kind) {
    case 'title':
      return <WallTitle data={data} language={language} />
    case 'lesson':
      return (
        <div className="wall wall-say">
          <p className="wall-kicker">{t('wall.part', { number: content.number })}</p>
          <h1>
            <RichLine text={content.lesson.title} />
          </h1>
          <div className="wall-body">
            <RichText text={content.lesson.lede} />
          </div>
        </div>
      )
    case 'messages':
      return (
        <div className="wall wall-say">
          <h2 className="wall-title">{t('wall.messages')}</h2>
          <ul className="wall-body list">
            {content.messages.map((message, index) => (
              <li key={index}>
                <RichLine text={message} />
              </li>
            ))}
          </ul>
        </div>
      )
    case 'exercise':
      return <WallExercise data={data} state={state} step={step} language={language} />
    default:
      return (
        <div className="wall wall-say">
          <WallReading content={content} media={(path) => asset(`media/${id}/${path.replace(/^media\//, '')}`)} />
        </div>
      )
  }
}

/** The same in the room's second language, smaller, where it can stand beneath: what is read, not what is answered. */
const SecondContent = ({
  data,
  language,
  index,
  dropped,
}: {
  readonly data: RoomData
  readonly language: Language
  readonly index: number
  readonly dropped: string
}) => {
  const { content } = stepsLeft(data.modules[language], dropped.split(' '))[index] ?? {}
  if (content === undefined) return null
  const text =
    content.kind === 'title'
      ? data.modules[language].title
      : content.kind === 'lesson'
        ? content.lesson.title
        : content.kind === 'reading' && (content.block.type === 'text' || content.block.type === 'callout')
          ? (content.block.projector ?? content.block.text)
          : content.kind === 'reading' && content.block.type === 'chart'
            ? content.block.title
            : undefined
  if (text === undefined) return null
  return (
    <InLanguage data={data} language={language}>
      <div className="wall-other" lang={language}>
        <RichText text={text} />
      </div>
    </InLanguage>
  )
}

const Fitted = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  useFit(box, id)
  return (
    <div className="wall-box" ref={box}>
      {children}
    </div>
  )
}

const KIT_NAMES: Readonly<Record<Language, string>> = { en: 'Refugee rights', fr: 'Droits des réfugiés' }

/** One step as the audience sees it, in a box of 16 to 9 of any size. */
export const WallStep = ({ data, state, at }: Props) => {
  const [language = 'en', second] = state.languages
  const dropped = droppedIn(state).join(' ')
  const steps = useMemo(() => stepsLeft(data.modules[language], dropped.split(' ')), [data, language, dropped])
  const index = Math.min(at ?? state.step, steps.length - 1)
  const step = steps[index]
  if (step === undefined) return null
  const shown = at === undefined ? state : { ...state, revealed: false, showVotes: false }
  const key = [language, second, step.id, shown.revealed, shown.showVotes, JSON.stringify(shown.taken)].join()
  return (
    <div className="wall-screen" data-step={index + 1} data-step-id={step.id} lang={language}>
      <InLanguage data={data} language={language}>
        <Suspense>
          <Fitted key={key} id={key}>
            <Content data={data} state={shown} step={step} language={language} />
            {second !== undefined && step.content.kind !== 'exercise' && (
              <SecondContent data={data} language={second} index={index} dropped={dropped} />
            )}
          </Fitted>
        </Suspense>
      </InLanguage>
      <footer className="wall-track">
        <span>
          {index + 1} / {steps.length}
        </span>
        <span>{second === undefined ? KIT_NAMES[language] : `${KIT_NAMES[language]} / ${KIT_NAMES[second]}`}</span>
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={((index + 1) / steps.length) * 100} height="1" />
        </svg>
      </footer>
    </div>
  )
}
