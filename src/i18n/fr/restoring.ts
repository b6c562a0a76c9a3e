export default {
  heading: 'Restaurer un atelier depuis son archive',
  text: 'L’archive (JSON) produite par un export. Le fichier est d’abord examiné en entier ; il devient ensuite un nouvel atelier, avec ses propres codes. Rien de ce qui existe n’est modifié.',
  'choose-file': 'Choisir une archive',
  'other-file': 'Choisir une autre archive',
  reading: 'Examen du fichier…',
  'file-too-big': 'Ce fichier est plus grand que l’archive d’aucun atelier.',
  'file-not-an-archive':
    'Ce fichier n’est pas une archive de Warsha. Il s’agit du fichier JSON des exports, tel qu’il a été téléchargé.',
  'file-newer': 'Cette archive vient d’une version plus récente de Warsha. Mettez d’abord celle-ci à jour.',
  'file-altered':
    'Cette archive a été modifiée ou tronquée après coup : son empreinte ne correspond pas. Cherchez une autre copie.',
  'file-malformed': 'Cette archive contient autre chose qu’un atelier. Rien n’a été écrit.',
  'file-unreadable': 'Ce fichier est illisible.',
  'file-unrestorable':
    'Cette archive contient quelque chose qu’aucun atelier ne peut contenir ({where}). Rien n’a été écrit.',
  fingerprint: 'Empreinte de contrôle (SHA-256) :',
  'fingerprint-matches': 'conforme au contenu',
  'not-in-it':
    'Absents d’une archive, donc non restaurés : les personnes et leurs tables, les bulletins (leurs résultats y sont), la feuille de présence, les anciens codes. Un vote encore ouvert revient clos.',
  begun:
    'Vous avez commencé à restaurer cette archive. La suite se fait dans le même atelier ; rien n’y vient deux fois.',
  made: 'Un atelier a déjà été créé depuis cette archive : il est dans votre liste ci-dessus. Un autre viendrait à côté.',
  restore: 'En faire un nouvel atelier',
  'go-on': 'Continuer',
  'plan-only': 'Seulement son plan, pour une autre journée',
  'plan-only-text':
    'Ses axes, tables, déroulé, consignes et règles remplissent le formulaire d’un nouvel atelier, dont vous choisissez le jour ; aucune proposition ne suit.',
  writing: 'Écriture : partie {done} sur {of}. Laissez cette page ouverte.',
  'no-answer':
    'Le serveur n’a pas encore répondu. Ce qui est écrit attend ; vous pouvez aussi revenir plus tard avec le même fichier.',
  comparing: 'Relecture et comparaison…',
  interrupted:
    'Interrompu. Ce qui a été écrit est conservé : appuyez sur « Continuer », ou revenez plus tard avec le même fichier.',
  different:
    'Le serveur ne contient pas encore ce que contient l’archive. Appuyez sur « Continuer » pour l’écrire de nouveau.',
  same: 'Restauré : tout y est, et le contenu est le même que celui de l’archive, mot pour mot.',
  found: '{count, plural, =0 {rien en place} one {# en place} other {# en place}}',
  open: 'Ouvrir l’atelier restauré',
  unfinished: 'Restauration inachevée',
  'unfinished-text': 'Choisissez de nouveau son archive ci-dessous pour continuer.',
  restored: 'Restauré depuis une archive',
  'part-axes': '{count, plural, =0 {Aucun axe} one {# axe} other {# axes}}',
  'part-tables': '{count, plural, =0 {Aucune table} one {# table} other {# tables}}',
  'part-notes': '{count, plural, =0 {Aucune proposition} one {# proposition} other {# propositions}}',
  'part-commitments': '{count, plural, =0 {Aucun engagement} one {# engagement} other {# engagements}}',
  'part-stacks': '{count, plural, =0 {Aucune pile} one {# pile} other {# piles}}',
  'part-bodies': '{count, plural, =0 {Aucune fiche} one {# fiche} other {# fiches}}',
  'part-rounds': '{count, plural, =0 {Aucun vote} one {# vote} other {# votes}}',
  'part-ratings':
    '{count, plural, =0 {Aucun avis sur la journée} one {# avis sur la journée} other {# avis sur la journée}}',
  'part-late': '{count, plural, =0 {Aucun texte tardif} one {# texte tardif} other {# textes tardifs}}',
  'part-trail':
    '{count, plural, =0 {Aucun changement au journal} one {# changement au journal} other {# changements au journal}}',
};
