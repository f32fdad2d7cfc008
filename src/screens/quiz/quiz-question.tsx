import { ArrowLeft, ArrowRight, Flag } from 'lucide-react'
import { Suspense, use, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CompiledExercise } from '#src/content/compiled.ts'
import type { QuizRunBody, Row } from '#src/domain/records.ts'
import { ConfidenceControl } from '#src/exercises/confidence-control.tsx'
import { howKeyOf } from '#src/exercises/kind-look.ts'
import { loadedLearnerKind, loadLearnerKind } from '#src/exercises/views.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { QuizData } from './quiz.tsx'
import type { OpenAnswer, QuizAnswers } from './use-quiz-answers.ts'

interface Props {
  readonly data: QuizData
  readonly run: Row<QuizRunBody>
  readonly exercise: CompiledExercise
  readonly position: number
  readonly total: number
  readonly answers: QuizAnswers
  readonly onGo: (index: number) => void
}

const AnswerArea = ({
  exercise,
  run,
  answers,
  promptId,
}: Pick<Props, 'exercise' | 'run' | 'answers'> & { readonly promptId: string }) => {
  const kind = loadedLearnerKind(exercise.kind) ?? use(loadLearnerKind(exercise.kind))
  const open = answers.of(exercise.id)
  const answer =
    (open === undefined ? undefined : kind.model.parseAnswer(exercise, open.answer)) ?? kind.model.emptyAnswer(exercise)
  const keep = (next: OpenAnswer): void => answers.change(exercise, next)
  return (
    <>
      <div className="answer">
        <kind.Learner
          exercise={exercise}
          answer={answer}
          onAnswer={(next) => keep({ ...open, answer: next })}
          onAmend={(next) => keep({ ...open, answer: next })}
          disabled={false}
          seedText={`${run.body.seed}/${exercise.id}`}
          promptId={promptId}
        />
      </div>
      <ConfidenceControl
        value={open?.confidence}
        onChange={(confidence) => answers.change(exercise, { ...open, answer, confidence })}
      />
    </>
  )
}

export const QuizQuestion = ({ data, run, exercise, position, total, answers, onGo }: Props) => {
  const { t } = useTranslation('quiz')
  const { t: words } = useTranslation('exercises')
  const promptId = useId()
  const open = answers.of(exercise.id)
  const flagged = open?.flagged ?? false
  const last = position === total
  return (
    <section
      data-exercise={exercise.id}
      data-kind={exercise.kind}
      data-revision={exercise.revision}
      data-state={open === undefined ? 'empty' : 'draft'}
      data-save={answers.save}
      lang={data.language}
    >
      <p className="kicker">{t('question', { position, total })}</p>
      <h1 className="question" id={promptId}>
        <RichLine text={exercise.prompt} />
      </h1>
      <p className="how">{words(`how.${howKeyOf(exercise)}`)}</p>
      <Suspense fallback={<p aria-busy="true">…</p>}>
        <AnswerArea exercise={exercise} run={run} answers={answers} promptId={promptId} />
      </Suspense>
      <div className="actions">
        <button
          type="button"
          className="btn btn-line"
          data-action="previous"
          disabled={position === 1}
          onClick={() => onGo(position - 2)}
        >
          <Icon of={ArrowLeft} />
          <span>{t('back')}</span>
        </button>
        <button
          type="button"
          className="btn btn-quiet"
          aria-pressed={flagged}
          data-action="flag"
          onClick={() => answers.change(exercise, { answer: null, ...open, flagged: !flagged })}
        >
          <Icon of={Flag} />
          {flagged ? t('unflag') : t('flag')}
        </button>
        <button type="button" className="btn btn-primary" data-action="next" onClick={() => onGo(position)}>
          {last ? t('toReview') : t('next')}
          <Icon of={ArrowRight} />
        </button>
      </div>
    </section>
  )
}
