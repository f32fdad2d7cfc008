import type { PollSource } from './poll.score.ts'

export const pollExamples: readonly PollSource[] = [
  {
    kind: 'poll',
    id: 'example-poll-ready',
    revision: 1,
    form: 'scale',
    prompt: {
      en: 'How ready do you feel to explain who is a refugee?',
      fr: 'Vous sentez-vous en mesure d’expliquer qui est une personne réfugiée?',
    },
    options: [
      { id: 'not-yet', text: { en: 'Not yet', fr: 'Pas encore' } },
      { id: 'a-little', text: { en: 'A little', fr: 'Un peu' } },
      { id: 'halfway', text: { en: 'Halfway', fr: 'À moitié' } },
      { id: 'almost', text: { en: 'Almost', fr: 'Presque' } },
      { id: 'fully', text: { en: 'Fully', fr: 'Tout à fait' } },
    ],
    thanks: { en: 'Thank you. You will see this question again.', fr: 'Merci. Vous reverrez cette question.' },
  },
  {
    kind: 'poll',
    id: 'example-poll-source',
    revision: 1,
    form: 'choice',
    prompt: { en: 'Where do you mostly hear about refugees?', fr: 'Où entendez-vous surtout parler des personnes réfugiées?' },
    options: [
      { id: 'news', text: { en: 'In the news', fr: 'Aux nouvelles' } },
      { id: 'people', text: { en: 'From people I know', fr: 'Par des gens que je connais' } },
    ],
  },
]
