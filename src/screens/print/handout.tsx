import { useTranslation } from 'react-i18next'
import type { CompiledBlock, CompiledLesson, CompiledModule } from '#src/content/compiled.ts'
import { exercisesIn } from '#src/content/outline-of.ts'
import type { Rich } from '#src/domain/text.ts'
import { ExerciseOnPaper } from '#src/exercises/exercise-on-paper.tsx'
import { useServices } from '#src/services.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import { PaperBlock } from './paper-block.tsx'
import { PaperResources } from './paper-resources.tsx'
import { PaperSheet } from './paper-sheet.tsx'
import { paperSourcesOf } from './paper-sources.ts'
import type { PrintData } from './print-data.ts'

/** The short form that authors wrote for the wall serves on paper as well; the whole text is on the screen. */
const compactBlock = (block: CompiledBlock): CompiledBlock =>
  (block.type === 'text' || block.type === 'callout') && block.projector !== undefined
    ? { ...block, text: block.projector }
    : block

const compactLesson = (lesson: CompiledLesson): CompiledLesson => ({ ...lesson, blocks: lesson.blocks.map(compactBlock) })

/** Number of each exercise through the whole module: the same on the answer key. */
export const exerciseNumbersOf = ({ lessons }: Pick<CompiledModule, 'lessons'>): ReadonlyMap<string, number> =>
  new Map(lessons.flatMap(exercisesIn).map(({ id }, index) => [id, index + 1]))

const Points = ({ title, points }: { readonly title: string; readonly points: readonly Rich[] }) => (
  <section className="paper-points">
    <h2>{title}</h2>
    <ul>
      {points.map((point, index) => (
        <li key={index}>
          <RichLine text={point} />
        </li>
      ))}
    </ul>
  </section>
)

const Lesson = ({
  lesson,
  index,
  data,
  numbers,
}: {
  readonly lesson: CompiledLesson
  readonly index: number
  readonly data: PrintData
  readonly numbers: ReadonlyMap<string, number>
}) => {
  const { t } = useTranslation('print')
  const { asset } = useServices()
  const media = (path: string): string => asset(`media/${data.module.id}/${path.replace(/^media\//, '')}`)
  return (
    <section className="paper-lesson">
      <div className="paper-lesson-head">
        <p className="paper-kicker">{t('lesson', { number: index + 1 })}</p>
        <h2>
          <RichLine text={lesson.title} />
        </h2>
        <p className="paper-lede">
          <RichLine text={lesson.lede} />
        </p>
      </div>
      {lesson.blocks.map((block) => {
        if (block.type !== 'exercise') return <PaperBlock key={block.id} block={block} media={media} />
        const number = numbers.get(block.exercise.id) ?? 0
        return (
          <ExerciseOnPaper
            key={block.id}
            exercise={block.exercise}
            number={number}
            name={t('exercise', { number })}
            withAnswer={false}
          />
        )
      })}
    </section>
  )
}

/** What participants take home: short texts, exercises to do by pen, no answers. It asks for no name and no status. */
export const Handout = ({ data }: { readonly data: PrintData }) => {
  const { t } = useTranslation('print')
  const { module } = data
  const lessons = module.lessons.map(compactLesson)
  const { summary, aims, keyMessages, nextSteps } = module
  const sources = paperSourcesOf([summary, aims, lessons, keyMessages, nextSteps], module, { answers: false, notes: false })
  return (
    <PaperSheet data={data} form="handout" sources={sources}>
      <p className="paper-lede">
        <RichLine text={summary} />
      </p>
      <Points title={t('aims')} points={aims} />
      {lessons.map((lesson, index) => (
        <Lesson key={lesson.id} lesson={lesson} index={index} data={data} numbers={exerciseNumbersOf(module)} />
      ))}
      <Points title={t('messages')} points={keyMessages} />
      <Points title={t('nextSteps')} points={nextSteps} />
      <PaperResources resources={module.resources} />
    </PaperSheet>
  )
}
