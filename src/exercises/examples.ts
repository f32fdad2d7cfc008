import { categoriseExamples } from './categorise/categorise.examples.ts'
import { choiceExamples } from './choice/choice.examples.ts'
import { clozeExamples } from './cloze/cloze.examples.ts'
import { estimateExamples } from './estimate/estimate.examples.ts'
import { flashcardsExamples } from './flashcards/flashcards.examples.ts'
import { markExamples } from './mark/mark.examples.ts'
import { matchExamples } from './match/match.examples.ts'
import { orderExamples } from './order/order.examples.ts'
import { pollExamples } from './poll/poll.examples.ts'
import { reflectionExamples } from './reflection/reflection.examples.ts'
import { scenarioExamples } from './scenario/scenario.examples.ts'
import type { SourceByKind } from './authoring.ts'
import { verdictExamples } from './verdict/verdict.examples.ts'

/** At least two examples of every kind, for tests, the page of samples and `kit new exercise`. */
export const EXAMPLES = {
  choice: choiceExamples,
  verdict: verdictExamples,
  match: matchExamples,
  order: orderExamples,
  categorise: categoriseExamples,
  cloze: clozeExamples,
  estimate: estimateExamples,
  mark: markExamples,
  reflection: reflectionExamples,
  scenario: scenarioExamples,
  poll: pollExamples,
  flashcards: flashcardsExamples,
} satisfies { readonly [Kind in keyof SourceByKind]: readonly SourceByKind[Kind][] }
