export default {
  title: 'Avant l’atelier : la salle est-elle prête ?',
  text: 'Une minute, dans la salle, sur le réseau des participants. Rien n’est vert sans avoir été mesuré ou vu.',
  'to-start': 'Accueil',
  'to-console': 'Console d’animation',
  'to-workshop': 'Retour à l’atelier',
  measuring: 'Mesure en cours…',
  again: 'Mesurer de nouveau',
  'hall-good': 'Tout est vert : la salle est prête.',
  'hall-bad':
    '{red, plural, one {Un point est rouge : suivez ce qui est indiqué, puis mesurez de nouveau.} other {# points sont rouges : suivez ce qui est indiqué, puis mesurez de nouveau.}}',
  'hall-unknown':
    '{open, plural, one {Rien n’est rouge. Un point reste à vérifier.} other {Rien n’est rouge. # points restent à vérifier.}}',
  'verdict-good': 'Prêt',
  'verdict-bad': 'À régler',
  'verdict-unknown': 'À vérifier',
  'verdict-measuring': 'Mesure…',
  yes: 'Oui',
  no: 'Non',
  people: 'Personnes attendues',
  'people-hint': 'Équipe comprise.',
  network: 'Réseau',
  'network-good': '{lost} essai perdu sur {of}, réponse en {ms} ms.',
  'network-slow':
    'Réponse en {ms} ms : c’est lent. Rapprochez-vous du point d’accès, réduisez les autres usages, ou partagez la connexion d’un téléphone.',
  'network-lossy':
    '{lost} essais perdus sur {of}. Rapprochez le point d’accès, essayez un autre réseau ou le partage de connexion d’un téléphone.',
  'network-none':
    'Aucune réponse sur {of} essais : pas de réseau. Vérifiez le Wi-Fi (page de connexion ?), ou partagez la connexion d’un téléphone.',
  database: 'Base de données',
  'database-good': 'Écrit et relu en {ms} ms.',
  'database-slow':
    'Écrit et relu, mais en {ms} ms. L’atelier marchera lentement : améliorez le réseau, puis mesurez de nouveau.',
  'database-no-network':
    'Aucune réponse de la base de données. Si d’autres sites s’ouvrent, le réseau de la salle la bloque : demandez l’accès à firestore.googleapis.com, ou changez de réseau.',
  'database-refuses':
    'La base de données répond et refuse. Les règles ne sont pas déployées ou le projet n’est pas le bon : prévenez la personne qui a installé Warsha.',
  'database-quota':
    'Le quota du jour du projet Firebase est épuisé. Passez le projet à l’offre payante pour la journée, ou changez de date.',
  'database-broken': 'Le stockage de ce navigateur ne répond plus. Rechargez la page, ou prenez un autre navigateur.',
  'database-no-answer':
    'La base de données répond aux questions, mais l’écriture n’est pas revenue à temps. Mesurez de nouveau ; si cela persiste, changez de réseau.',
  'database-practice':
    'Mode d’entraînement : rien ne quitte ce navigateur, il n’y a donc pas de serveur à mesurer. Ouvrez cette page hors du mode d’entraînement.',
  clock: 'Horloge de cet appareil',
  'clock-good':
    '{seconds, plural, =0 {À l’heure du serveur.} one {À # seconde de celle du serveur.} other {À # secondes de celle du serveur.}}',
  'clock-ahead':
    '{seconds, plural, one {En avance de # seconde.} other {En avance de # secondes.}} Activez le réglage automatique de l’heure, puis mesurez de nouveau.',
  'clock-behind':
    '{seconds, plural, one {En retard de # seconde.} other {En retard de # secondes.}} Activez le réglage automatique de l’heure, puis mesurez de nouveau.',
  'clock-unknown': 'Inconnue tant que la base de données ne répond pas.',
  'clock-practice': 'Mode d’entraînement : il n’y a pas d’heure de serveur à comparer.',
  'sign-ups': 'Nouveaux téléphones par heure',
  'sign-ups-good': 'Firebase accepte {limit} nouveaux appareils par heure depuis une même adresse : cela suffit.',
  'sign-ups-tight':
    'Firebase accepte {limit} nouveaux appareils par heure depuis une même adresse, et une salle est une seule adresse. Pour {people, plural, one {# personne} other {# personnes}} il ne reste guère de marge pour qui change de téléphone : faites relever la limite dans la console Firebase (<place></place>), ou faites entrer une partie des participants par leurs données mobiles.',
  'sign-ups-over':
    'Firebase accepte {limit} nouveaux appareils par heure depuis une même adresse, et une salle est une seule adresse : {over, plural, one {# personne ne pourrait} other {# personnes ne pourraient}} pas entrer. Faites relever la limite pour la journée dans la console Firebase (<place></place>). Sinon : envoyez le lien la veille, pour qu’une partie entre depuis chez elle ; demandez les données mobiles aux autres ; un appareil partagé par table suffit aussi.',
  'sign-ups-unlimited': 'Ici, rien ne limite le nombre de nouveaux appareils.',
  'sign-ups-practice': 'Mode d’entraînement : personne n’entre depuis un autre appareil.',
  storage: 'Stockage de ce navigateur',
  'storage-good': 'Écrit et relu : ce qui attend le réseau survit à un rechargement.',
  'storage-none':
    'Ce navigateur ne garde rien : fenêtre privée, stockage bloqué ou disque plein. Ouvrez une fenêtre normale ou libérez de la place.',
  display: 'Écran de salle',
  'display-sample': 'L’écriture à l’écran de salle',
  'display-question': 'Sur le projecteur, cette ligne se lit-elle du dernier rang ?',
  'display-good': '{width} × {height}, lisible du dernier rang.',
  'display-unknown':
    'Cet affichage mesure {width} × {height}. Déplacez cette fenêtre sur le projecteur, allez au dernier rang et répondez.',
  'display-small':
    '{width} × {height} : trop petit pour l’écran de salle, qui demande au moins 1024 × 768. Passez en plein écran (F11), ouvrez cette page sur l’ordinateur du projecteur, ou augmentez sa résolution.',
  'display-illegible':
    'Baissez la lumière, rapprochez le projecteur ou agrandissez l’image ; dans le navigateur, Ctrl et + grossissent tout. Puis répondez de nouveau.',
  sound: 'Son',
  'sound-play': 'Jouer le son de fin',
  'sound-question': 'L’entend-on du dernier rang ?',
  'sound-good': 'Entendu du dernier rang.',
  'sound-unknown': 'Jouez le son qui annonce la fin du temps, et écoutez depuis le fond de la salle.',
  'sound-silent':
    'Montez le volume, vérifiez la sortie audio (projecteur ou haut-parleurs) et que l’onglet n’est pas muet, puis rejouez.',
  team: 'Deuxième animateur ou animatrice',
  'team-good':
    '{facilitators, plural, one {# appareil a rejoint pour animer.} other {# appareils ont rejoint pour animer. Voyez que le deuxième est dans la salle, console ouverte : si l’un s’arrête, l’autre continue.}}',
  'team-alone':
    'Vous êtes seul(e) à pouvoir animer. Ouvrez le lien d’animation sur un deuxième appareil (page « Préparer », liens secrets) : si l’un s’arrête, l’autre continue.',
  'team-unknown': 'Ouvrez cette page depuis la console d’un atelier pour le savoir.',
} as const;
