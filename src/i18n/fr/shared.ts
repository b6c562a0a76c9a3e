export default {
  'app-name': 'Warsha',
  language: 'Langue',
  cancel: 'Annuler',
  close: 'Fermer',
  save: 'Enregistrer',
  undo: 'Annuler l’action',
  copy: 'Copier',
  copied: 'Copié',
  'copy-by-hand': 'Sélectionné : copiez avec Ctrl+C.',
  dismiss: 'Masquer',
  starting: 'Ouverture…',
  practice: 'Entraînement : rien ne quitte ce navigateur.',
  'leave-practice': 'Quitter l’entraînement',
  refused:
    'Le serveur n’a pas accepté ce changement, qui a été remis en place. L’étape a peut-être changé ; regardez le tableau et réessayez.',
  'not-saved': 'Ce changement n’a pas pu être enregistré. Veuillez réessayer.',
  'waiting-for-network':
    '{count, plural, one {En attente du réseau : # changement} other {En attente du réseau : # changements}}',
  'no-network': 'Pas de réseau. Vous pouvez continuer : tout est gardé et sera envoyé plus tard.',
  'not-kept':
    'Ce téléphone ne peut pas garder les notes non envoyées si la page est fermée. Laissez-la ouverte jusqu’à leur envoi.',
  frozen: 'L’animation a suspendu les changements pour un moment.',
  'workshop-closed': 'L’atelier est clos : on peut lire, plus rien écrire.',
  'broken-title': 'Cette page a rencontré un problème',
  'broken-text': 'Ce que vous avez écrit est gardé. Rechargez la page pour continuer.',
  'sign-up-limit-title': 'Trop de téléphones ont rejoint depuis ce réseau',
  'sign-up-limit-text':
    'Ce réseau a atteint sa limite de nouveaux téléphones pour l’heure. Réessayez dans quelques minutes, utilisez vos données mobiles ou l’appareil de votre table.',
  'unreachable-title': 'Pas encore de connexion à l’atelier',
  'unreachable-text': 'Vérifiez le réseau, puis réessayez. Ce que vous avez écrit sur ce téléphone est gardé.',
  reload: 'Recharger',
  'settings-title': 'Ce site n’est pas encore configuré',
  'settings-text':
    'Ces réglages manquent. Indiquez-les dans l’environnement lors de la construction, comme l’explique le fichier README :',
  'try-practice': 'Essayer en mode entraînement',
  table: 'Table {name}',
} as const;
