export default {
  heading: 'Qui est là',
  'at-tables':
    '{count, plural, =0 {Personne aux tables pour l’instant} one {# personne aux tables} other {# personnes aux tables}}',
  seatless: '{count, plural, one {# pas encore à une table} other {# pas encore à une table}}',
  people: '{count, plural, =0 {aucune personne} one {# personne} other {# personnes}}',
  'of-seats': '{count, plural, one {sur # place} other {sur # places}}',
  proposals: '{count, plural, =0 {aucune proposition} one {# proposition} other {# propositions}}',
  commitments:
    '{count, plural, =0 {aucun projet d’engagement} one {# projet d’engagement} other {# projets d’engagement}}',
  rapporteurs: '{count, plural, one {# rapporteur(e)} other {# rapporteurs}}',
} as const;
