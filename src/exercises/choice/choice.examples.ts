import type { ChoiceSource } from './choice.score.ts'

export const choiceExamples: readonly ChoiceSource[] = [
  {
    kind: 'choice',
    id: 'example-choice-recognition',
    revision: 1,
    prompt: { en: 'When does a person become a refugee?', fr: 'À partir de quand une personne est-elle réfugiée?' },
    facts: ['status-is-declaratory'],
    hints: [
      {
        en: 'Think of what a decision does: does it create, or does it recognize?',
        fr: 'Que fait une décision : crée-t-elle, ou reconnaît-elle?',
      },
    ],
    explanation: {
      en: 'A decision *recognizes* the status; it does not create it.',
      fr: 'Une décision *reconnaît* le statut; elle ne le crée pas.',
    },
    options: [
      {
        id: 'when-definition-met',
        text: { en: 'As soon as they meet the definition', fr: 'Dès qu’elle répond à la définition' },
        correct: true,
        whenChosen: {
          en: 'The danger makes a refugee, and the decision says so later.',
          fr: 'C’est le danger qui fait la personne réfugiée; la décision le dit plus tard.',
        },
      },
      {
        id: 'when-accepted',
        text: { en: 'On the day a country accepts them', fr: 'Le jour où un pays l’accepte' },
        whenChosen: {
          en: 'That is the day it becomes official. The need for protection was there before.',
          fr: 'Ce jour-là, c’est officiel. Le besoin de protection existait déjà.',
        },
      },
      {
        id: 'when-border-crossed',
        text: { en: 'On crossing any border', fr: 'En passant une frontière, quelle qu’elle soit' },
        whenChosen: {
          en: 'Many people cross borders. What counts is why they cannot go back.',
          fr: 'Bien des gens passent des frontières. Ce qui compte, c’est pourquoi ils ne peuvent pas rentrer.',
        },
      },
    ],
  },
  {
    kind: 'choice',
    id: 'example-choice-solutions',
    revision: 1,
    prompt: { en: 'Which of these are durable solutions?', fr: 'Lesquelles de ces solutions sont durables?' },
    multiple: true,
    keepOrder: true,
    optional: true,
    facts: ['three-durable-solutions'],
    options: [
      {
        id: 'return',
        text: { en: 'Going home, when it is safe and freely chosen', fr: 'Rentrer chez soi, en sécurité et de son plein gré' },
        correct: true,
        whenChosen: { en: 'For many people this is the hope.', fr: 'C’est l’espoir de bien des gens.' },
        whenNotChosen: { en: 'Voluntary return is one of the three.', fr: 'Le retour volontaire est l’une des trois.' },
      },
      {
        id: 'integration',
        text: { en: 'Building a life in the country of asylum', fr: 'Refaire sa vie dans le pays d’asile' },
        correct: true,
        whenChosen: {
          en: 'Local integration: rights, work, school and belonging.',
          fr: 'L’intégration sur place : des droits, un travail, l’école, une place.',
        },
      },
      {
        id: 'camp',
        text: { en: 'Living in a camp', fr: 'Vivre dans un camp' },
        whenChosen: {
          en: 'A camp may save lives, but nobody can plan a future in one.',
          fr: 'Un camp peut sauver des vies, mais on n’y bâtit pas d’avenir.',
        },
      },
    ],
  },
]
