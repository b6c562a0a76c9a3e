export default {
  finding: 'Ouverture de l’atelier…',
  'unreachable-title': 'Pas encore de connexion à l’atelier',
  'unreachable-text': 'Vérifiez le réseau, puis réessayez. Ce que vous avez écrit sur ce téléphone est gardé.',
  'not-a-member-title': 'Vous n’avez pas encore rejoint cet atelier',
  'not-a-member-text': 'Scannez le QR de l’écran de salle ou de votre table, ou saisissez le code d’accès.',
  'not-found-title': 'Cet atelier n’existe pas',
  'not-found-text': 'Le lien est peut-être incomplet. Scannez de nouveau le QR ou saisissez le code d’accès.',
  'removed-title': 'Vous ne faites plus partie de cet atelier',
  'removed-text': 'Si vous pensez qu’il s’agit d’une erreur, parlez-en à l’équipe d’animation.',
  again: 'Réessayer',
  'to-start': 'Saisir le code',
} as const;
