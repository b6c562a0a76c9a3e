export default {
  headline: 'Les propositions de la salle deviennent des engagements',
  picture: 'Des propositions glissent des téléphones vers un projet d’engagement.',
  'how-write': 'Chacune et chacun écrit ses propositions sur son téléphone : sans compte et sans nom.',
  'how-gather': 'Chaque table les rassemble en projets d’engagement, et l’écran de salle le montre au fur et à mesure.',
  'how-answer':
    'Chaque proposition reçoit une réponse : un engagement dans le projet de programme, ou une réponse motivée.',
  'join-heading': 'Rejoindre un atelier',
  'staff-heading': 'Pour l’organisation',
  prepare: 'Préparer un atelier',
  'prepare-hint': 'En moins d’une minute : les quatre axes prioritaires sont déjà là.',
  mine: 'Mes ateliers',
  'try-practice': 'Essayer tout de suite : mode d’entraînement',
  'practice-hint': 'Rien à installer, rien ne quitte ce navigateur.',
  'practice-heading': 'Vous êtes en mode d’entraînement',
  'practice-text':
    'Préparez un atelier et rejoignez-le depuis d’autres onglets de ce navigateur. Personne d’autre ne le voit et rien ne quitte cet appareil.',
  'leave-practice': 'Quitter le mode d’entraînement',
  'become-screen': 'Faire de cet ordinateur l’écran de salle',
} as const;
