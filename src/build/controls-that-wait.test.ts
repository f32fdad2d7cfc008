import { describe, expect, it } from 'vitest'
import { holdControlsBack } from './controls-that-wait.ts'

const exercise = (controls: string) => `<section class="card" data-exercise="one"><div>${controls}</div></section>`

describe('the controls of a prerendered exercise', () => {
  it('are disabled, and marked as waiting', () => {
    expect(holdControlsBack(exercise('<button type="button" data-action="check">Check</button><input type="radio"/>'))).toBe(
      exercise(
        '<button type="button" data-action="check" disabled="" data-waits="">Check</button><input type="radio" disabled="" data-waits=""/>',
      ),
    )
  })

  it('are not marked where they stay disabled in any case', () => {
    const up = exercise('<button disabled="" type="button">Up</button>')
    expect(holdControlsBack(up)).toBe(up)
  })

  it('are all there is: controls around exercises can act without the app', () => {
    const page = `<header><button>Menu</button></header>${exercise('')}<p><select></select></p>`
    expect(holdControlsBack(page)).toBe(page)
  })

  it('are refused when a section inside hides where the exercise ends', () => {
    expect(() => holdControlsBack(exercise('<section></section><button>After</button>'))).toThrow(/section inside/)
  })
})
