import { act, renderHook } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { saveDraft } from '#src/actions/save-draft.ts'
import type { DraftBody, QuizRunBody, Row } from '#src/domain/records.ts'
import { failure } from '#src/domain/result.ts'
import { choiceExamples } from '#src/exercises/choice/choice.examples.ts'
import { type Services, ServicesContext } from '#src/services.ts'
import type { Store } from '#src/storage/store.ts'
import { compileExercise } from '#src/testing/compile-exercise.ts'
import { inMemory, rowsIn, testServices } from '#src/testing/test-services.ts'
import { useQuizAnswers } from './use-quiz-answers.ts'

const MODULE = 'a-module'

const run: Row<QuizRunBody> = {
  id: 'a-run',
  profileId: 'p',
  deviceId: 'd',
  counter: 1,
  scope: MODULE,
  body: { moduleId: MODULE, questions: [], seed: 's', passMark: 70, contentVersion: 'v', language: 'en', at: '2026-11-25' },
}

const [example] = choiceExamples
if (example === undefined) throw new Error('no example')
const question = compileExercise(example, 'en')
const other = { ...question, id: 'another-question' }

type Ending = 'kept' | 'broken'

/** A store whose commits wait until the test lets one go on, the oldest first. */
const heldStore = () => {
  const store = inMemory()
  const held: ((ending: Ending) => void)[] = []
  const commit: Store['commit'] = async (changes) => {
    const ending = await new Promise<Ending>((resolve) => held.push(resolve))
    return ending === 'kept' ? store.commit(changes) : failure({ kind: 'failed', detail: 'broken by the test' })
  }
  const letGo = (ending: Ending = 'kept'): Promise<void> =>
    act(async () => {
      held.shift()?.(ending)
      // Everything that follows from it, up to the next commit.
      await new Promise((resolve) => setTimeout(resolve, 0))
    })
  return { store: { ...store, commit }, held, letGo }
}

const inQuiz = async () => {
  const { store, held, letGo } = heldStore()
  const services: Services = testServices(store)
  const { result } = renderHook(() => useQuizAnswers(MODULE, run), {
    wrapper: ({ children }) => (
      <ServicesContext value={services}>
        <Suspense>{children}</Suspense>
      </ServicesContext>
    ),
  })
  const change = (exercise: typeof question, answer: string): Promise<void> =>
    act(async () => {
      result.current.change(exercise, { answer })
      await new Promise((resolve) => setTimeout(resolve, 0))
    })
  const kept = async (): Promise<readonly unknown[]> =>
    (await rowsIn(store, 'drafts')).map(({ body }) => (body as DraftBody).answer)
  return { services, change, letGo, held, kept, save: () => result.current.save }
}

describe('what a quiz says of its answers', () => {
  it('is “saved” only when nothing newer waits', async () => {
    const { change, letGo, kept, save } = await inQuiz()
    await change(question, 'first')
    await change(question, 'second')
    expect(save()).toBe('saving')
    await letGo()
    expect(await kept()).toEqual(['first'])
    expect(save()).toBe('saving')
    await letGo()
    expect(await kept()).toEqual(['second'])
    expect(save()).toBe('saved')
  })

  it('is “saved” for two questions when both are', async () => {
    const { change, letGo, kept, save } = await inQuiz()
    await change(question, 'one')
    await change(other, 'two')
    await letGo()
    expect(save()).toBe('saving')
    await letGo()
    expect(await kept()).toEqual(['one', 'two'])
    expect(save()).toBe('saved')
  })

  it('is not “saved” while an answer that failed is not kept; it goes with the next one', async () => {
    const { change, letGo, kept, save, held } = await inQuiz()
    await change(question, 'one')
    await letGo('broken')
    expect(save()).toBe('failed')
    await change(other, 'two')
    expect(held).toHaveLength(2)
    await letGo()
    expect(save()).toBe('saving')
    await letGo()
    expect(await kept()).toEqual(['one', 'two'])
    expect(save()).toBe('saved')
  })

  it('would be “saved” too soon by the word of each write alone (the control)', async () => {
    const { services, letGo, kept } = await inQuiz()
    const { id, revision, keyHash } = question
    let said = 'idle'
    const write = (answer: string): void => {
      said = 'saving'
      const body: DraftBody = { exerciseId: id, revision, keyHash, context: `quiz:${run.id}`, answer }
      void saveDraft(services, MODULE, body).then(({ ok }) => (said = ok ? 'saved' : 'failed'))
    }
    write('first')
    write('second')
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)))
    await letGo()
    expect(await kept()).toEqual(['first'])
    expect(said).toBe('saved')
  })
})
