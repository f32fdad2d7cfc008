import type { ScenarioSource } from './scenario.score.ts'

export const scenarioExamples: readonly ScenarioSource[] = [
  {
    kind: 'scenario',
    id: 'example-scenario-colleague',
    revision: 1,
    prompt: {
      en: 'At lunch, Denis repeats something he read about refugees.',
      fr: 'À midi, Denis répète une chose qu’il a lue sur les personnes réfugiées.',
    },
    start: 'table',
    variables: [{ id: 'trust', label: { en: 'trust', fr: 'confiance' }, initial: 0 }],
    nodes: [
      {
        id: 'table',
        label: { en: 'At the table', fr: 'À table' },
        speaker: { en: 'Denis', fr: 'Denis' },
        text: { en: '“They get everything for free.”', fr: '« On leur donne tout. »' },
        choices: [
          {
            id: 'ask',
            text: { en: 'Ask where he read it', fr: 'Lui demander où il l’a lu' },
            to: 'talk',
            feedback: { en: 'A question keeps the talk open.', fr: 'Une question garde la conversation ouverte.' },
            changes: [{ variable: 'trust', by: 1 }],
          },
          {
            id: 'correct',
            text: { en: 'Tell him he is wrong', fr: 'Lui dire qu’il a tort' },
            to: 'talk',
            feedback: { en: 'He leans back and crosses his arms.', fr: 'Il recule et croise les bras.' },
          },
        ],
      },
      {
        id: 'talk',
        label: { en: 'The talk', fr: 'La conversation' },
        text: { en: 'Denis looks at you.', fr: 'Denis vous regarde.' },
        variants: [
          {
            when: { variable: 'trust', atLeast: 1 },
            text: { en: 'He waits for what you will say.', fr: 'Il attend ce que vous allez dire.' },
          },
        ],
        choices: [
          {
            id: 'share',
            text: { en: 'Share what you know and where it comes from', fr: 'Dire ce que vous savez et d’où cela vient' },
            to: 'good-end',
            feedback: { en: 'He asks for the page.', fr: 'Il demande la page.' },
            when: { variable: 'trust', atLeast: 1 },
          },
          {
            id: 'again',
            text: { en: 'Begin again with a question', fr: 'Recommencer par une question' },
            to: 'table',
            feedback: { en: 'A fresh start is allowed.', fr: 'On a le droit de recommencer.' },
          },
          {
            id: 'leave',
            text: { en: 'Change the subject', fr: 'Changer de sujet' },
            to: 'open-end',
            feedback: { en: 'You eat in silence.', fr: 'Vous mangez en silence.' },
          },
        ],
      },
      {
        id: 'good-end',
        label: { en: 'A shared page', fr: 'Une page partagée' },
        text: { en: 'You look at the page together.', fr: 'Vous regardez la page ensemble.' },
        ending: {
          tone: 'strong',
          title: { en: 'The talk goes on', fr: 'La conversation continue' },
          lesson: { en: 'Asking first opened the door.', fr: 'Demander d’abord a ouvert la porte.' },
        },
      },
      {
        id: 'open-end',
        label: { en: 'Another day', fr: 'Un autre jour' },
        text: { en: 'The break is over.', fr: 'La pause est finie.' },
        ending: {
          tone: 'mixed',
          title: { en: 'Not today', fr: 'Pas aujourd’hui' },
          lesson: { en: 'Not every talk must be won today.', fr: 'On n’a pas à convaincre aujourd’hui.' },
        },
      },
    ],
  },
  {
    kind: 'scenario',
    id: 'example-scenario-desk',
    revision: 1,
    prompt: { en: 'You volunteer at an information desk.', fr: 'Vous êtes bénévole à un bureau d’accueil.' },
    start: 'question',
    nodes: [
      {
        id: 'question',
        label: { en: 'A question', fr: 'Une question' },
        speaker: { en: 'Ms. Haddad', fr: 'Mme Haddad' },
        text: { en: '“Should my brother sign this form?”', fr: '« Mon frère devrait-il signer ce formulaire? »' },
        choices: [
          {
            id: 'refer',
            text: { en: 'Say who gives legal advice', fr: 'Dire qui donne des conseils juridiques' },
            to: 'clinic',
            feedback: { en: 'That is help, too.', fr: 'C’est aussi une aide.' },
          },
          {
            id: 'advise',
            text: { en: 'Read it and say yes', fr: 'Le lire et dire oui' },
            to: 'doubt',
            feedback: { en: 'A wrong step can harm a claim.', fr: 'Un faux pas peut nuire à une demande.' },
          },
        ],
      },
      {
        id: 'clinic',
        label: { en: 'The clinic', fr: 'La clinique' },
        text: { en: 'She writes the address down.', fr: 'Elle note l’adresse.' },
        ending: {
          tone: 'strong',
          title: { en: 'In good hands', fr: 'Entre bonnes mains' },
          lesson: { en: 'Knowing your limits is a skill.', fr: 'Connaître ses limites est une compétence.' },
        },
      },
      {
        id: 'doubt',
        label: { en: 'Doubt', fr: 'Le doute' },
        text: { en: 'That evening you wonder whether it was right.', fr: 'Le soir, vous vous demandez si c’était juste.' },
        ending: {
          tone: 'hard',
          title: { en: 'A risk for them', fr: 'Un risque pour eux' },
          lesson: {
            en: 'Leave legal advice to those who may give it.',
            fr: 'Laissez les conseils juridiques à qui peut en donner.',
          },
        },
      },
    ],
  },
]
