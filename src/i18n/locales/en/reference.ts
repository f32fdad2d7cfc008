export const words = {
  glossary: {
    title: 'Glossary',
    lede: 'Words that matter, in both official languages. Choose a word in a lesson to land here.',
    filter: 'Find a word',
    other: 'In French: {{term}}',
    none: 'No word like that. Try fewer letters.',
    count: '{{count}} words',
  },
  sources: {
    title: 'Sources',
    lede: 'Every number and legal claim in this kit, with its date, where it comes from, and when it was last checked.',
    filter: 'Find a fact',
    none: 'No fact like that. Try fewer letters.',
    count: '{{count}} facts',
    nature: {
      snapshot: 'A figure at its date',
      current: 'In force or open at its date',
      settled: 'Treaty, judgment or history',
      guidance: 'Practice advice',
    },
  },
  search: {
    title: 'Search',
    label: 'Search the whole course',
    hint: 'Both languages, with or without accents.',
    loading: 'Getting the course ready to search…',
    none: 'Nothing found for “{{query}}”. Try another word, or fewer letters.',
    results: '{{count}} places found',
    in: '{{module}} › {{lesson}}',
    glossary: 'Glossary',
    otherLanguage: 'in French',
  },
  resources: {
    title: 'Resources',
    lede: 'Where to read on, module by module. These links lead away from the kit and need the internet.',
  },
  about: {
    title: 'About this kit',
    whoTitle: 'Who made it',
    who: 'An independent open-source kit, inspired by the aims of the 2016 campaign Refugees Welcome Here!: more refugees, more fairness, more welcoming communities. It is not a publication of Amnesty International or the Canadian Council for Refugees (CCR), and neither has reviewed it.',
    notAdviceTitle: 'Not legal advice',
    notAdvice:
      'The kit gives general information. If you need protection, or help somebody who does, speak with a lawyer, a legal aid office or a community legal clinic before any step: a wrong step can harm a claim.',
    factsTitle: 'Facts and dates',
    facts:
      'Each number and legal claim carries its date and source. All were last checked on {{date}}. A figure past its review date says so; a law that may have changed leaves the quizzes until somebody has looked again.',
    privacyTitle: 'Your privacy',
    privacy:
      'There is no account and no server. What you answer stays in this browser on this device, and leaves it only when you export it.',
    openTitle: 'Free to use and to change',
    open: 'The program is free software (MIT licence). The course is free to share and adapt if you name the source and share alike (CC BY-SA 4.0).',
    version: 'Kit {{kit}}, content {{content}}',
    offlineTitle: 'Without internet',
    offline:
      'After the first visit, every lesson, exercise and quiz works without a connection. You can install the kit from your browser’s menu.',
  },
} as const
