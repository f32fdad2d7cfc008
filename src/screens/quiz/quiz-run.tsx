import { useEffect, useRef, useState } from 'react'
import { finishQuiz, type FinalAnswer } from '#src/actions/quiz.ts'
import type { CompiledExercise } from '#src/content/compiled.ts'
import { isSameQuestion } from '#src/domain/question-identity.ts'
import type { QuizRunBody, Row } from '#src/domain/records.ts'
import type { Score } from '#src/domain/exercise.ts'
import { emptyAnswerOf, parseAnswer, scoreOf, solutionOf } from '#src/exercises/models.ts'
import { readSessionPlace, writeSessionPlace } from '#src/platform/session-place.ts'
import { useServices } from '#src/services.ts'
import { Thread } from '#src/ui/meter.tsx'
import { QuizMap } from './quiz-map.tsx'
import { QuizQuestion } from './quiz-question.tsx'
import { QuizReview } from './quiz-review.tsx'
import type { QuizData } from './quiz.tsx'
import { useQuizAnswers } from './use-quiz-answers.ts'

interface Props {
  readonly data: QuizData
  readonly run: Row<QuizRunBody>
  readonly onFinished: () => void
}

/** The run's questions as the course still holds them, in the order that was drawn. */
const questionsOf = ({ module }: QuizData, run: Row<QuizRunBody>): readonly CompiledExercise[] =>
  run.body.questions.flatMap(
    (drawn) =>
      module.quiz?.bank.find(
        (exercise) =>
          exercise.id === drawn.exerciseId &&
          exercise.revision === drawn.revision &&
          isSameQuestion(exercise.keyHash, drawn.keyHash),
      ) ?? [],
  )

/** An unfinished answer earns nothing of what the full one would. */
const finalScoreOf = (exercise: CompiledExercise, answer: unknown): Score => {
  const score = scoreOf(exercise, answer)
  if (score.status !== 'incomplete') return score
  const full = scoreOf(exercise, solutionOf(exercise))
  return full.status === 'scored' ? { status: 'scored', earned: 0, possible: full.possible } : full
}

/** A run under way: one question at a time, the map beside it, a review before the end. */
export const QuizRun = ({ data, run, onFinished }: Props) => {
  const services = useServices()
  const questions = questionsOf(data, run)
  const answers = useQuizAnswers(data.module.id, run)
  const [at, setAt] = useState(() => readSessionPlace(run.id))
  const [failed, setFailed] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const total = questions.length
  const place = Math.min(at, total)
  const exercise = questions[place]

  const go = (next: number): void => {
    moved.current = true
    writeSessionPlace(run.id, next)
    setAt(next)
    void answers.flush()
  }
  useEffect(() => {
    if (!moved.current) return
    top.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [place])

  const isAnswered = (question: CompiledExercise): boolean => {
    const open = answers.of(question.id)
    return open !== undefined && scoreOf(question, open.answer).status !== 'incomplete'
  }
  const finish = async (): Promise<void> => {
    await answers.flush()
    const finals = questions.map((question): FinalAnswer => {
      const open = answers.of(question.id)
      const answer =
        open === undefined ? emptyAnswerOf(question) : (parseAnswer(question, open.answer) ?? emptyAnswerOf(question))
      return { exercise: question, answer, score: finalScoreOf(question, answer), confidence: open?.confidence }
    })
    const result = await finishQuiz(services, data.module.id, run.id, data.language, finals)
    if (result.ok) onFinished()
    else setFailed(true)
  }
  const answered = questions.filter(isAnswered).length
  const map = (
    <QuizMap
      entries={questions.map((question) => ({
        id: question.id,
        answered: isAnswered(question),
        flagged: answers.of(question.id)?.flagged ?? false,
      }))}
      current={place}
      passMark={run.body.passMark}
      save={answers.save}
      onOpen={go}
    />
  )
  if (!answers.ready)
    return (
      <p aria-busy="true" className="muted">
        …
      </p>
    )
  return (
    <>
      <Thread share={{ earned: answered, possible: total }} />
      <div className="quiz split" ref={top} tabIndex={-1}>
        {exercise === undefined ? (
          <QuizReview
            questions={questions}
            answers={answers}
            isAnswered={isAnswered}
            failed={failed}
            onOpen={go}
            onFinish={() => void finish()}
          />
        ) : (
          <QuizQuestion
            key={exercise.id}
            data={data}
            run={run}
            exercise={exercise}
            position={place + 1}
            total={total}
            answers={answers}
            onGo={go}
          />
        )}
        <aside>{map}</aside>
      </div>
    </>
  )
}
