import type { AuthoringMistake } from '#src/domain/authoring.ts'
import { type KindAuthoring, mistake, repeatedIds, repeatedWords } from '../kind-authoring.ts'
import type { CategoriseAnswer, CategoriseSource } from './categorise.score.ts'
import { categoriseSchema } from './categorise.schema.ts'

const groupMistakes = ({ groups, items }: CategoriseSource): readonly AuthoringMistake[] => {
  const known = groups.map(({ id }) => id)
  const unknown = items.flatMap(({ group }, index) =>
    known.includes(group)
      ? []
      : [mistake(['items', index, 'group'], 'unknown-group', `there is no group "${group}"`, `use one of: ${known.join(', ')}`)],
  )
  const empty = groups.flatMap(({ id }, index) =>
    items.some(({ group }) => group === id)
      ? []
      : [
          mistake(
            ['groups', index],
            'empty-group',
            `nothing belongs to the group "${id}"`,
            'add an item that does, or take the group out',
          ),
        ],
  )
  return [...unknown, ...empty]
}

export const categoriseAuthoring: KindAuthoring<CategoriseSource, CategoriseAnswer> = {
  schema: categoriseSchema,
  findMistakes: (source) => [
    ...repeatedIds(source.groups, ['groups']),
    ...repeatedIds(source.items, ['items']),
    ...repeatedWords(source.groups.map(({ label }, index) => ({ words: label, path: ['groups', index, 'label'] }))),
    ...repeatedWords(source.items.map(({ text }, index) => ({ words: text, path: ['items', index, 'text'] }))),
    ...groupMistakes(source),
  ],
  solveSteps: (_, { placed }) => [
    ...Object.entries(placed).flatMap(([item, slot]) => [
      { do: 'click-item', item } as const,
      { do: 'click-slot', slot } as const,
    ]),
    { do: 'press', action: 'check' },
  ],
}
