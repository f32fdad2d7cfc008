import { useTranslation } from 'react-i18next'
import type { CompiledBlock, CompiledLesson } from '#src/content/compiled.ts'
import { plainOf } from '#src/domain/text.ts'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import { exerciseNumbersOf } from './handout.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { paperSourcesOf } from './paper-sources.ts'
import type { PrintData } from './print-data.ts'
import { StepTitle } from './step-title.tsx'

type StepNotes = CompiledLesson['notes']

const minutesOf = (lesson: CompiledLesson): number => lesson.notes.minutes ?? lesson.minutes

/** `1:05` after an hour and five minutes: the same in both languages. */
const clockTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(Math.round(minutes % 60)).padStart(2, '0')}`

/** A full, half or empty door: told by shape and word. */
const Priority = ({ priority }: { readonly priority: NonNullable<StepNotes['priority']> }) => {
  const { t } = useTranslation('print')
  return (
    <span className={`paper-priority ${priority}`}>
      <i aria-hidden="true" />
      {t(`guide.priority.${priority}`)}
    </span>
  )
}

const Notes = ({ notes }: { readonly notes: StepNotes | undefined }) => {
  const { t } = useTranslation('print')
  if (notes === undefined) return null
  const { say, warning, discussion = [] } = notes
  return (
    <>
      {warning !== undefined && (
        <p className="paper-warning">
          <b>{t('guide.warning')}.</b> <RichLine text={warning} />
        </p>
      )}
      {say !== undefined && <RichText text={say} />}
      {discussion.length > 0 && (
        <>
          <p className="paper-discuss">
            <b>{t('guide.discussion')}</b>
          </p>
          <ul>
            {discussion.map((question, index) => (
              <li key={index}>
                <RichLine text={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

const Step = ({ block, numbers }: { readonly block: CompiledBlock; readonly numbers: ReadonlyMap<string, number> }) => (
  <tr>
    <td className="minutes">{block.notes?.minutes}</td>
    <td className="step">
      <StepTitle block={block} numbers={numbers} />
      {block.notes?.priority !== undefined && <Priority priority={block.notes.priority} />}
    </td>
    <td className="notes">
      <Notes notes={block.notes} />
    </td>
  </tr>
)

const LessonPlan = ({
  lesson,
  number,
  startsAt,
  numbers,
}: {
  readonly lesson: CompiledLesson
  readonly number: number
  readonly startsAt: number
  readonly numbers: ReadonlyMap<string, number>
}) => {
  const { t } = useTranslation('print')
  return (
    <section className="paper-lesson">
      <div className="paper-lesson-head">
        <p className="paper-kicker">
          {t('lesson', { number })}. {t('guide.minutes', { minutes: minutesOf(lesson) })},{' '}
          {t('guide.startsAt', { time: clockTime(startsAt) })}
        </p>
        <h2>
          <RichLine text={lesson.title} />
        </h2>
        {lesson.notes.priority !== undefined && <Priority priority={lesson.notes.priority} />}
      </div>
      <div className="paper-lesson-notes">
        <Notes notes={lesson.notes} />
      </div>
      <table className="paper-plan">
        <caption className="sr">
          {t('guide.lessonPlan', { number })} ({plainOf(lesson.title)})
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('guide.time')}</th>
            <th scope="col">{t('guide.step')}</th>
            <th scope="col">{t('guide.notes')}</th>
          </tr>
        </thead>
        <tbody>
          {lesson.blocks.map((block) => (
            <Step key={block.id} block={block} numbers={numbers} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The plan of a group session: time, step and what the facilitator says or does, beside one another. */
export const Guide = ({ data }: { readonly data: PrintData }) => {
  const { t } = useTranslation('print')
  const { module } = data
  const printed = module.lessons.map(({ title, notes, blocks }) => [title, notes, blocks.map((block) => block.notes)])
  const sources = paperSourcesOf(printed, module, { answers: false, notes: true })
  const numbers = exerciseNumbersOf(module)
  const startOf = (index: number): number => module.lessons.slice(0, index).reduce((sum, lesson) => sum + minutesOf(lesson), 0)
  return (
    <PaperSheet data={data} form="guide" sources={sources}>
      <p className="paper-lede">{t('guide.total', { minutes: startOf(module.lessons.length) })}.</p>
      <p className="paper-small">{t('guide.how')}</p>
      {module.lessons.map((lesson, index) => (
        <LessonPlan key={lesson.id} lesson={lesson} number={index + 1} startsAt={startOf(index)} numbers={numbers} />
      ))}
    </PaperSheet>
  )
}
