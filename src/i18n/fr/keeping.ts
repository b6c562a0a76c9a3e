export default {
  title: 'Copies sur cet ordinateur',
  intro:
    'Tant qu’une console est ouverte, elle garde ici une copie de l’atelier au début de chaque phase, et toutes les cinq minutes s’il y a du nouveau. Les copies se lisent sans réseau. Elles ne contiennent ni personne, ni code, ni émargement.',
  'not-persistent':
    'Ce navigateur peut effacer les copies quand le disque se remplit. Téléchargez celles qui comptent et gardez-les aussi ailleurs.',
  'to-mine': 'Mes ateliers',
  kept: 'Copie gardée sur cet ordinateur à <hour></hour>',
  'kept-unconfirmed': 'Copie gardée sur cet ordinateur à <hour></hour>, avec ce que le serveur n’a pas encore confirmé',
  fingerprint: 'Empreinte de contrôle (SHA-256) :',
  download: 'Télécharger',
  'download-of': 'Télécharger la copie du {moment}',
  restore: 'Nouvel atelier',
  'restore-of': 'Nouvel atelier à partir de la copie du {moment}',
  drop: 'Supprimer',
  'drop-of': 'Supprimer la copie du {moment}',
  'drop-all': 'Les supprimer toutes',
  'drop-title': '{count, plural, one {Supprimer cette copie ?} other {Supprimer ces # copies ?}}',
  'drop-text':
    'Elle disparaît définitivement de cet ordinateur. Ce qui est sur le serveur et dans les fichiers téléchargés reste.',
  'drop-yes': '{count, plural, one {Supprimer la copie} other {Supprimer les # copies}}',
  'drop-no': 'Garder',
  'all-copies': 'Toutes les copies',
  full: 'Il n’y a plus de place sur cet ordinateur pour une autre copie. Téléchargez la dernière ou supprimez celles dont vous n’avez plus besoin.',
  missing:
    'Ce navigateur ne garde pas de copies (fenêtre privée ou stockage indisponible). Exportez plutôt l’archive de temps en temps.',
  loss: 'Le serveur montre {now, plural, one {# proposition} other {# propositions}} ; la copie de <hour></hour> en a {before, number}.',
  'loss-missing':
    '{missing, plural, one {Il manque # élément qui était là} other {Il manque # éléments qui étaient là}}. Les copies restent telles quelles.',
  reading: 'Lecture des copies…',
  none: 'Pas encore de copie sur cet ordinateur. La première est gardée quand une console est ouverte.',
  copies: '{count, plural, one {# copie} other {# copies}}',
  'phase-begins': 'Début : {phase}',
  'in-phase': 'Pendant : {phase}',
  'at-the-end': 'Atelier clos',
  notes: '{count, plural, one {# proposition} other {# propositions}}',
  commitments: '{count, plural, one {# engagement} other {# engagements}}',
  forms: '{count, plural, one {# fiche} other {# fiches}}',
  unconfirmed: 'Contient ce que cet ordinateur savait ; le serveur n’avait pas tout confirmé.',
  lacks:
    '{count, plural, one {Il y manque # élément qu’une copie antérieure contient.} other {Il y manque # éléments qu’une copie antérieure contient.}}',
  'not-read': 'Le navigateur n’a pas donné la copie. Rechargez la page et réessayez.',
} as const;
