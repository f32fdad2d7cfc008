import type { ClozeSource } from './cloze.score.ts'

export const clozeExamples: readonly ClozeSource[] = [
  {
    kind: 'cloze',
    id: 'example-cloze-definition',
    revision: 1,
    prompt: { en: 'Build the definition from the words below.', fr: 'Complétez la définition avec les mots ci-dessous.' },
    facts: ['convention-definition'],
    text: {
      en: 'A refugee is [[where]] their country, has a [[fear]] of persecution, and cannot get [[help]] there.',
      fr: 'Une personne réfugiée est [[where]] de son pays, [[fear]] d’être persécutée et ne peut pas y trouver de [[help]].',
    },
    gaps: [
      {
        id: 'where',
        input: 'bank',
        word: 'outside',
        why: {
          en: 'Crossing the border is part of the definition.',
          fr: 'Le passage de la frontière fait partie de la définition.',
        },
      },
      {
        id: 'fear',
        input: 'bank',
        word: 'well-founded',
        why: { en: 'The fear has good reasons.', fr: 'La crainte a de bonnes raisons.' },
      },
      {
        id: 'help',
        input: 'bank',
        word: 'protection',
        why: { en: 'Their own State does not protect them.', fr: 'Son propre État ne la protège pas.' },
      },
    ],
    words: [
      { id: 'protection', text: { en: 'protection', fr: 'protection' } },
      { id: 'outside', text: { en: 'outside', fr: 'hors' } },
      { id: 'well-founded', text: { en: 'well-founded fear', fr: 'craint avec raison' } },
      {
        id: 'work',
        text: { en: 'work', fr: 'travail' },
        why: { en: 'The definition is about safety, not about work.', fr: 'La définition parle de sécurité, pas de travail.' },
      },
    ],
  },
  {
    kind: 'cloze',
    id: 'example-cloze-typed',
    revision: 1,
    prompt: { en: 'Fill the gaps.', fr: 'Remplissez les blancs.' },
    facts: ['non-refoulement-article-33'],
    text: {
      en: 'The rule not to send anyone back into danger is called [[rule]]. It protects [[who]].\n\nIt is the *heart* of the Convention.',
      fr: 'La règle qui interdit de renvoyer une personne vers le danger s’appelle le [[rule]]. Elle protège [[who]].\n\nC’est le *cœur* de la Convention.',
    },
    gaps: [
      {
        id: 'rule',
        input: 'typed',
        accepted: { en: ['non-refoulement', 'nonrefoulement'], fr: ['non-refoulement', 'principe de non-refoulement'] },
        why: { en: 'A French word that English law borrowed.', fr: 'Du verbe « refouler » : renvoyer, repousser.' },
      },
      {
        id: 'who',
        input: 'dropdown',
        answer: 'claimants-too',
        options: [
          {
            id: 'recognized-only',
            text: { en: 'recognized refugees only', fr: 'seulement les personnes reconnues' },
            why: { en: 'The status exists before it is recognized.', fr: 'Le statut existe avant d’être reconnu.' },
          },
          { id: 'claimants-too', text: { en: 'claimants as well', fr: 'aussi celles qui demandent l’asile' } },
        ],
        why: {
          en: 'Nobody may be sent back before their claim is heard.',
          fr: 'On ne renvoie personne avant d’avoir entendu sa demande.',
        },
      },
    ],
  },
]
