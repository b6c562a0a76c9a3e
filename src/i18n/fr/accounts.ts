export default {
  title: 'Compte',
  manage: 'Compte et déconnexion',
  as: 'Compte : <email></email>',
  'as-nobody': 'Ces ateliers ne tiennent qu’à ce navigateur.',
  intro: 'Pour qui prépare ou anime des ateliers. Les participantes et participants n’ont jamais besoin de compte.',
  finding: 'Recherche du compte…',
  'practice-text':
    'En mode d’essai, il n’y a pas de compte : ce que vous essayez reste dans ce navigateur, et quiconque l’ouvre ici le voit. Se déconnecter de la vraie application l’efface aussi.',
  'practice-link': 'Vers le compte de la vraie application',
  'local-text':
    'Ce serveur du réseau local ne tient pas de comptes : vos ateliers tiennent à ce navigateur. Pour en ouvrir un ailleurs, utilisez le lien de co-animation ou une archive.',
  'keep-title': 'Garder mes ateliers',
  'keep-text':
    'Si ce navigateur est effacé ou l’ordinateur perdu, vos ateliers ne peuvent plus être retrouvés. Avec un compte, ils restent les vôtres et s’ouvrent sur tout ordinateur. Rien ne bouge : mêmes ateliers, mêmes liens.',
  google: 'Continuer avec Google',
  'google-hint':
    'Ouvre la page de Google et revient ici. Google sait alors que vous utilisez ce site ; il n’apprend rien de vos ateliers.',
  'google-refused': 'La réponse de Google n’a pas pu être utilisée. Veuillez réessayer.',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  'password-hint': 'Au moins {count, plural, one {# caractère} other {# caractères}}.',
  'too-short': 'Trop court : au moins {count, plural, one {# caractère} other {# caractères}}.',
  'keep-submit': 'Créer le compte',
  kept: 'Vos ateliers sont gardés avec ce compte.',
  working: 'Un instant…',
  'enter-title': 'J’ai déjà un compte',
  'enter-text': 'Sur un nouvel ordinateur : connectez-vous et retrouvez vos ateliers.',
  'enter-submit': 'Se connecter',
  forgot: 'J’ai oublié mon mot de passe',
  'forgot-hint': 'Oublié ? Écrivez d’abord l’adresse : un message y arrive pour en choisir un nouveau.',
  // Between marks of isolation: a toast holds no element, and an address must not turn the sentence about.
  'reset-sent':
    'S’il existe un compte pour \u2068{email}\u2069, un message est parti. Regardez aussi parmi les indésirables.',
  taken:
    'Cette adresse a déjà un compte. Vous pouvez vous y connecter ; ci-dessous, ce que deviennent les ateliers de ce navigateur.',
  'enter-question': 'Avant que ce navigateur change de compte',
  'handed-text':
    '{count, plural, one {# atelier a été ouvert dans ce navigateur sans compte. Votre compte en devient co-animateur, et il figure dans votre liste :} other {# ateliers ont été ouverts dans ce navigateur sans compte. Votre compte en devient co-animateur, et ils figurent dans votre liste :}}',
  'handed-limits':
    'Vous y conduisez tout comme avant, à une chose près : seul le compte qui a ouvert un atelier peut en écarter une autre personne de l’animation, et celui de ce navigateur ne servira plus. Pour garder cela aussi, revenez en arrière et donnez à ce navigateur un compte avec une autre adresse.',
  'enter-and-take': 'Se connecter et les emporter',
  'give-up': 'Revenir',
  'taking-over':
    '{count, plural, one {Reprise de # atelier…} other {Reprise de # ateliers…}} Veuillez laisser cette page ouverte.',
  'taken-over': 'Les ateliers sont maintenant dans votre liste.',
  'stopped-unreachable':
    '{count, plural, one {Il reste # atelier à reprendre} other {Il reste # ateliers à reprendre}}, et le serveur ne répond pas. Rien n’est perdu : réessayez quand le réseau sera revenu.',
  'stopped-too-many-attempts':
    '{count, plural, one {Il reste # atelier à reprendre} other {Il reste # ateliers à reprendre}}. Dix de suite est la limite : réessayez dans une heure, sur cet ordinateur. Rien n’est perdu.',
  'stopped-failed':
    '{count, plural, one {# atelier n’a pas pu être repris} other {# ateliers n’ont pas pu être repris}}. Réessayez ; sinon, demandez le lien à une personne de la co-animation.',
  again: 'Réessayer',
  'way-google': 'Compte Google',
  'way-password': 'Mot de passe',
  'mine-everywhere': 'Vos ateliers s’ouvrent sur tout ordinateur où vous vous connectez avec ce compte.',
  'not-confirmed':
    'Cette adresse n’est pas encore confirmée. Là où une institution liste qui peut ouvrir des ateliers, seule une adresse confirmée compte.',
  confirm: 'Envoyer un message de confirmation',
  'confirm-again': 'L’envoyer de nouveau',
  'confirm-sent': 'Un message est parti à <email></email>. Ouvrez son lien, puis revenez ici.',
  'confirm-look': 'J’ai confirmé',
  'not-confirmed-yet': 'Pas encore confirmée.',
  offer: 'Garder cet atelier même si ce navigateur est effacé, et l’ouvrir sur un autre ordinateur ?',
  'offer-yes': 'Avec un compte',
  'offer-later': 'Pas maintenant',
  'leave-title': 'Se déconnecter de cet ordinateur',
  'clear-title': 'Effacer cet ordinateur',
  'leave-text': 'Sur un ordinateur partagé : rien de vous ne reste dans ce navigateur, dans tous ses onglets.',
  leave: 'Se déconnecter et effacer',
  clear: 'Effacer',
  'leave-what':
    'Ceci efface de ce navigateur : le compte, ce que les ateliers y ont montré, les codes, textes, copies et réglages, essais compris. Sur le serveur, tout reste.',
  'unsent-title': 'Pas encore sur le serveur :',
  'unsent-proposals': '{count, plural, one {# proposition} other {# propositions}}',
  'unsent-texts': '{count, plural, one {# texte ou vote commencé} other {# textes ou votes commencés}}',
  'unsent-waiting': 'des changements qui attendent le réseau',
  'unsent-enter':
    'Cela appartient au compte de ce navigateur et ne partirait plus. Mieux : revenez en arrière, envoyez-le, puis recommencez.',
  'unsent-agree': 'Je sais que cela sera perdu',
  'lose-unsent-text': 'Ce serait perdu. Mieux : revenez en arrière, connectez-vous au réseau et envoyez-le.',
  'lose-unsent': 'Perdre ce qui n’est pas parti',
  'lose-workshops-text':
    'Des ateliers ouverts dans ce navigateur ne tiennent qu’à lui : ensuite, plus personne n’y entre comme fondateur. Mieux : revenez et gardez-les d’abord avec un compte.',
  'lose-workshops': 'Abandonner ces ateliers',
  'lose-copies-text':
    '{count, plural, one {# copie d’atelier se trouve sur cet ordinateur et part aussi.} other {# copies d’ateliers se trouvent sur cet ordinateur et partent aussi.}} Vous pouvez d’abord les télécharger depuis « Mes ateliers ».',
  'lose-copies': 'Effacer les copies',
  leaving: 'Effacement de ce navigateur…',
  'left-title': 'Il ne reste rien de vous ici',
  'left-text':
    'Ce navigateur ne garde plus ni compte, ni texte, ni copie d’atelier. Les fichiers que vous avez téléchargés sont toujours là où vous les avez enregistrés : supprimez-les vous-même sur un ordinateur partagé.',
  'held-title': 'Tout n’est pas encore effacé',
  'held-text':
    'Une autre page de ce site retient quelque chose. Fermez tous ses autres onglets et fenêtres, puis réessayez.',
  'to-start': 'À l’accueil',
  'listed-title': 'Ici, une institution dit qui peut ouvrir des ateliers',
  'listed-anonymous':
    'Connectez-vous avec l’adresse qui figure sur sa liste. Pour participer à un atelier, personne n’en a besoin : le code suffit.',
  'listed-unconfirmed': 'L’adresse <email></email> compte dès que vous aurez confirmé qu’elle est la vôtre.',
  'listed-other':
    '<email></email> n’est pas sur sa liste. Demandez à la personne qui s’occupe de cette installation de l’ajouter. Ce que vous avez rempli reste sur cet ordinateur.',
  'to-account': 'Vers mon compte',
  'co-facilitated': 'Transmis à ce compte : vous le co-animez.',
  'trouble-taken': 'Cette adresse a déjà un compte.',
  'trouble-wrong':
    'L’adresse et le mot de passe ne vont pas ensemble. Si vous vous êtes inscrit(e) avec Google, continuez avec Google.',
  'trouble-weak': 'Ce mot de passe se devine trop facilement. Choisissez-en un plus long.',
  'trouble-no-address': 'Ce n’est pas une adresse électronique : nom@domaine.',
  'trouble-too-often': 'Trop d’essais. Attendez quelques minutes, puis réessayez.',
  'trouble-unreachable': 'Le serveur ne répond pas. Vérifiez le réseau et réessayez ; rien n’a changé.',
  'trouble-switched-off':
    'Cette façon de se connecter n’est pas activée ici. Demandez à la personne qui s’occupe de cette installation.',
  'trouble-stopped': 'Ce compte a été suspendu. Demandez à la personne qui s’occupe de cette installation.',
  'trouble-failed': 'Cela n’a pas marché. Rien n’a changé ; veuillez réessayer.',
} as const;
