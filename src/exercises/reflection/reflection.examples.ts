import type { ReflectionSource } from './reflection.score.ts'

export const reflectionExamples: readonly ReflectionSource[] = [
  {
    kind: 'reflection',
    id: 'example-reflection-welcome',
    revision: 1,
    prompt: {
      en: 'What makes a newcomer feel welcome in your town?',
      fr: 'Qu’est-ce qui fait qu’on se sent accueilli dans votre ville?',
    },
    modelAnswer: {
      en: 'Somebody who says hello by name, a clear bus map, and a neighbour who answers questions.',
      fr: 'Quelqu’un qui salue par le prénom, un plan de bus clair et une voisine qui répond aux questions.',
    },
    selfCheck: [
      {
        id: 'concrete',
        text: { en: 'I named something that can be seen or heard.', fr: 'J’ai nommé une chose qu’on peut voir ou entendre.' },
      },
      { id: 'doable', text: { en: 'I named something I could do myself.', fr: 'J’ai nommé une chose que je pourrais faire.' } },
    ],
    lines: 6,
  },
  {
    kind: 'reflection',
    id: 'example-reflection-opening',
    revision: 1,
    optional: true,
    prompt: { en: 'What do you expect from this lesson?', fr: 'Qu’attendez-vous de cette leçon?' },
  },
]
