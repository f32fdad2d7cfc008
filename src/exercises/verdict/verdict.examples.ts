import type { VerdictSource } from './verdict.score.ts'

export const verdictExamples: readonly VerdictSource[] = [
  {
    kind: 'verdict',
    id: 'example-verdict-declaration',
    revision: 1,
    form: 'true-false',
    prompt: {
      en: 'The Universal Declaration of Human Rights is a treaty.',
      fr: 'La Déclaration universelle des droits de l’homme est un traité.',
    },
    answer: 'false',
    facts: ['udhr-not-a-treaty'],
    feedback: {
      true: {
        en: 'It sounds like one, and it has inspired many treaties. But it is a declaration.',
        fr: 'Elle y ressemble, et elle a inspiré bien des traités. Mais c’est une déclaration.',
      },
      false: {
        en: 'It is a declaration: treaties that came later made many of its promises binding.',
        fr: 'C’est une déclaration : des traités venus plus tard ont rendu obligatoires beaucoup de ses promesses.',
      },
    },
  },
  {
    kind: 'verdict',
    id: 'example-verdict-war',
    revision: 2,
    form: 'myth-fact-depends',
    prompt: {
      en: 'Somebody who flees a war is a refugee in law.',
      fr: 'Une personne qui fuit la guerre est réfugiée au sens de la loi.',
    },
    answer: 'depends',
    facts: ['war-poverty-disaster'],
    feedback: {
      myth: {
        en: 'Many people who flee a war are refugees in law. Not all are.',
        fr: 'Bien des personnes qui fuient la guerre sont réfugiées au sens de la loi. Pas toutes.',
      },
      fact: {
        en: 'War alone is not one of the grounds of the Convention.',
        fr: 'La guerre à elle seule n’est pas l’un des motifs de la Convention.',
      },
      depends: {
        en: 'War often comes with persecution, and then the Convention protects.',
        fr: 'La guerre s’accompagne souvent de persécution, et alors la Convention protège.',
      },
    },
    dependsOn: {
      en: 'On whether they fear persecution for one of the grounds.',
      fr: 'De la crainte d’être persécutée pour l’un des motifs.',
    },
  },
]
