import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { Wall, WallStop, WallWhy } from '../wall-parts.tsx'
import { replayScenario, type ScenarioExercise } from './scenario.score.ts'

/** The scene that the group has come to and what could be done; revealed, what each choice leads to. At an ending, how it ended. */
export const ScenarioProjector = ({ exercise, revealed, taken = [] }: ProjectorViewProps<ScenarioExercise>) => {
  const { node, offered, variants, ending } = replayScenario(exercise, taken)
  const scene = [node.text, ...variants.map(({ text }) => text)]
  const consequences = offered.map(({ feedback }) => feedback)
  return (
    <Wall
      exercise={exercise}
      shown={[...scene, ending?.lesson, ...offered.map(({ text }) => text), ...(revealed ? consequences : [])]}
    >
      <div className="wall-scene">
        {node.speaker !== undefined && (
          <p className="wall-speaker">
            <RichLine text={node.speaker} />
          </p>
        )}
        {scene.map((text, index) => (
          <RichText key={index} text={text} />
        ))}
      </div>
      {ending !== undefined && (
        <div className="wall-explanation">
          <h3>
            <RichLine text={ending.title} />
          </h3>
          <RichText text={ending.lesson} />
        </div>
      )}
      <ul className="wall-options">
        {offered.map(({ id, text, feedback }, index) => (
          <li key={id}>
            <WallStop name={letterAt(index)} />
            <span>
              <RichLine text={text} />
              {revealed && <WallWhy text={feedback} />}
            </span>
          </li>
        ))}
      </ul>
    </Wall>
  )
}
