import type { TranslationOf } from '../../translation.ts'
import type { words as english } from '../en/reference.ts'

export const words: TranslationOf<typeof english> = {
  glossary: {
    title: 'Glossaire',
    lede: 'Les mots qui comptent, dans les deux langues officielles. Choisissez un mot dans une leçon pour arriver ici.',
    filter: 'Trouver un mot',
    other: 'En anglais : {{term}}',
    none: 'Aucun mot de ce genre. Essayez avec moins de lettres.',
    count: '{{count}} mots',
  },
  sources: {
    title: 'Sources',
    lede: 'Chaque chiffre et chaque affirmation juridique de la trousse, avec sa date, sa provenance et sa dernière vérification.',
    filter: 'Trouver un fait',
    none: 'Aucun fait de ce genre. Essayez avec moins de lettres.',
    count: '{{count}} faits',
    nature: {
      snapshot: 'Un chiffre à sa date',
      current: 'En vigueur ou ouvert à sa date',
      settled: 'Traité, jugement ou histoire',
      guidance: 'Conseil pratique',
    },
  },
  search: {
    title: 'Chercher',
    label: 'Chercher dans tout le cours',
    hint: 'Dans les deux langues, avec ou sans accents.',
    loading: 'Préparation de la recherche…',
    none: 'Rien pour « {{query}} ». Essayez un autre mot, ou moins de lettres.',
    results: 'Passages trouvés : {{count}}',
    in: '{{module}} › {{lesson}}',
    glossary: 'Glossaire',
    otherLanguage: 'en anglais',
  },
  resources: {
    title: 'Ressources',
    lede: 'Pour aller plus loin, module par module. Ces liens quittent la trousse et demandent internet.',
  },
  about: {
    title: 'À propos de la trousse',
    whoTitle: 'Qui l’a faite',
    who: 'Une trousse indépendante à code ouvert, inspirée par les buts de la campagne Refugees Welcome Here! (« Ici, on accueille les personnes réfugiées », notre traduction) de 2016 : plus de réfugiés, plus de justice, des communautés plus accueillantes. Ce n’est pas une publication d’Amnistie internationale ni du Conseil canadien pour les réfugiés (CCR), et ni l’un ni l’autre ne l’a révisée.',
    notAdviceTitle: 'Pas un avis juridique',
    notAdvice:
      'La trousse donne de l’information générale. Si vous avez besoin de protection, ou si vous aidez quelqu’un qui en a besoin, parlez à une avocate ou un avocat, à l’aide juridique ou à une clinique juridique avant toute démarche : un faux pas peut nuire à une demande.',
    factsTitle: 'Faits et dates',
    facts:
      'Chaque chiffre et chaque affirmation juridique porte sa date et sa source. Tout a été vérifié pour la dernière fois le {{date}}. Un chiffre qui a dépassé sa date de révision le dit; une règle qui a pu changer quitte les questionnaires jusqu’à ce que quelqu’un l’ait revue.',
    privacyTitle: 'Votre vie privée',
    privacy:
      'Il n’y a ni compte ni serveur. Vos réponses restent dans ce navigateur, sur cet appareil, et ne le quittent que si vous les exportez.',
    openTitle: 'Libre de droits d’usage et de modification',
    open: 'Le programme est un logiciel libre (licence MIT). Le cours peut être partagé et adapté si vous nommez la source et partagez aux mêmes conditions (CC BY-SA 4.0).',
    version: 'Trousse {{kit}}, contenu {{content}}',
    offlineTitle: 'Sans internet',
    offline:
      'Après la première visite, chaque leçon, exercice et questionnaire fonctionne sans connexion. Vous pouvez installer la trousse depuis le menu de votre navigateur.',
  },
}
