import type { OrderSource } from './order.score.ts'

export const orderExamples: readonly OrderSource[] = [
  {
    kind: 'order',
    id: 'example-order-texts',
    revision: 1,
    prompt: { en: 'Put these in order, the oldest first.', fr: 'Mettez en ordre, du plus ancien au plus récent.' },
    facts: ['udhr-adopted', 'convention-adopted', 'protocol-1967', 'canada-joins-convention', 'irpa-in-force'],
    items: [
      {
        id: 'declaration',
        text: { en: 'The Universal Declaration is adopted', fr: 'La Déclaration universelle est adoptée' },
        why: { en: 'The promise came first.', fr: 'La promesse est venue d’abord.' },
      },
      {
        id: 'convention',
        text: { en: 'The Refugee Convention is adopted', fr: 'La Convention sur les réfugiés est adoptée' },
        why: { en: 'It made the promise law between States.', fr: 'Elle en a fait une loi entre États.' },
      },
      {
        id: 'protocol',
        text: { en: 'The Protocol takes away the limit of date', fr: 'Le Protocole supprime la limite de date' },
        why: {
          en: 'New wars had shown that the limit was wrong.',
          fr: 'De nouvelles guerres avaient montré que la limite était une erreur.',
        },
      },
      {
        id: 'canada-joins',
        text: { en: 'Canada joins both', fr: 'Le Canada adhère aux deux' },
        why: { en: 'Canada joined later than many people think.', fr: 'Le Canada a adhéré plus tard qu’on le croit souvent.' },
      },
      {
        id: 'act',
        text: { en: 'The present Act comes into force', fr: 'La loi actuelle entre en vigueur' },
        why: { en: 'It replaced an older immigration law.', fr: 'Elle a remplacé une loi plus ancienne.' },
      },
    ],
  },
  {
    kind: 'order',
    id: 'example-order-claim-check',
    revision: 1,
    prompt: {
      en: 'You hear a claim that sounds wrong. Order your steps.',
      fr: 'Vous entendez une affirmation douteuse. Ordonnez vos gestes.',
    },
    facts: ['status-is-declaratory'],
    items: [
      {
        id: 'listen',
        text: { en: 'Listen to all of it', fr: 'Écouter jusqu’au bout' },
        why: { en: 'You cannot check what you have not heard.', fr: 'On ne vérifie pas ce qu’on n’a pas entendu.' },
      },
      {
        id: 'source',
        text: { en: 'Look for the source', fr: 'Chercher la source' },
        why: { en: 'First who says it, then whether it is true.', fr: 'D’abord qui le dit, ensuite si c’est vrai.' },
      },
      {
        id: 'answer',
        text: { en: 'Answer with what you found', fr: 'Répondre avec ce que vous avez trouvé' },
        why: { en: 'The answer rests on the source.', fr: 'La réponse s’appuie sur la source.' },
      },
    ],
  },
]
