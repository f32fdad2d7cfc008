import type { MarkSource } from './mark.score.ts'

export const markExamples: readonly MarkSource[] = [
  {
    kind: 'mark',
    id: 'example-mark-words',
    revision: 1,
    prompt: { en: 'Mark the words that judge instead of telling.', fr: 'Marquez les mots qui jugent au lieu de raconter.' },
    facts: ['no-such-phrase-in-law'],
    text: {
      en: 'A family [[arrived|arrived]] at the border. [[so-called|So-called]] refugees asked for help, and [[officer|an officer]] wrote down their names.',
      fr: 'Une famille est [[arrived|arrivée]] à la frontière. De [[so-called|prétendues]] personnes réfugiées ont demandé de l’aide, et [[officer|un agent]] a noté leurs noms.',
    },
    spans: [
      { id: 'arrived', why: { en: 'It says what happened.', fr: 'Il dit ce qui s’est passé.' } },
      {
        id: 'so-called',
        correct: true,
        why: { en: 'It says they are not what they say, without a reason.', fr: 'Il met en doute leur parole, sans raison.' },
      },
      { id: 'officer', why: { en: 'It names who acted.', fr: 'Il nomme qui a agi.' } },
    ],
  },
  {
    kind: 'mark',
    id: 'example-mark-definition',
    revision: 1,
    prompt: { en: 'Mark what belongs to the definition.', fr: 'Marquez ce qui fait partie de la définition.' },
    facts: ['convention-definition'],
    text: {
      en: '- [[outside|outside their country]]\n- [[fear|well-founded fear]]\n- [[papers|without papers]]\n- [[poor|poor]]',
      fr: '- [[outside|hors de son pays]]\n- [[fear|crainte fondée]]\n- [[papers|sans papiers]]\n- [[poor|pauvre]]',
    },
    spans: [
      { id: 'outside', correct: true, why: { en: 'Part of the definition.', fr: 'Fait partie de la définition.' } },
      { id: 'fear', correct: true, why: { en: 'The heart of the definition.', fr: 'Le cœur de la définition.' } },
      { id: 'papers', why: { en: 'Papers do not decide who is a refugee.', fr: 'Les papiers ne décident pas qui est réfugié.' } },
      { id: 'poor', why: { en: 'Neither poverty nor wealth decides it.', fr: 'Ni la pauvreté ni la richesse n’en décident.' } },
    ],
  },
]
