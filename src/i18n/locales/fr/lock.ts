import type { TranslationOf } from '../../translation.ts'
import type { words as english } from '../en/lock.ts'

export const words: TranslationOf<typeof english> = {
  lock: {
    title: 'Verrouillé',
    pinFor: 'Entrez le NIP du profil {{name}} pour continuer.',
    passphraseFor: 'Le profil {{name}} est chiffré. Entrez sa phrase de passe pour continuer.',
    pin: 'NIP',
    passphrase: 'Phrase de passe',
    open: 'Déverrouiller',
    opening: 'Ouverture en cours. Il faut un moment, c’est voulu.',
    wrongPin: 'Ce n’est pas le NIP.',
    wait: 'Cinq essais ratés. Le prochain sera possible dans une demi-minute.',
    wrongPassphrase: 'Cela n’ouvre pas. Vérifiez les majuscules et les espaces.',
    nobody: 'Continuer avec un autre profil',
    nobodyNote: 'Le profil {{name}} reste verrouillé et ne perd rien.',
    forgot: 'J’ai oublié le NIP',
    forgotNote:
      'Un verrou cache seulement ce qui est à l’écran, donc rien n’est perdu\u00a0: après un jour, on peut l’enlever ici.',
    forgotSince:
      'Déclaré oublié le {{date}}. Un jour plus tard, on pourra l’enlever ici. Entrer le NIP avant annule cette demande.',
    takeOff: 'Enlever le verrou',
    forgotPassphrase:
      'Sans la phrase de passe, personne ne peut l’ouvrir, et nous ne pouvons pas aider. Une copie enregistrée avant le chiffrement peut être reprise sous Stockage.',
  },
  protect: {
    title: 'Verrouiller ou chiffrer {{label}}',
    now: 'Verrouiller maintenant',
    pinTitle: 'Verrou d’écran',
    pinText:
      'Un court numéro cache ce profil à la prochaine personne au clavier. Il ne protège pas les données\u00a0: quelqu’un qui s’y connaît peut encore les lire sur cet appareil.',
    pin: 'NIP, de 4 à 8 chiffres',
    pinAgain: 'Le même NIP encore une fois',
    needPin: 'Utilisez de 4 à 8 chiffres.',
    different: 'Les deux ne sont pas pareils.',
    setPin: 'Mettre le verrou',
    pinOn: 'Un verrou d’écran est mis. Le NIP est demandé à chaque ouverture de la trousse.',
    pinOff: 'Enlever le verrou',
    after: 'Verrouiller tout seul',
    afters: {
      never: 'Jamais',
      one: 'Après 1 minute sans toucher à rien',
      five: 'Après 5 minutes',
      fifteen: 'Après 15 minutes',
    },
    sealTitle: 'Chiffrer ce profil',
    sealText:
      'Les réponses, les brouillons, les textes et le nom sont gardés de façon que seule votre phrase de passe les ouvre. On peut encore voir quels modules ont été ouverts et combien de réponses ont été données.',
    protects: 'Cela protège un appareil perdu ou saisi pendant qu’il est éteint.',
    protectsNot:
      'Cela ne protège pas contre quelqu’un qui connaît la phrase de passe ou qui regarde l’écran, ni contre un logiciel malveillant.',
    forgotten: 'Une phrase de passe oubliée ne se remplace pas\u00a0: tout est alors perdu, sauf si vous avez une copie.',
    traces:
      'Le profil est copié dans un profil chiffré et l’ancien est effacé. Des traces de l’ancien peuvent rester un temps sur le disque.',
    passphrase: 'Phrase de passe\u00a0: au moins quatre mots, ou 12 caractères',
    passphraseAgain: 'La même phrase de passe encore une fois',
    weak: 'Cette phrase de passe est trop facile à deviner. Utilisez au moins quatre mots ou 12 caractères.',
    seal: 'Chiffrer maintenant',
    working: 'En cours. Il faut un moment.',
    unavailable: 'Le chiffrement ne peut pas être offert à cette adresse\u00a0: le navigateur ne le permet pas en http simple.',
    sealedText: 'Ce profil est chiffré. Sa phrase de passe est demandée à chaque ouverture de la trousse, dans chaque onglet.',
    change: 'Changer la phrase de passe',
    remove: 'Enlever le chiffrement',
    removeAsk: 'Garder désormais tout ce qui est à {{label}} lisible sur cet appareil?',
    removeYes: 'Oui, l’enlever',
    no: 'Non, le laisser',
    done: 'C’est fait.',
    failed: 'Cela n’a pas pu être enregistré. Rien n’a changé.',
    encrypted: 'chiffré',
    add: 'Le chiffrer avec une phrase de passe',
  },
}
