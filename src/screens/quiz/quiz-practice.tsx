import { useTranslation } from 'react-i18next'
import { submitAnswer } from '#src/actions/submit-answer.ts'
import { answersOf } from '#src/domain/quiz.ts'
import { ExercisePlayer } from '#src/exercises/exercise-player.tsx'
import { useDurability } from '#src/hooks/use-durability.ts'
import { useServices } from '#src/services.ts'
import { isMissed, type RunView } from './quiz-result.tsx'

/** The questions missed in a run, as ordinary exercises: feedback at once, no points. */
export const QuizPractice = ({ data, quiz, run, attempts, onDone }: RunView & { readonly onDone: () => void }) => {
  const { t } = useTranslation('quiz')
  const services = useServices()
  const durable = useDurability() === 'durable'
  const missed = answersOf(quiz, run, attempts).filter(isMissed)
  return (
    <section className="practice">
      <h1 className="question">{t('practice.title')}</h1>
      <p>{missed.length === 0 ? t('practice.none') : t('practice.text')}</p>
      {missed.map(({ question }, index) => {
        const exercise = data.module.quiz?.bank.find(({ id }) => id === question.id)
        if (exercise === undefined) return null
        return (
          <ExercisePlayer
            key={exercise.id}
            exercise={exercise}
            durable={durable}
            seedText={`practice/${exercise.id}`}
            position={{ position: index + 1, total: missed.length }}
            shortTries={0}
            onDraft={() => undefined}
            onSubmit={(submission) =>
              submitAnswer(services, {
                exercise,
                moduleId: data.module.id,
                context: 'practice',
                language: data.language,
                ...submission,
              })
            }
          />
        )
      })}
      <p>
        <button type="button" className="btn btn-line" onClick={onDone}>
          {t('practice.done')}
        </button>
      </p>
    </section>
  )
}
