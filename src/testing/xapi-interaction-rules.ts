import type { Interaction, InteractionComponent } from '#src/domain/exercise.ts'

/**
 * The rules of xAPI 1.0.3 (Data, 4.1.4.1 and Appendix C) for interaction activities and their responses,
 * as a list of sentences about what breaks them.
 */

const LISTS: Readonly<Record<Interaction['interactionType'], readonly string[]>> = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
}
const ALL_LISTS = ['choices', 'scale', 'source', 'target', 'steps'] as const

const listMistakes = (interaction: Interaction): readonly string[] =>
  ALL_LISTS.flatMap((name) => {
    const isAllowed = LISTS[interaction.interactionType].includes(name)
    const list = interaction[name]
    if (isAllowed === (list === undefined))
      return [`${name} ${isAllowed ? 'is missing' : 'does not belong to'} ${interaction.interactionType}`]
    return list === undefined ? [] : componentMistakes(name, list)
  })

const componentMistakes = (name: string, list: readonly InteractionComponent[]): readonly string[] => [
  ...(list.length === 0 ? [`${name} is empty`] : []),
  ...(new Set(list.map(({ id }) => id)).size === list.length ? [] : [`${name} repeats an id`]),
  ...list.filter(({ id }) => !/^[^\s[\]]+$/.test(id)).map(({ id }) => `${name}: strange id ${id}`),
  ...list.flatMap(({ id, description }) =>
    ['en', 'fr'].flatMap((language) =>
      Object.entries(description).some(([key, words]) => key === language && words) ? [] : [`${name}: ${id} has no ${language}`],
    ),
  ),
]

const known = (list: readonly InteractionComponent[] | undefined, id: string | undefined): boolean =>
  list?.some((component) => component.id === id) ?? false

/** One pattern, or one response. */
export const responseMistakes = (interaction: Interaction, response: string): readonly string[] => {
  const items = response.split('[,]')
  const bad = (items_: readonly string[]) => items_.map((item) => `${interaction.interactionType}: "${item}" is no response`)
  switch (interaction.interactionType) {
    case 'true-false':
      return bad([response].filter((item) => item !== 'true' && item !== 'false'))
    case 'choice':
    case 'sequencing':
      return bad(items.filter((item) => !known(interaction.choices, item)))
    case 'likert':
      return bad([response].filter((item) => !known(interaction.scale, item)))
    case 'matching':
      return bad(
        items.filter((item) => {
          const [source, target, ...rest] = item.split('[.]')
          return rest.length > 0 || !known(interaction.source, source) || !known(interaction.target, target)
        }),
      )
    case 'numeric':
      return bad(
        [response].filter(
          (item) => item.split('[:]').length > 2 || item.split('[:]').some((end) => end !== '' && !Number.isFinite(Number(end))),
        ),
      )
    case 'fill-in':
      return bad(items.filter((item) => item.trim() === '' || /\[[.:]\]/.test(item)))
    default:
      return []
  }
}

export const interactionMistakes = (interaction: Interaction): readonly string[] => [
  ...listMistakes(interaction),
  ...(interaction.correctResponsesPattern?.length === 0 ? ['the pattern is empty'] : []),
  ...(interaction.correctResponsesPattern ?? []).flatMap((pattern) => responseMistakes(interaction, pattern)),
]
