import type { Language, LocalizedText, Rich } from './text.ts'

/** Where each part of an exercise's score comes from; `id` is an option, item, gap, pair or span id. */
export interface ScorePart {
  readonly id: string
  readonly right: boolean
  /** What was chosen wrongly, for the report's "most chosen wrong option". */
  readonly chosen?: string
}

/**
 * - `incomplete`: not answered yet; neither an error nor zero.
 * - `completed`: done, nothing to be right about (reflection, poll, scenario, flashcards).
 * - `scored`: `earned` of `possible`, whole numbers, so that sums stay exact fractions.
 */
export type Score =
  | { readonly status: 'incomplete' }
  | { readonly status: 'completed' }
  | { readonly status: 'scored'; readonly earned: number; readonly possible: number; readonly parts?: readonly ScorePart[] }

/** What every exercise has, whatever its kind, once compiled to one language. */
export interface ExerciseBase {
  readonly id: string
  readonly kind: string
  readonly revision: number
  /** Fingerprint of kind, ids and key: a reused id with another key is "changed", never "answered". */
  readonly keyHash: string
  readonly prompt: Rich
  readonly optional?: boolean | undefined
  readonly facts?: readonly string[] | undefined
  readonly hints?: readonly Rich[] | undefined
  readonly explanation?: Rich | undefined
  readonly topic?: string | undefined
}

export type InteractionType =
  | 'true-false'
  | 'choice'
  | 'fill-in'
  | 'long-fill-in'
  | 'matching'
  | 'performance'
  | 'sequencing'
  | 'likert'
  | 'numeric'
  | 'other'

export interface InteractionComponent {
  readonly id: string
  readonly description: LocalizedText
}

/** The xAPI 1.0.3 interaction activity of an exercise; response patterns use `[,]` `[.]` `[:]` as delimiters. */
export interface Interaction {
  readonly interactionType: InteractionType
  readonly correctResponsesPattern?: readonly string[]
  readonly choices?: readonly InteractionComponent[]
  readonly scale?: readonly InteractionComponent[]
  readonly source?: readonly InteractionComponent[]
  readonly target?: readonly InteractionComponent[]
  readonly steps?: readonly InteractionComponent[]
}

/**
 * The pure half of an exercise kind. Knows nothing of React, storage, words of the interface, time or chance.
 * `Exercise` is the compiled exercise; `Answer` survives JSON.
 */
export interface ExerciseModel<Exercise, Answer> {
  /** Parses a stored or strange value; `undefined` when it is not an answer of this kind to this exercise. */
  readonly parseAnswer: (exercise: Exercise, value: unknown) => Answer | undefined
  readonly emptyAnswer: (exercise: Exercise) => Answer
  readonly score: (exercise: Exercise, answer: Answer) => Score
  /** An answer with full points; absent for kinds without a right answer. */
  readonly solution?: (exercise: Exercise) => Answer
  /** The right answer in words, one entry a line; empty for kinds without one. */
  readonly explain: (exercise: Exercise) => readonly Rich[]
  /** `byLanguage` holds the same exercise in each language there is, for bilingual descriptions. */
  readonly toInteraction: (byLanguage: Readonly<Partial<Record<Language, Exercise>>>) => Interaction
  /** The answer in xAPI's response format. */
  readonly toResponse: (exercise: Exercise, answer: Answer) => string
}

/** One step of answering an exercise through the page attributes, for `kit answers` and for solvers. */
export type SolveStep =
  | { readonly do: 'click-item'; readonly item: string }
  | { readonly do: 'click-slot'; readonly slot: string }
  | { readonly do: 'fill-slot'; readonly slot: string; readonly value: string }
  | { readonly do: 'select-slot'; readonly slot: string; readonly value: string }
  | { readonly do: 'press'; readonly action: string; readonly item?: string }
  | { readonly do: 'confidence'; readonly level: 1 | 2 | 3 }
