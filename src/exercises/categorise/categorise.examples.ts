import type { CategoriseSource } from './categorise.score.ts'

export const categoriseExamples: readonly CategoriseSource[] = [
  {
    kind: 'categorise',
    id: 'example-categorise-border',
    revision: 1,
    prompt: { en: 'Where does each person belong?', fr: 'Où va chaque personne?' },
    facts: ['idp-definition', 'refugee-and-asylum-seeker', 'war-poverty-disaster'],
    groups: [
      { id: 'inside', label: { en: 'Displaced inside the country', fr: 'Déplacée dans son pays' } },
      { id: 'claimant', label: { en: 'Refugee claimant', fr: 'Demande l’asile' } },
      { id: 'depends', label: { en: 'It depends', fr: 'Cela dépend' } },
    ],
    items: [
      {
        id: 'lena',
        text: {
          en: 'Lena fled to her aunt in another town of her country.',
          fr: 'Lena a fui chez sa tante, dans une autre ville de son pays.',
        },
        group: 'inside',
        why: { en: 'She has crossed no border.', fr: 'Elle n’a franchi aucune frontière.' },
      },
      {
        id: 'amadou',
        text: {
          en: 'Amadou asked for protection and has no decision yet.',
          fr: 'Amadou a demandé la protection et n’a pas encore de décision.',
        },
        group: 'claimant',
        why: { en: 'His claim is still open.', fr: 'Sa demande est encore à l’étude.' },
      },
      {
        id: 'marisol',
        text: { en: 'Marisol left because of a drought.', fr: 'Marisol est partie à cause d’une sécheresse.' },
        group: 'depends',
        why: { en: 'A disaster alone is not one of the grounds.', fr: 'Une catastrophe à elle seule n’est pas l’un des motifs.' },
        dependsOn: { en: 'On whether she also fears persecution.', fr: 'De la crainte d’être aussi persécutée.' },
      },
    ],
  },
  {
    kind: 'categorise',
    id: 'example-categorise-promise',
    revision: 3,
    prompt: { en: 'Binding law, or a promise?', fr: 'Règle obligatoire ou promesse?' },
    optional: true,
    facts: ['udhr-not-a-treaty', 'convention-in-force', 'charter-section-7-everyone'],
    groups: [
      // The name of something that every object has: it must be an id as any other.
      { id: 'constructor', label: { en: 'Binding', fr: 'Obligatoire' } },
      { id: 'promise', label: { en: 'A promise', fr: 'Promesse' } },
    ],
    items: [
      {
        id: 'declaration',
        text: { en: 'The Universal Declaration', fr: 'La Déclaration universelle' },
        group: 'promise',
        why: { en: 'A declaration binds nobody by itself.', fr: 'Une déclaration, à elle seule, n’oblige personne.' },
      },
      {
        id: 'convention',
        text: { en: 'The Refugee Convention', fr: 'La Convention sur les réfugiés' },
        group: 'constructor',
        why: { en: 'A treaty binds the States that joined it.', fr: 'Un traité oblige les États qui y ont adhéré.' },
      },
      {
        id: 'charter',
        text: { en: 'The *Charter*', fr: 'La *Charte*' },
        group: 'constructor',
        why: { en: 'It is part of the Constitution of Canada.', fr: 'Elle fait partie de la Constitution du Canada.' },
      },
    ],
  },
]
