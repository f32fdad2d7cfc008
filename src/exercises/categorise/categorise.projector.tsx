import { seedOf, shuffled } from '#src/domain/shuffle.ts'
import { RichLine } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { hasRoomFor, Wall, WallExplanation, WallStop, WallWhy } from '../wall-parts.tsx'
import type { CategoriseExercise } from './categorise.score.ts'

type Items = CategoriseExercise['items']

/** More cards than this stay where they are when the answer comes, and get the letter of their group instead. */
const MOST_IN_BINS = 8

const Cards = ({
  exercise,
  items,
  revealed,
}: {
  readonly exercise: CategoriseExercise
  readonly items: Items
  readonly revealed: boolean
}) => {
  const letterOf = (group: string): string => letterAt(exercise.groups.findIndex(({ id }) => id === group))
  return (
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
        {items.map(({ id, text, group }, index) => (
          <li key={id} className={revealed ? 'right' : undefined}>
            <WallStop name={revealed ? letterOf(group) : String(index + 1)} right={revealed} />
            <span>
              <RichLine text={text} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Bins = ({
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
  const reasons = items.flatMap(({ why, dependsOn }) => [why, dependsOn])
  const withReasons = items.length <= MOST_IN_BINS && hasRoomFor([...words, ...reasons, exercise.explanation])
  return (
    <Wall
      exercise={exercise}
      shown={[...words, ...(revealed && withReasons ? reasons : []), revealed ? exercise.explanation : undefined]}
    >
      {revealed && items.length <= MOST_IN_BINS ? (
        <Bins exercise={exercise} items={items} withReasons={withReasons} />
      ) : (
        <Cards exercise={exercise} items={items} revealed={revealed} />
      )}
      {revealed && <WallExplanation text={exercise.explanation} />}
    </Wall>
  )
}
