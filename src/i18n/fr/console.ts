export default {
  title: 'Console',
  prepare: 'Préparer',
  drafts: 'Projets et exports',
  'not-yours-title': 'Cette page est réservée à l’animation',
  'not-yours-text': 'Vous êtes dans l’atelier avec un autre rôle. Votre page est à un clic.',
  'to-my-page': 'Aller à ma page',
  'join-heading': 'Code d’accès',
  'join-qr': 'QR qui ouvre l’atelier sur un téléphone',
  'join-show': 'Afficher en grand',
  loading: 'Lecture de la salle…',
} as const;
