import { useTranslation } from 'react-i18next'
import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { KeyReasons, PaperExercise, PaperKey, TickBox } from '../paper-parts.tsx'
import { clozeModel } from './cloze.model.ts'
import type { ClozeExercise } from './cloze.score.ts'
import { rightWordsOf } from './gap-words.ts'

const WordBank = ({ exercise, seedText }: Pick<PrintViewProps<ClozeExercise>, 'exercise' | 'seedText'>) => {
  const { t } = useTranslation('exercises')
  const words = shuffled(exercise.words ?? [], seedOf(seedText))
  if (words.length === 0) return null
  return (
    <ul className="word-bank" aria-label={t('pick.words')}>
      {words.map(({ id, text }) => (
        <li key={id}>
          <RichLine text={text} />
        </li>
      ))}
    </ul>
  )
}

/** What the screen offers as a list to open stands on paper in a row, under its gap's number. */
const GapOptions = ({ exercise, withAnswer, seedText }: PrintViewProps<ClozeExercise>) =>
  exercise.gaps.map((gap, index) =>
    gap.input !== 'dropdown' ? null : (
      <div key={gap.id} className="gap-options">
        <b>({index + 1})</b>
        <ul className="paper-options in-row">
          {shuffled(gap.options, seedOf(`${seedText}/${gap.id}`)).map(({ id, text }) => (
            <li key={id}>
              <TickBox shape="circle" ticked={withAnswer && id === gap.answer} />
              <span>
                <RichLine text={text} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    ),
  )

const Key = ({ exercise }: Pick<PrintViewProps<ClozeExercise>, 'exercise'>) => {
  const gaps = exercise.gaps.map((gap) => ({ id: gap.id, words: rightWordsOf(exercise, gap), why: gap.why }))
  const rest = [...(exercise.words ?? []), ...exercise.gaps.flatMap((gap) => (gap.input === 'dropdown' ? gap.options : []))]
  const wrong = rest.flatMap(({ id, text, why }) =>
    why === undefined ? [] : [{ id: `word-${id}`, words: <RichLine text={text} />, why }],
  )
  return (
    <PaperKey exercise={exercise} lines={clozeModel.explain(exercise).map((text) => ({ text }))}>
      <KeyReasons reasons={[...gaps, ...wrong]} />
    </PaperKey>
  )
}

/** Running text with numbered blanks. */
export const ClozePrint = ({ exercise, withAnswer, seedText }: PrintViewProps<ClozeExercise>) => (
  <PaperExercise exercise={exercise} withAnswer={withAnswer}>
    <WordBank exercise={exercise} seedText={seedText} />
    <div className="paper-cloze">
      <RichText
        text={exercise.text}
        slot={(id) => (
          <span className="blank">
            <span>({exercise.gaps.findIndex((gap) => gap.id === id) + 1})</span>
          </span>
        )}
      />
    </div>
    <GapOptions exercise={exercise} withAnswer={withAnswer} seedText={seedText} />
    {withAnswer && <Key exercise={exercise} />}
  </PaperExercise>
)
