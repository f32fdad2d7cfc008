import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { ProjectorViewProps } from '../exercise-view.ts'
import { letterAt } from '../letters.ts'
import { Wall, WallStop, WallWhy } from '../wall-parts.tsx'
import { replayScenario, type ScenarioExercise } from './scenario.score.ts'

/** The opening scene and what could be done; revealed, what each choice leads to. The rest of the story is walked on paper or screens. */
export const ScenarioProjector = ({ exercise, revealed }: ProjectorViewProps<ScenarioExercise>) => {
  const { node, offered, variants } = replayScenario(exercise, [])
  const scene = [node.text, ...variants.map(({ text }) => text)]
  const consequences = offered.map(({ feedback }) => feedback)
  return (
    <Wall exercise={exercise} shown={[...scene, ...offered.map(({ text }) => text), ...(revealed ? consequences : [])]}>
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
