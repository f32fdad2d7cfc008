const EXERCISE = /<section [^>]*data-exercise="[\s\S]*?<\/section>/g
const CONTROL = /<(?:button|input|select|textarea)\b[^>]*/g
const STAYS = / disabled=""/

const heldBack = (tag: string): string => {
  if (STAYS.test(tag)) return tag
  const end = tag.endsWith('/') ? tag.length - 1 : tag.length
  return `${tag.slice(0, end)} disabled="" data-waits=""${tag.slice(end)}`
}

/**
 * A prerendered exercise can't keep an answer before its script: each of its controls is disabled until the app, once
 * it can act, releases those that carry `data-waits`. Done in the page and not by React, which would draw every
 * exercise twice on its first visit.
 */
export const holdControlsBack = (html: string): string =>
  html.replaceAll(EXERCISE, (exercise) => {
    if (exercise.lastIndexOf('<section') > 0) throw new Error('a section inside an exercise: its controls can’t be told apart')
    return exercise.replaceAll(CONTROL, heldBack)
  })
