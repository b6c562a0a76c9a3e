export default {
  heading: 'Dernières propositions',
  find: 'Chercher dans les propositions',
  none: 'Les propositions de toutes les tables apparaîtront ici au fur et à mesure.',
  'none-found': 'Aucune proposition ne contient ces mots.',
  more: '{count, plural, one {En afficher # de plus} other {En afficher # de plus}}',
  hide: 'Masquer',
  'hide-this': 'Masquer : {text}',
  'hidden-said': 'Masquée pour tout le monde.',
  'hidden-list': '{count, plural, one {Masquées (#)} other {Masquées (#)}}',
  'show-again': 'Afficher de nouveau',
  'show-again-this': 'Afficher de nouveau : {text}',
  'shown-said': 'De nouveau affichée.',
  'late-heading': 'Arrivées trop tard',
  'late-text':
    'Envoyées après la fin de l’écriture, ou non acceptées. Elles ne sont sur aucun tableau tant que vous ne les reprenez pas.',
  'take-in': 'Reprendre',
  'take-in-this': 'Reprendre : {text}',
  'taken-said': 'Reprise à sa table.',
  shorten: 'Trop longue pour une note : raccourcissez-la d’abord.',
  'units-left': '{count, plural, one {# caractère restant} other {# caractères restants}}',
  'no-slot':
    'Vous avez repris autant de propositions qu’une personne le peut. Une autre personne de l’animation peut continuer.',
} as const;
