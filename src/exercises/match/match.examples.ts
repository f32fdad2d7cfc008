import type { MatchSource } from './match.score.ts'

export const matchExamples: readonly MatchSource[] = [
  {
    kind: 'match',
    id: 'example-match-words',
    revision: 1,
    prompt: { en: 'Match each word with the person it means.', fr: 'Associez chaque mot à la personne qu’il désigne.' },
    facts: ['refugee-and-asylum-seeker', 'idp-definition', 'stateless-definition'],
    pairs: [
      {
        id: 'claimant',
        left: { en: 'refugee claimant', fr: 'demandeur ou demandeuse d’asile' },
        right: { en: 'Has asked for protection and waits for the decision', fr: 'A demandé la protection et attend la décision' },
        why: {
          en: 'A claim is a question that has not been answered yet.',
          fr: 'Une demande est une question encore sans réponse.',
        },
      },
      {
        id: 'displaced-inside',
        left: { en: 'internally displaced person', fr: 'personne déplacée à l’intérieur de son pays' },
        right: { en: 'Was forced from home, within their country', fr: 'A dû quitter sa maison, sans quitter son pays' },
        why: { en: 'No border has been crossed.', fr: 'Aucune frontière n’a été franchie.' },
      },
      {
        id: 'stateless',
        left: { en: 'stateless person', fr: 'personne apatride' },
        right: { en: 'Is seen as its national by no State', fr: 'N’est considérée comme ressortissante par aucun État' },
        why: { en: 'A stateless person may or may not be a refugee.', fr: 'Une personne apatride peut être réfugiée, ou non.' },
      },
    ],
    distractors: [
      {
        id: 'tourist',
        text: { en: 'Visits a country and goes home', fr: 'Visite un pays et rentre chez soi' },
        why: {
          en: 'None of the three words is about travel for pleasure.',
          fr: 'Aucun des trois mots ne parle de voyage d’agrément.',
        },
      },
    ],
  },
  {
    kind: 'match',
    id: 'example-match-days',
    revision: 1,
    prompt: { en: 'Match each day with what it recalls.', fr: 'Associez chaque jour à ce qu’il rappelle.' },
    facts: ['refugee-rights-day', 'world-refugee-day', 'udhr-adopted'],
    pairs: [
      {
        id: 'rights-day',
        left: { en: 'Refugee Rights Day', fr: 'Journée des droits des personnes réfugiées' },
        right: { en: 'The *Singh* decision', fr: 'L’arrêt *Singh*' },
        why: { en: 'The Supreme Court gave that decision on this day.', fr: 'La Cour suprême a rendu cet arrêt ce jour-là.' },
      },
      {
        id: 'world-day',
        left: { en: 'World Refugee Day', fr: 'Journée mondiale des réfugiés' },
        right: { en: 'Refugees everywhere', fr: 'Les personnes réfugiées du monde entier' },
        why: { en: 'It is a day of the United Nations.', fr: 'C’est une journée des Nations Unies.' },
      },
      {
        id: 'human-rights-day',
        left: { en: 'Human Rights Day', fr: 'Journée des droits de la personne' },
        right: { en: 'The Universal Declaration', fr: 'La Déclaration universelle' },
        why: { en: 'The General Assembly adopted it on this day.', fr: 'L’Assemblée générale l’a adoptée ce jour-là.' },
      },
    ],
  },
]
