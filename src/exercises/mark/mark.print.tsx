import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#src/ui/icon.tsx'
import { Inlines, RichText } from '#src/ui/rich-text.tsx'
import type { PrintViewProps } from '../exercise-view.ts'
import { KeyReasons, PaperExercise, PaperKey } from '../paper-parts.tsx'
import { slotWordsOf } from '../rich-line.ts'
import { markModel } from './mark.model.ts'
import type { MarkExercise } from './mark.score.ts'

const Key = ({ exercise }: Pick<PrintViewProps<MarkExercise>, 'exercise'>) => {
  const { t } = useTranslation('exercises')
  const right = exercise.spans.filter(({ correct }) => correct)
  const words = slotWordsOf(exercise.text)
  const fine = exercise.spans.flatMap(({ id, correct, why }) =>
    correct
      ? []
      : [
          {
            id,
            words: (
              <>
                <Inlines nodes={words.get(id) ?? []} /> ({t('mark.wrong')})
              </>
            ),
            why,
          },
        ],
  )
  return (
    <PaperKey exercise={exercise} lines={markModel.explain(exercise).map((text, index) => ({ text, why: [right[index]?.why] }))}>
      <KeyReasons reasons={fine} />
    </PaperKey>
  )
}

/** Text whose markable places are dotted, as they are on the screen; a pen rings them. */
export const MarkPrint = ({ exercise, withAnswer }: PrintViewProps<MarkExercise>) => (
  <PaperExercise exercise={exercise} withAnswer={withAnswer}>
    <div className="paper-marking">
      <RichText
        text={exercise.text}
        slot={(id, words = []) => {
          const right = withAnswer && exercise.spans.some((span) => span.id === id && span.correct)
          return (
            <span className={right ? 'paper-markable right' : 'paper-markable'}>
              {right && <Icon of={Check} />}
              <Inlines nodes={words} />
            </span>
          )
        }}
      />
    </div>
    {withAnswer && <Key exercise={exercise} />}
  </PaperExercise>
)
