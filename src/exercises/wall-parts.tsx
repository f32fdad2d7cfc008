import { Check } from 'lucide-react'
import { createContext, type ReactNode, use } from 'react'
import { type Language, plainOf, type Rich } from '#src/domain/text.ts'
import { Icon } from '#src/ui/icon.tsx'
import { RichLine, RichText } from '#src/ui/rich-text.tsx'
import type { CompiledExercise } from './compiled-exercise.ts'

/** What 1920×1080 holds at 32 px beside a prompt, measured on the longest exercises of the course. */
const ROOM_FOR_REASONS = 1000

/** Room is taken by letters and, for each text, by the frame around it. */
const roomOf = (texts: readonly (Rich | undefined)[]): number =>
  texts.reduce<number>((sum, text) => sum + (text === undefined ? 0 : plainOf(text).length + 30), 0)

/** Reasons are shown when they fit on the wall together with what they belong to; else the answer stands alone. */
export const hasRoomFor = (texts: readonly (Rich | undefined)[], room = ROOM_FOR_REASONS): boolean => roomOf(texts) <= room

/** Follows what is shown, never what is hidden: a size that knew the answer would give it away. */
const sizeFor = (texts: readonly (Rich | undefined)[]): string => {
  const room = roomOf(texts)
  if (room <= 330) return 'wall-large'
  if (room <= 600) return 'wall-medium'
  return room <= 1000 ? 'wall-small' : 'wall-tight'
}

/** The same prompt in the room's other language, set beneath the first. */
export const SecondPrompt = createContext<{ readonly language: Language; readonly text: Rich } | undefined>(undefined)

/** One exercise and nothing else. `shown` are the texts on the wall now; they decide how large it is set. */
export const Wall = ({
  exercise,
  shown,
  children,
}: {
  readonly exercise: CompiledExercise
  readonly shown: readonly (Rich | undefined)[]
  readonly children: ReactNode
}) => {
  const second = use(SecondPrompt)
  return (
    <div className={`wall of-${exercise.kind} ${sizeFor([exercise.prompt, ...shown])}`}>
      <h2 className="wall-prompt">
        <RichLine text={exercise.prompt} />
      </h2>
      {second !== undefined && (
        <p className="wall-other" lang={second.language}>
          <RichLine text={second.text} />
        </p>
      )}
      {children}
    </div>
  )
}

/** A letter, number or tick in the kit's arch. */
export const WallStop = ({ name, right = false }: { readonly name: string; readonly right?: boolean }) => (
  <span className={right ? 'wall-stop right' : 'wall-stop'}>
    {name}
    {right && <Icon of={Check} />}
  </span>
)

/** Icon and word beside what is right. */
export const WallRight = ({ words }: { readonly words: string }) => (
  <span className="wall-right">
    <Icon of={Check} />
    {words}
  </span>
)

export const WallWhy = ({ text }: { readonly text: Rich | undefined }) =>
  text === undefined ? null : (
    <span className="wall-why">
      <RichLine text={text} />
    </span>
  )

export const WallExplanation = ({ text }: { readonly text: Rich | undefined }) =>
  text === undefined ? null : (
    <div className="wall-explanation">
      <RichText text={text} />
    </div>
  )
