import type { FlashcardsSource } from './flashcards.score.ts'

export const flashcardsExamples: readonly FlashcardsSource[] = [
  {
    kind: 'flashcards',
    id: 'example-flashcards-words',
    revision: 1,
    prompt: { en: 'Do you know these words?', fr: 'Connaissez-vous ces mots?' },
    cards: [
      {
        id: 'claimant',
        front: { en: 'refugee claimant', fr: 'demandeur ou demandeuse d’asile' },
        back: { en: 'A person who has asked for protection.', fr: 'Une personne qui a demandé la protection.' },
      },
      {
        id: 'stateless',
        front: { en: 'stateless', fr: 'apatride' },
        back: { en: 'Seen as its national by *no* State.', fr: 'Que *nul* État ne considère comme sien.' },
      },
      {
        id: 'refoulement',
        front: { en: 'non-refoulement', fr: 'non-refoulement' },
        back: { en: 'Nobody is sent back into danger.', fr: 'On ne renvoie personne vers le danger.' },
      },
    ],
  },
  {
    kind: 'flashcards',
    id: 'example-flashcards-names',
    revision: 1,
    optional: true,
    prompt: { en: 'What do these letters stand for?', fr: 'Que veulent dire ces sigles?' },
    cards: [
      {
        id: 'irb',
        front: { en: 'IRB', fr: 'CISR' },
        back: {
          en: 'Immigration and Refugee Board of Canada',
          fr: 'Commission de l’immigration et du statut de réfugié du Canada',
        },
      },
      {
        id: 'irpa',
        front: { en: 'IRPA', fr: 'LIPR' },
        back: { en: 'Immigration and Refugee Protection Act', fr: 'Loi sur l’immigration et la protection des réfugiés' },
      },
      {
        id: 'unhcr',
        front: { en: 'UNHCR', fr: 'HCR' },
        back: { en: 'The United Nations refugee agency', fr: 'L’agence des Nations Unies pour les réfugiés' },
      },
    ],
  },
]
