import type { CompiledModule } from '#src/content/compiled.ts'
import type { CompiledFact } from '#src/domain/facts.ts'

export interface PaperSource {
  readonly number: number
  readonly fact: CompiledFact
}

export interface PaperSources {
  readonly list: readonly PaperSource[]
  /** The facts as the page's markers need them: where the screen shows a date, paper shows the number of the source. */
  readonly facts: Readonly<Record<string, CompiledFact>>
}

/** What an exercise holds beyond the question; its sources belong on the answer key only. */
const ANSWER_FIELDS = new Set([
  'explanation',
  'hints',
  'facts',
  'fact',
  'why',
  'whenChosen',
  'whenNotChosen',
  'whenLow',
  'whenHigh',
  'feedback',
  'dependsOn',
  'modelAnswer',
  'thanks',
  'back',
])
const NEVER_PRINTED = new Set(['notes', 'hints', 'projector'])

interface Wanted {
  readonly answers: boolean
  readonly notes: boolean
}

const isExercise = (value: object): boolean => 'kind' in value && 'revision' in value

/** Fact ids in the order in which a reader meets them. */
const factIdsIn = (value: unknown, wanted: Wanted, inExercise = false): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((inner) => factIdsIn(inner, wanted, inExercise))
  if ('t' in value && value.t === 'fact' && 'id' in value) return [String(value.id)]
  const within = inExercise || isExercise(value)
  return Object.entries(value).flatMap(([key, inner]) => {
    if (NEVER_PRINTED.has(key) && !(key === 'notes' && wanted.notes)) return []
    if (within && ANSWER_FIELDS.has(key) && !wanted.answers) return []
    if (key === 'fact') return [String(inner)]
    if (key === 'facts' && Array.isArray(inner)) return inner.map(String)
    return factIdsIn(inner, wanted, within)
  })
}

/** Several facts from one source of one date share a number. */
const keyOf = ({ source, confidence, asOf }: CompiledFact): string => JSON.stringify([source ?? confidence, asOf])

/** Numbers the sources of what is printed, in reading order. */
export const paperSourcesOf = (printed: unknown, module: Pick<CompiledModule, 'facts'>, wanted: Wanted): PaperSources => {
  const numbers = new Map<string, PaperSource>()
  // All of them: a value that is quoted without its source being listed must still be printed.
  const facts: Record<string, CompiledFact> = { ...module.facts }
  for (const id of factIdsIn(printed, wanted)) {
    const fact = module.facts[id]
    if (fact === undefined) continue
    const source = numbers.get(keyOf(fact)) ?? { number: numbers.size + 1, fact }
    numbers.set(keyOf(fact), source)
    facts[id] = { ...fact, asOf: String(source.number) }
  }
  return { list: [...numbers.values()], facts }
}
