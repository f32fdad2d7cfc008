import { useTranslation } from 'react-i18next'
import type { CompiledLesson, CompiledQuiz } from '#src/content/compiled.ts'
import { exercisesIn } from '#src/content/outline-of.ts'
import { ExerciseOnPaper } from '#src/exercises/exercise-on-paper.tsx'
import { RichLine } from '#src/ui/rich-text.tsx'
import { exerciseNumbersOf } from './handout.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { paperSourcesOf } from './paper-sources.ts'
import type { PrintData } from './print-data.ts'

const LessonKey = ({
  lesson,
  index,
  numbers,
}: {
  readonly lesson: CompiledLesson
  readonly index: number
  readonly numbers: ReadonlyMap<string, number>
}) => {
  const { t } = useTranslation('print')
  const exercises = exercisesIn(lesson)
  if (exercises.length === 0) return null
  return (
    <section className="paper-lesson">
      <div className="paper-lesson-head">
        <p className="paper-kicker">{t('lesson', { number: index + 1 })}</p>
        <h2>
          <RichLine text={lesson.title} />
        </h2>
      </div>
      {exercises.map((exercise) => {
        const number = numbers.get(exercise.id) ?? 0
        return (
          <ExerciseOnPaper key={exercise.id} exercise={exercise} number={number} name={t('exercise', { number })} withAnswer />
        )
      })}
    </section>
  )
}

const QuizKey = ({ quiz }: { readonly quiz: CompiledQuiz }) => {
  const { t } = useTranslation('print')
  // By topic, numbered straight through.
  const questions = quiz.topics.flatMap((topic) => quiz.bank.filter((exercise) => exercise.topic === topic.id))
  const rest = quiz.bank.filter((exercise) => !questions.includes(exercise))
  const numberOf = (id: string): number => [...questions, ...rest].findIndex((exercise) => exercise.id === id) + 1
  const keyFor = (exercise: CompiledQuiz['bank'][number], heading: 'h3' | 'h4') => {
    const number = numberOf(exercise.id)
    return (
      <ExerciseOnPaper
        key={exercise.id}
        exercise={exercise}
        number={number}
        name={t('question', { number })}
        withAnswer
        heading={heading}
      />
    )
  }
  return (
    <section className="paper-lesson">
      <div className="paper-lesson-head">
        <h2>{t('quiz')}</h2>
        <p className="paper-small">{t('quizHow', { count: quiz.draw, passMark: quiz.passMark })}</p>
      </div>
      {quiz.topics.map((topic) => (
        <section key={topic.id}>
          <h3>
            <RichLine text={topic.title} />
          </h3>
          {questions.filter((exercise) => exercise.topic === topic.id).map((exercise) => keyFor(exercise, 'h4'))}
        </section>
      ))}
      {rest.map((exercise) => keyFor(exercise, 'h3'))}
    </section>
  )
}

/** Every exercise and every question of the quiz with its answer and reasons. */
export const AnswerKey = ({ data }: { readonly data: PrintData }) => {
  const { t } = useTranslation('print')
  const { module } = data
  const exercises = module.lessons.map(exercisesIn)
  const sources = paperSourcesOf([exercises, module.quiz], module, { answers: true, notes: false })
  return (
    <PaperSheet data={data} form="answer-key" sources={sources}>
      <p className="paper-small">{t('keyHow')}</p>
      {module.lessons.map((lesson, index) => (
        <LessonKey key={lesson.id} lesson={lesson} index={index} numbers={exerciseNumbersOf(module)} />
      ))}
      {module.quiz !== undefined && <QuizKey quiz={module.quiz} />}
    </PaperSheet>
  )
}
