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
  // Aide
  'help-wanted':
    '{count, plural, =0 {Aucune table ne demande d’aide} one {Une table demande de l’aide :} other {# tables demandent de l’aide :}}',
  'help-open': 'La table {name} demande de l’aide : ouvrir sa tuile',
  'help-news': 'La table {name} demande de l’aide.',
  'wants-help': 'Aide demandée',
  answer: 'Aide apportée',
  'answer-this': 'Aide apportée à la table {name}',
  'answered-said': 'Table {name} : aide apportée.',
  // Rythme
  pace: '{rate} par minute',
  done: 'Terminé : {done} sur {count}',
  lags: 'Le moins de propositions par personne',
  'lags-short': 'En retrait',
  // Des personnes en numéros
  'to-board': 'Tableau de la table {name}',
  'people-here':
    '{count, plural, =0 {Personne à la table {name}} one {Une personne à la table {name}} other {# personnes à la table {name}}}',
  'people-hint': 'Chaque téléphone affiche son numéro. Aucun nom.',
  person: 'Nº {number}',
  'without-table': 'sans table',
  rapporteur: 'Rapporteur(e)',
  simulated: 'simulé(e)',
  'move-to': 'Déplacer vers une autre table',
  'move-choose': 'Choisir une table',
  move: 'Déplacer',
  'table-option': '{table} · {axis}',
  'moved-said': 'Le nº {number} est maintenant à la table {name} ; ses propositions restent les siennes.',
  'make-rapporteur': 'Nommer rapporteur(e)',
  'make-participant': 'Redevenir participant(e)',
  'rapporteur-said': 'Le nº {number} est maintenant rapporteur(e).',
  'participant-said': 'Le nº {number} est de nouveau participant(e).',
  remove: 'Exclure de l’atelier',
  'remove-sure':
    'Exclure le nº {number} ? Son téléphone n’aura plus accès et ne pourra pas revenir de lui-même. Ses propositions restent.',
  'remove-yes': 'Oui, exclure',
  'removed-said': 'Le nº {number} a été exclu.',
  'removed-list': '{count, plural, one {# personne exclue} other {# personnes exclues}}',
  'bring-back': 'Faire revenir',
  'bring-back-this': 'Faire revenir le nº {number}',
  'brought-back-said': 'Le nº {number} est de retour.',
  // Places
  'seat-all':
    '{count, plural, one {Donner une table à la personne qui n’en a pas} other {Répartir les # personnes sans table}}',
  'seated-said': '{count, plural, one {# personne a reçu une table.} other {# personnes ont reçu une table.}}',
  'even-out': 'Équilibrer les tables',
  'even-text':
    'Le moins de personnes possible changent de table, en commençant par les dernières arrivées ; les rapporteurs restent. Chacun garde ses propositions.',
  'even-among': 'Parmi',
  'all-tables': 'Toutes les tables',
  'tables-of': 'Les tables de l’axe : {axis}',
  'would-move':
    '{count, plural, =0 {Personne ne changerait de table.} one {# personne changerait de table.} other {# personnes changeraient de table.}}',
  'would-sit':
    '{count, plural, one {# personne sans table en recevrait une.} other {# personnes sans table en recevraient une.}}',
  'even-do': 'Équilibrer maintenant',
  arrange:
    '{count, plural, =0 {Retrouver une personne par son numéro} one {Retrouver une personne par son numéro · sans table : #} other {Retrouver une personne par son numéro · sans table : #}}',
  find: 'Numéro affiché sur le téléphone',
  'find-hint': 'Quatre chiffres. Qui veut changer de table les dit.',
  found: 'La personne qui porte ce numéro',
  'found-several': 'Plusieurs personnes portent ce numéro : demandez à quelle table',
  'found-none': 'Personne ici ne porte ce numéro.',
} as const;
