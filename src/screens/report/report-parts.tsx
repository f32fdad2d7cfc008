import { useTranslation } from 'react-i18next'
import type { CompiledExercise, CompiledModule } from '#src/content/compiled.ts'
import type { ExerciseStatistics } from '#src/domain/exercise-statistics.ts'
import { percentOfShare, type Summary } from '#src/domain/summary.ts'
import type { ModuleReport } from '#src/domain/summary-report.ts'
import { plainOf } from '#src/domain/text.ts'
import { isVerdict } from '#src/exercises/verdict/verdict.score.ts'

export type Modules = ReadonlyMap<string, CompiledModule>

export const titleIn = (modules: Modules, id: string): string => {
  const module = modules.get(id)
  return module === undefined ? id : plainOf(module.title)
}

const exercisesOf = (module: CompiledModule): readonly CompiledExercise[] => [
  ...module.lessons.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'exercise' ? [block.exercise] : []))),
  ...(module.quiz?.bank ?? []),
]

export const exerciseIn = (modules: Modules, moduleId: string, id: string): CompiledExercise | undefined => {
  const module = modules.get(moduleId)
  return module === undefined ? undefined : exercisesOf(module).find((exercise) => exercise.id === id)
}

/** The words of a wrong choice where it is an option; else its id, as in the files. */
const useWrongWords = (): ((exercise: CompiledExercise | undefined, id: string) => string) => {
  const { t } = useTranslation('exercises')
  return (exercise, id) => {
    if (exercise?.kind === 'choice') {
      const option = exercise.options.find((one) => one.id === id)
      return option === undefined ? id : plainOf(option.text)
    }
    return exercise?.kind === 'verdict' && isVerdict(id) ? t(`verdict.${id}`) : id
  }
}

/** Hardest first. */
export const QuestionTable = ({
  statistics,
  modules,
}: {
  readonly statistics: readonly ExerciseStatistics[]
  readonly modules: Modules
}) => {
  const { t } = useTranslation('inbox')
  const wrongWords = useWrongWords()
  const hardest = statistics.toSorted(
    (left, right) => left.difficulty - right.difficulty || (left.exerciseId < right.exerciseId ? -1 : 1),
  )
  return (
    <div className="table-frame">
      <table className="data report-table">
        <thead>
          <tr>
            <th scope="col">{t('report.question')}</th>
            <th scope="col">{t('report.right')}</th>
            <th scope="col">{t('report.n')}</th>
            <th scope="col">{t('report.topWrong')}</th>
          </tr>
        </thead>
        <tbody>
          {hardest.map(({ moduleId, exerciseId, revision, difficulty, n, topWrong }) => {
            const exercise = exerciseIn(modules, moduleId, exerciseId)
            return (
              <tr key={`${moduleId}/${exerciseId}/${revision}`}>
                <th scope="row">{exercise === undefined ? exerciseId : plainOf(exercise.prompt)}</th>
                <td>
                  <b>{t('inbox.percent', { value: percentOfShare(difficulty) })}</b>
                  <progress className="meter" value={difficulty} max={1} aria-hidden="true" />
                </td>
                <td>{n}</td>
                <td>
                  {topWrong !== undefined && (
                    <>
                      {wrongWords(exercise, topWrong.id)}{' '}
                      <span className="muted">({t('report.times', { count: topWrong.count })})</span>
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

export const ModuleTable = ({ reports, modules }: { readonly reports: readonly ModuleReport[]; readonly modules: Modules }) => {
  const { t } = useTranslation('inbox')
  return (
    <div className="table-frame">
      <table className="data report-table">
        <thead>
          <tr>
            <th scope="col">{t('inbox.module')}</th>
            <th scope="col">{t('report.startedCount')}</th>
            <th scope="col">{t('report.completedCount')}</th>
            <th scope="col">{t('report.passedCount')}</th>
            <th scope="col">{t('report.average')}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ id, started, completed, passed, bestAverage }) => (
            <tr key={id}>
              <th scope="row">{titleIn(modules, id)}</th>
              <td>{started}</td>
              <td>{completed}</td>
              <td>{passed}</td>
              <td>{bestAverage === undefined ? '' : t('inbox.percent', { value: percentOfShare(bestAverage) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const BINS = 10
const WIDTH = 40
const DOOR = 26

const binOf = (share: number): number => Math.min(BINS - 1, Math.floor(share * BINS))

/** One door for each person, by their best score; the same numbers stand in a table under it. */
export const ScoreChart = ({ summaries }: { readonly summaries: readonly Summary[] }) => {
  const { t } = useTranslation('inbox')
  const quizzes = summaries.flatMap(({ modules }) => modules.flatMap(({ quiz }) => (quiz === undefined ? [] : [quiz])))
  const counts = Array.from({ length: BINS }, (_, bin) => quizzes.filter(({ best }) => binOf(best) === bin).length)
  const most = Math.max(1, ...counts)
  const marks = [...new Set(quizzes.map(({ passMark }) => passMark))]
  const [mark] = marks
  if (quizzes.length === 0) return null
  // Many people: each door stands for several, so that the picture stays one.
  const each = Math.ceil(most / 12)
  const height = Math.ceil(most / each) * (DOOR + 4) + 10
  return (
    <figure className="figure">
      <figcaption>{t('report.scores')}</figcaption>
      <p className="small muted">{t('report.scoresNote')}</p>
      <svg className="score-chart" viewBox={`0 0 ${BINS * WIDTH} ${height}`} aria-hidden="true">
        {counts.map((count, bin) =>
          Array.from({ length: Math.ceil(count / each) }, (_, at) => (
            <path
              key={`${bin}-${at}`}
              className={mark !== undefined && (bin + 0.5) / BINS < mark ? 'below' : undefined}
              d={`M${bin * WIDTH + 8} ${height - 8 - at * (DOOR + 4)}v-14a12 12 0 0 1 24 0v14z`}
            />
          )),
        )}
        <path className="axis" d={`M0 ${height - 4}H${BINS * WIDTH}`} />
        {marks.length === 1 && mark !== undefined && <path className="mark" d={`M${mark * BINS * WIDTH} 0V${height}`} />}
      </svg>
      <div className="table-frame">
        <table className="data small">
          <tbody>
            <tr>
              <th scope="row">{t('report.score')}</th>
              {counts.map((_, bin) => (
                <td key={bin}>{t('inbox.percent', { value: `${bin * 10}–${bin === BINS - 1 ? 100 : bin * 10 + 9}` })}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('report.n')}</th>
              {counts.map((count, bin) => (
                <td key={bin}>{count}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </figure>
  )
}
