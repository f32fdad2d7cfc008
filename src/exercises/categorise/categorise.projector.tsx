import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { hasRoomFor, Wall, WallExplanation, WallStop, WallWhy } from '../wall-parts.tsx'
import type { CategoriseExercise } from './categorise.score.ts'

type Items = CategoriseExercise['items']

const Question = ({ exercise, items }: { readonly exercise: CategoriseExercise; readonly items: Items }) => (
  <>
    <ul className="wall-groups">
      {exercise.groups.map(({ id, label }, index) => (
        <li key={id}>
          <WallStop name={letterAt(index)} />
          <RichLine text={label} />
        </li>
      ))}
    </ul>
    <ul className={items.length > 4 ? 'wall-list in-two' : 'wall-list'}>
      {items.map(({ id, text }, index) => (
        <li key={id}>
          <WallStop name={String(index + 1)} />
          <span>
            <RichLine text={text} />
          </span>
        </li>
      ))}
    </ul>
  </>
)

const Answer = ({
  exercise,
  items,
  withReasons,
}: {
  readonly exercise: CategoriseExercise
  readonly items: Items
  readonly withReasons: boolean
}) => (
  <ul className="wall-bins">
    {exercise.groups.map(({ id, label }, group) => (
      <li key={id}>
        <h3>
          <WallStop name={letterAt(group)} />
          <RichLine text={label} />
        </h3>
        <ul className="wall-list">
          {items.map((item, index) =>
            item.group === id ? (
              <li key={item.id} className="right">
                <WallStop name={String(index + 1)} right />
                <span>
                  <RichLine text={item.text} />
                  {withReasons && <WallWhy text={item.why} />}
                  {withReasons && <WallWhy text={item.dependsOn} />}
                </span>
              </li>
            ) : null,
          )}
        </ul>
      </li>
    ))}
  </ul>
)

/** Numbered cards and lettered groups; revealed, each card stands in its group. */
export const CategoriseProjector = ({ exercise, revealed, seedText }: ProjectorViewProps<CategoriseExercise>) => {
  const items = shuffled(exercise.items, seedOf(seedText))
  const words = [...exercise.groups.map(({ label }) => label), ...items.map(({ text }) => text)]
  const reasons = [...items.flatMap(({ why, dependsOn }) => [why, dependsOn]), exercise.explanation]
  const withReasons = hasRoomFor([...words, ...reasons])
  return (
    <Wall exercise={exercise} shown={revealed && withReasons ? [...words, ...reasons] : words}>
      {revealed ? (
        <Answer exercise={exercise} items={items} withReasons={withReasons} />
      ) : (
        <Question exercise={exercise} items={items} />
      )}
      {revealed && <WallExplanation text={exercise.explanation} />}
    </Wall>
  )
}
