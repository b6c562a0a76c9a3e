export default {
  needed: 'Un ticket en papier par voix',
  how: 'Pour un vote où chacun doit avoir une seule voix, quel que soit le nombre de ses téléphones. Imprimez les tickets avant d’ouvrir le vote, coupez-les, mélangez-les, et faites-en tirer un à chacun sans regarder. Une fois le vote ouvert, aucun ticket ne s’ajoute.',
  which: 'Avec quels tickets',
  roll: '{title} · {count, plural, one {# ticket} other {# tickets}}',
  new: 'De nouveaux tickets',
  count: 'Combien de tickets',
  more: 'Combien de tickets en plus',
  sheets:
    '{tickets, plural, one {# ticket} other {# tickets}} sur {count, plural, one {# feuille A4} other {# feuilles A4}}',
  print: 'Créer et imprimer les tickets',
  'print-more': 'En créer et en imprimer d’autres',
  'print-again': '{count, plural, one {Réimprimer le ticket} other {Réimprimer les # tickets}}',
  discard: 'Annuler ces tickets',
  'discard-sure':
    '{count, plural, one {Ce ticket ne pourra} other {Ces # tickets ne pourront}} plus servir à aucun vote, même déjà {count, plural, one {distribué} other {distribués}}, et c’est définitif. Faut-il {count, plural, one {l’annuler} other {les annuler}} ?',
  'discard-keep': 'Les garder',
  first: 'Imprimez d’abord les tickets : le vote pourra s’ouvrir ensuite.',
  'kept-here':
    'Leurs numéros ne sont gardés que sur cet ordinateur, pour réimprimer ; ils sont oubliés à l’ouverture du vote.',
  'kept-elsewhere':
    'Ces tickets ne peuvent pas être réimprimés depuis cet ordinateur. S’ils sont perdus, annulez-les et créez-en d’autres.',
  used: '{used, plural, =0 {Aucun ticket n’a servi} one {# ticket a servi} other {# tickets ont servi}} sur {made, number}',
} as const;
