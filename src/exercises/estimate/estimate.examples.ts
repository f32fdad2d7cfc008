import type { EstimateSource } from './estimate.score.ts'

/** The numbers are those of the ledger: the checker compares them. */
export const estimateExamples: readonly EstimateSource[] = [
  {
    kind: 'estimate',
    id: 'example-estimate-hosts',
    revision: 1,
    prompt: {
      en: 'What share of refugees live in low- and middle-income countries?',
      fr: 'Quelle part des personnes réfugiées vit dans un pays à revenu faible ou intermédiaire?',
    },
    facts: ['hosts-low-middle-income'],
    fact: 'hosts-low-middle-income',
    value: 73,
    unit: { en: '%', fr: '%' },
    min: 0,
    max: 100,
    step: 1,
    tolerance: 5,
    partialWithin: 15,
    whenLow: {
      en: 'More than that: wealthy countries host fewer than many people think.',
      fr: 'Davantage : les pays riches en accueillent moins qu’on le croit souvent.',
    },
    whenHigh: {
      en: 'A little less: some wealthy countries host many people too.',
      fr: 'Un peu moins : certains pays riches en accueillent beaucoup aussi.',
    },
  },
  {
    kind: 'estimate',
    id: 'example-estimate-displaced',
    revision: 1,
    prompt: { en: 'How many people are displaced in the world?', fr: 'Combien de personnes sont déplacées dans le monde?' },
    facts: ['displaced-mid-2025'],
    fact: 'displaced-mid-2025',
    value: 117.3,
    unit: { en: 'million people', fr: 'millions de personnes' },
    min: 0.3,
    max: 200.3,
    step: 0.1,
    tolerance: 17.3,
    whenLow: {
      en: 'Far more: most of them never leave their own country.',
      fr: 'Bien plus : la plupart ne quittent jamais leur pays.',
    },
    whenHigh: { en: 'Fewer than that.', fr: 'Moins que cela.' },
  },
]
