import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLoaderData } from 'react-router'
import { referencesOf } from '#src/content/references-of.ts'
import { outlineOf } from '#src/content/outline-of.ts'
import type { CompiledModule } from '#src/content/compiled.ts'
import { countingRecords } from '#src/domain/progress.ts'
import { openRunOf, quizResultsOf } from '#src/domain/quiz.ts'
import { type Language, plainOf } from '#src/domain/text.ts'
import { useModuleRecords } from '#src/hooks/use-records.ts'
import { PageHead } from '#src/ui/page-head.tsx'
import { ReferencesProvider } from '#src/ui/references-provider.tsx'
import { QuizIntro } from './quiz-intro.tsx'
import { QuizPractice } from './quiz-practice.tsx'
import { QuizResult } from './quiz-result.tsx'
import { QuizRun } from './quiz-run.tsx'
import { OneTab } from './one-tab.tsx'

export interface QuizData {
  readonly language: Language
  readonly today: string
  readonly module: CompiledModule
  readonly number: number | 'G'
}

/**
 * What the quiz shows: an open run goes on where it stopped; else the result that was just reached, practice, or the
 * way in. Only which of these somebody asked for is kept here; everything else comes from the records.
 */
const QuizBody = ({ data }: { readonly data: QuizData }) => {
  const { module } = data
  const { ready, records } = useModuleRecords(module.id)
  const [view, setView] = useState<'way-in' | 'result' | 'practice'>('way-in')
  const outline = outlineOf(module)
  if (module.quiz === undefined || outline.quiz === undefined) return null
  if (!ready)
    return (
      <p aria-busy="true" className="muted">
        …
      </p>
    )
  const counting = countingRecords(records)
  const run = openRunOf(counting)
  const results = quizResultsOf(outline.quiz, counting)
  if (run !== undefined)
    return (
      <OneTab key={run.id} name={`quiz/${run.id}`}>
        <QuizRun data={data} run={run} onFinished={() => setView('result')} />
      </OneTab>
    )
  const latest = counting.quizRuns.find(({ id }) => id === results.latest?.runId)
  if (view !== 'way-in' && latest !== undefined && results.latest !== undefined) {
    const shared = { data, quiz: outline.quiz, run: latest, attempts: counting.attempts }
    return view === 'practice' ? (
      <QuizPractice {...shared} onDone={() => setView('result')} />
    ) : (
      <QuizResult {...shared} result={results.latest} onPractise={() => setView('practice')} />
    )
  }
  return <QuizIntro data={data} quiz={outline.quiz} results={results} onShowResult={() => setView('result')} />
}

export const Quiz = () => {
  const { t } = useTranslation('quiz')
  const data = useLoaderData<QuizData>()
  const { module, language, today } = data
  const { facts, terms } = referencesOf(module.quiz, module)
  const title = t('title', { module: plainOf(module.title) })
  return (
    <main id="content" className="wrap">
      <PageHead title={title} language={language} path={`modules/${module.id}/quiz/`} />
      <ReferencesProvider language={language} today={today} facts={facts} terms={terms} className="quiz-page">
        <QuizBody data={data} />
      </ReferencesProvider>
    </main>
  )
}
