import type { TranslationOf } from '../../translation.ts'
import type { words as english } from '../en/device.ts'

export const words: TranslationOf<typeof english> = {
  settings: {
    title: 'Réglages',
    whoTitle: 'Qui apprend sur cet appareil',
    whoText:
      'Plusieurs personnes ou groupes peuvent partager un appareil, chacun avec son parcours. Il n’y a pas de compte : qui utilise l’appareil voit ce qui s’y trouve, sauf si un profil est verrouillé ou chiffré.',
    nobody: 'Personne encore. Un code de deux mots est créé à votre première réponse.',
    current: 'apprend en ce moment',
    switch: 'Continuer comme {{label}}',
    kind: { person: 'Nom', code: 'Code', group: 'Groupe' },
    groupOf: 'groupe de {{size}}',
    add: 'Ajouter quelqu’un',
    addKind: 'De qui s’agit-il?',
    addCode: 'Une personne, avec un code de deux mots (le mieux pour la vie privée)',
    addPerson: 'Une personne, avec un nom de son choix',
    addGroup: 'Un groupe qui répond ensemble',
    label: 'Nom',
    groupLabel: 'Nom du groupe',
    size: 'Combien de personnes',
    addButton: 'Ajouter et continuer ainsi',
    needLabel: 'Écrivez d’abord un nom.',
    needSize: 'Écrivez le nombre de personnes, de 2 à 200.',
    languageTitle: 'Langue',
    lookTitle: 'Apparence',
    theme: 'Couleurs',
    themes: { system: 'Comme sur cet appareil', light: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
    textSize: 'Taille du texte',
    textSizes: { normal: 'Normale', large: 'Grande', larger: 'Très grande' },
    motion: 'Mouvement',
    motions: { system: 'Comme sur cet appareil', none: 'Aucun' },
    tabTitle: 'Nom de l’onglet',
    tabTitles: { usual: 'Dit ce qu’est la page', neutral: 'Ne dit rien (« {{title}} »)' },
    tabTitleNote:
      'Une page ouverte pour la première fois peut montrer son nom jusqu’à ce qu’elle soit prête. Les adresses de l’historique disent toujours ce qu’était une page.',
    voiceTitle: 'Lecture à voix haute',
    voiceHere:
      'Cet appareil a une voix pour cette langue qui fonctionne sans internet. Les leçons ont un bouton « Lire à voix haute ».',
    voiceMissing:
      'Cet appareil n’a pas de voix pour cette langue qui fonctionne sans internet. Vous pouvez en ajouter une dans les réglages du système.',
    keepTitle: 'Ce qui est conservé ici',
    toStorage: 'Stockage sur cet appareil',
    toPrivacy: 'Ce qui quitte cet appareil',
    startOver: 'Tout recommencer',
    startOverAsk:
      'Tout recommencer comme {{label}}? Les réponses précédentes restent lisibles dans « Mon parcours », mais ne comptent plus.',
    startOverYes: 'Oui, recommencer',
    erase: 'Effacer tout ce qui concerne {{label}}',
    eraseAsk:
      'Effacer de cet appareil les réponses, brouillons et résultats de {{label}}? C’est définitif. Enregistrez d’abord un bilan si vous voulez en garder une trace.',
    eraseYes: 'Oui, effacer',
    no: 'Non, garder',
    done: 'C’est fait.',
    failed: 'L’enregistrement a échoué. Rien n’a changé.',
    noTrace: {
      title: 'Ne laisser aucune trace dans cet onglet',
      text: 'Un nouveau départ dont rien n’est gardé sur cet appareil : ni réponses, ni réglages, ni pages pour la prochaine visite. Il prend fin quand vous fermez l’onglet. Ce qui est déjà gardé ici y reste. L’historique et les téléchargements du navigateur ne sont pas touchés.',
      start: 'Commencer sans laisser de trace',
      on: 'Rien n’est gardé de cet onglet. Le quitter, ou recharger la page, efface tout ce que vous y avez fait.',
      stop: 'Y mettre fin et tout oublier',
      failed: 'Ce navigateur ne le permet pas ici. Une fenêtre privée fait la même chose.',
    },
    handOn: {
      title: 'Passer cet appareil à quelqu’un d’autre',
      text: 'La personne suivante part de zéro, et rien de {{label}} n’est à l’écran.',
      unsaved_one:
        '{{label}} a donné {{count}} réponse depuis le dernier fichier enregistré ici. Elle n’est que sur cet appareil.',
      unsaved_many:
        '{{label}} a donné {{count}} réponses depuis le dernier fichier enregistré ici. Elles ne sont que sur cet appareil.',
      unsaved_other:
        '{{label}} a donné {{count}} réponses depuis le dernier fichier enregistré ici. Elles ne sont que sur cet appareil.',
      saved: '{{label}} n’a rien répondu depuis le dernier fichier enregistré ici.',
      summary: 'Enregistrer un bilan (les résultats)',
      copy: 'Enregistrer une copie (tout)',
      keep: 'Garder ici et passer l’appareil',
      keepNote: 'Ce qui est gardé peut être rouvert dans les réglages, par quiconque utilise cet appareil.',
      erase: 'Effacer et passer l’appareil',
    },
  },
  progress: {
    title: 'Mon parcours',
    for: 'Vous apprenez comme {{label}}',
    empty: 'Rien encore. Ouvrez une leçon et répondez : tout s’affichera ici.',
    start: 'Choisir un module',
    lessons: 'Leçons : {{done}} sur {{total}}',
    quizBest: 'Questionnaire : meilleur {{best}} %, dernier {{latest}} %',
    quizNone: 'Questionnaire : pas encore fait',
    passed: 'réussi',
    completedOn: 'Terminé le {{date}}',
    again: 'À refaire parce que l’exercice a changé : {{count}}',
    answers: 'Mes réponses dans ce module',
    showAnswers: 'Voir mes réponses',
    loading: 'Chargement…',
    noAnswers: 'Aucune réponse encore.',
    when: '{{date}}',
    points: '{{earned}} sur {{possible}}',
    kept: 'conservée',
    shown: 'réponse affichée',
    reset: 'remise à zéro; ne compte plus',
    gone: 'n’est plus dans le cours',
    resetExercise: 'Recommencer cet exercice',
    inQuiz: 'questionnaire',
    inPractice: 'pratique',
    summaryTitle: 'Montrer ce que vous avez fait',
    summaryText: 'Faites un bilan à garder, ou à remettre à la personne qui anime votre groupe.',
    summary: 'Faire un bilan',
  },
  storage: {
    title: 'Stockage sur cet appareil',
    where:
      'Votre parcours se trouve dans ce navigateur, sur cet appareil, à cette adresse. Un autre navigateur ou une autre adresse ne le voit pas.',
    status: 'État',
    durable: 'Enregistré dans la base de données du navigateur, chaque réponse avant que vous en voyiez la correction.',
    memory:
      'Non enregistré : ce navigateur n’offre pas de base de données ici (fenêtre privée ou réglages). Tout fonctionne jusqu’à la fermeture de l’onglet.',
    persisted: 'Le navigateur a promis de ne pas l’effacer de lui-même.',
    notPersisted:
      'Le navigateur peut l’effacer si l’espace manque. Safari l’efface après sept jours sans visite, sauf si la trousse est sur l’écran d’accueil.',
    ask: 'Demander au navigateur de le garder',
    used: 'Cette adresse utilise {{used}} Mo, sur environ {{quota}} Mo permis.',
    can: 'Ce que permettent ce navigateur et cette adresse',
    allowed: '{{item}} : oui',
    notAllowed: '{{item}} : non; {{fallback}}',
    items: {
      serviceWorker: 'Fonctionner sans internet',
      secondCopy: 'Une deuxième copie de vos réponses',
      locks: 'Plusieurs onglets à la fois',
      speech: 'La lecture à voix haute',
    },
    fallback: {
      serviceWorker: 'la trousse fonctionne en ligne, ou depuis un dossier de cet appareil',
      secondCopy: 'enregistrez une copie de temps en temps',
      locks: 'utilisez un seul onglet à la fois',
      speech: 'ajoutez une voix dans les réglages du système',
    },
    offlineReady: 'Toutes les leçons sont sur cet appareil.',
    offlineNot: 'Les leçons sont en route vers cet appareil, ou ne peuvent pas y rester.',
    rescue: 'Si un jour la trousse ne démarre pas : la page de secours lit et enregistre ce qui est gardé ici.',
    copy: {
      title: 'Garder une copie',
      text: 'Un fichier avec les réponses, les brouillons et les résultats, à mettre sur une clé USB ou à emporter sur un autre appareil. Qui a le fichier peut le lire, sauf si vous mettez une phrase de passe.',
      never: 'Aucune copie n’a encore été enregistrée depuis cet appareil.',
      last: 'Dernière copie : {{date}}.',
      nothing: 'Il n’y a encore rien à copier.',
      whose: 'De qui?',
      everybody: 'Tout le monde ici ({{count}})',
      only: 'Seulement {{label}}',
      passphrase: 'Phrase de passe (si vous voulez)',
      passphraseNote:
        'Au moins quatre mots, ou 12 caractères. Notez-la : sans elle, personne ne peut ouvrir le fichier, et nous n’y pouvons rien.',
      noSeal: 'Pas de phrase de passe à cette adresse : sans https, le navigateur n’offre pas de chiffrement.',
      weak: 'Cette phrase de passe est trop facile à deviner. Prenez au moins quatre mots ou 12 caractères, ou laissez vide.',
      save: 'Enregistrer une copie',
      saved: 'Enregistrée sous le nom {{name}}. Cherchez-la dans vos téléchargements.',
      failed: 'La copie n’a pas pu être faite. Rien n’a changé; essayez de nouveau, ou prenez la page de secours ci-dessous.',
    },
    back: {
      title: 'Ramener une copie',
      text: 'D’un autre appareil, ou d’avant. Ce qui est ici reste : les deux sont réunis, et rien n’est compté deux fois.',
      file: 'Choisir un fichier .backup.json',
      passphrase: 'Phrase de passe de ce fichier',
      open: 'L’ouvrir',
      from: 'Une copie du {{date}}, avec {{people}}.',
      answers: 'Réponses dans la copie : {{count}}',
      added: 'Éléments qui manquent ici, ou plus anciens ici : {{count}}',
      allHere: 'Tout ce qu’elle contient est déjà ici.',
      damaged: 'Éléments illisibles, laissés de côté : {{count}}',
      revive: 'Ramener aussi {{people}}, même si ce profil a été effacé de cet appareil.',
      yes: 'Ramener la copie',
      no: 'Laisser faire',
      done: 'C’est fait. Éléments ajoutés ou mis à jour : {{count}}.',
      problem: {
        'too-large': 'Ce fichier dépasse 64 Mo; aucune copie de la trousse n’est si grosse. Vérifiez que c’est le bon.',
        'not-text': 'Ce n’est pas un fichier de texte. Vérifiez que c’est le bon.',
        'too-deep': 'Ce fichier n’est pas fait comme les nôtres. Vérifiez que c’est le bon.',
        'not-json': 'Ce fichier est illisible, ou a été coupé en route. Copiez-le de nouveau, ou enregistrez une nouvelle copie.',
        'forbidden-key':
          'Ce fichier contient une chose qu’aucune copie de la trousse ne contient. Ne l’utilisez pas; enregistrez une nouvelle copie.',
        'not-a-backup': 'Ce fichier ne vient pas de la trousse. Cherchez-en un qui finit par .backup.json.',
        'other-file':
          'Ce fichier vient de la trousse, mais ce n’est pas une copie : peut-être un bilan. Cherchez-en un qui finit par .backup.json.',
        'newer-version':
          'Une version plus récente de la trousse a écrit ce fichier. Mettez la trousse à jour ici, puis essayez de nouveau.',
        damaged:
          'Ce fichier a été abîmé ou modifié en route. Copiez-le de nouveau, ou enregistrez une nouvelle copie. Rien n’a changé ici.',
        'wrong-field':
          'Quelque chose dans ce fichier ne peut pas être juste. Enregistrez une nouvelle copie. Rien n’a changé ici.',
        'cannot-open':
          'Il ne s’ouvre pas : la phrase de passe est différente, ou le fichier est abîmé. Vérifiez les majuscules et les espaces.',
        'not-written':
          'L’écriture n’a pas réussi ici, peut-être par manque d’espace. Rien n’a changé; libérez de l’espace et essayez de nouveau.',
      },
    },
  },
  privacy: {
    title: 'Ce qui quitte cet appareil',
    nothing: 'Rien, sauf ce que vous en sortez vous-même.',
    points: {
      noServer: 'Il n’y a ni compte, ni serveur à nous, ni comptage des visites, ni fichier venu d’ailleurs.',
      stays:
        'Vos réponses, brouillons et réglages restent dans ce navigateur. Qui utilise cet appareil et ce navigateur peut les voir, sauf si vous chiffrez votre profil dans les réglages.',
      summary:
        'Un bilan ne part que sous la forme du fichier que vous enregistrez. Avant, vous voyez chaque champ qu’il contient.',
      never:
        'Ce que vous pensez (sondages), ce que vous écrivez (réflexions) et le temps que vous y avez mis à la minute près ne sont jamais dans un bilan.',
      code: 'Un bilan porte un code de deux mots, sauf si vous écrivez un nom exprès.',
      links:
        'Les liens vers d’autres sites s’ouvrent dans un nouvel onglet et ne leur disent pas d’où vous venez. Ces sites ont leurs propres règles.',
      host: 'Comme pour tout site, l’hébergeur de la trousse peut voir que quelqu’un a demandé ses pages. Installée ou hors ligne, elle ne demande rien.',
      quick:
        'La sortie rapide (dans l’en-tête, ou trois fois sur Maj) montre une page neutre dans cet onglet, même si l’on revient en arrière. L’historique du navigateur, les téléchargements et l’icône installée restent : seul le navigateur peut les enlever.',
      shared:
        'Sur un appareil partagé : « Passer cet appareil à quelqu’un d’autre », dans les réglages, garde ou efface vos réponses avant que la personne suivante commence.',
    },
    log: {
      title: 'Ce qui en est sorti jusqu’ici',
      none: 'Aucun fichier n’a encore été enregistré ici.',
      entry: '{{date}} : {{what}}',
      summary: 'un bilan',
      spreadsheet: 'un bilan sous forme de feuille de calcul',
      copy: 'une copie des réponses gardées ici',
      limits:
        'La liste dit quelle sorte de fichier a été enregistrée et quel jour, et disparaît quand vous effacez vos réponses. Les impressions et les fichiers enregistrés par la page de secours n’y sont pas.',
    },
    toSettings: 'Aller aux réglages',
  },
}
