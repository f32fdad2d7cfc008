import { addProfile } from '#src/actions/profile.ts'
import { recordLessonEvent, savePosition } from '#src/actions/record-lesson.ts'
import { resetModule } from '#src/actions/reset.ts'
import { saveDraft } from '#src/actions/save-draft.ts'
import { submitAnswer } from '#src/actions/submit-answer.ts'
import type { Services } from '#src/services.ts'

const question = { revision: 1, keyHash: 'abc' }

/** Leaves something in every table there is a way into, as whoever learns now. `words` are in what was written. */
export const leaveSomething = async (services: Services, words: string): Promise<void> => {
  const at = services.clock.now()
  await recordLessonEvent(services, { kind: 'opened', moduleId: 'a-module', lessonId: 'first', at })
  await submitAnswer(services, {
    exercise: { id: 'one', ...question },
    moduleId: 'a-module',
    context: 'lesson',
    language: 'en',
    answer: { text: `by ${words}` },
    score: { status: 'completed' },
    gaveUp: false,
    hints: 0,
  })
  await resetModule(services, 'a-module')
  await saveDraft(services, 'a-module', { exerciseId: 'two', ...question, context: 'lesson', answer: words })
  await savePosition(services, { moduleId: 'a-module', lessonId: 'first' })
}

/** Somebody new with a name who has left something in every table. Their id. */
export const busyLearner = async (services: Services, label: string): Promise<string> => {
  const added = await addProfile(services, { kind: 'person', label })
  if (!added.ok) throw new Error('not added')
  await leaveSomething(services, label)
  return added.value
}
