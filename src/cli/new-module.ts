import { expectedMinutes } from '#src/content/mistakes/minutes-mistakes.ts'
import { viewCourse } from '#src/content/mistakes/course-view.ts'
import type { ModuleSource } from '#src/content/schemas/module.schema.ts'
import type { LocalizedText } from '#src/domain/text.ts'
import { choiceExamples } from '#src/exercises/choice/choice.examples.ts'
import { reflectionExamples } from '#src/exercises/reflection/reflection.examples.ts'
import type { ExerciseSource } from '#src/exercises/schemas.ts'
import { verdictExamples } from '#src/exercises/verdict/verdict.examples.ts'

type LessonSource = ModuleSource['lessons'][number]

const both = (en: string, fr: string): LocalizedText & { en: string; fr: string } => ({ en, fr })

/** An example under an id of the new module, resting on a fact that there is. */
const borrowed = (example: ExerciseSource | undefined, id: string, facts: readonly string[]): readonly ExerciseSource[] =>
  example === undefined ? [] : [{ ...example, id, ...(example.facts !== undefined && { facts: [...facts] }) }]

const firstLesson = (id: string, facts: readonly string[]): LessonSource => ({
  id: 'first-lesson',
  title: both('First lesson', 'Première leçon'),
  lede: both('What this lesson shows, in one sentence.', 'Ce que montre cette leçon, en une phrase.'),
  minutes: 5,
  notes: {
    say: both('What the facilitator says to begin.', 'Ce que dit l’animatrice ou l’animateur pour commencer.'),
    minutes: 10,
    priority: 'must',
  },
  blocks: [
    { type: 'text', id: 'opening', text: both('Write the first text here.', 'Écrivez ici le premier texte.') },
    ...borrowed(reflectionExamples[1], `${id}-opening-question`, facts).map((exercise) => ({
      type: 'exercise' as const,
      id: 'think-first',
      exercise,
    })),
    ...borrowed(choiceExamples[0], `${id}-first-question`, facts).map((exercise) => ({
      type: 'exercise' as const,
      id: 'try-it',
      exercise,
    })),
  ],
})

const draft = (id: string, facts: readonly string[], minutes: number): ModuleSource => ({
  $schema: '../schema/module.schema.json',
  format: 'refugee-rights-kit/module',
  version: 1,
  id,
  status: 'draft',
  title: both('Title of the module', 'Titre du module'),
  summary: both('What people will be able to do, in one sentence.', 'Ce qu’on saura faire, en une phrase.'),
  minutes,
  aims: [both('A first aim', 'Un premier but'), both('A second aim', 'Un deuxième but')],
  keyMessages: [both('A first message', 'Un premier message'), both('A second message', 'Un deuxième message')],
  lessons: [firstLesson(id, facts)],
  quiz: {
    draw: 1,
    passMark: 75,
    topics: [{ id: 'basics', title: both('The basics', 'L’essentiel') }],
    bank: [verdictExamples[0], choiceExamples[1]].flatMap((example, index) =>
      borrowed(example, `${id}-quiz-${index === 0 ? 'claim' : 'choice'}`, facts).map((question) => ({
        ...question,
        topic: 'basics',
      })),
    ),
  },
  nextSteps: [
    both('A first step', 'Un premier pas'),
    both('A second step', 'Un deuxième pas'),
    both('A third step', 'Un troisième pas'),
  ],
  resources: [],
  tombstones: [],
})

const minutesOf = (module: ModuleSource): number => {
  const [view] = viewCourse({
    today: '2026-01-01',
    catalogue: undefined,
    facts: undefined,
    glossary: undefined,
    modules: [{ folder: module.id, value: module, media: new Map() }],
  }).modules
  return view === undefined ? module.minutes : Math.max(1, Math.round(expectedMinutes(view)))
}

/** A whole module in both languages that the checker has nothing against; every text waits to be replaced. */
export const newModule = (id: string, facts: readonly string[]): ModuleSource => draft(id, facts, minutesOf(draft(id, facts, 1)))
