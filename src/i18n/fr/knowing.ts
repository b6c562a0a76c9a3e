export default {
  gone: 'Le serveur n’a plus cet atelier : il a été supprimé, ou le serveur l’a perdu. Laissez cette page ouverte : ce qu’elle montre reste ici. Prévenez l’équipe d’animation, qui peut le sauvegarder depuis la console.',
  'not-kept':
    'Ce téléphone ne peut pas garder les propositions non envoyées si la page est fermée. Laissez-la ouverte jusqu’à leur envoi.',
  'no-network':
    'Aucun réseau n’arrive jusqu’à cet appareil. Laissez cette page ouverte : tout est gardé. Rapprochez-vous du Wi-Fi ou passez en données mobiles.',
  refuses:
    'Le serveur répond, mais il écarte cet appareil. Tout est gardé ici. Prévenez l’équipe d’animation : il faut vérifier l’invitation ou les réglages du site.',
  quota:
    'Le quota gratuit du serveur est épuisé pour aujourd’hui, pour tout le monde. Tout est gardé sur cet appareil et partira dès que le quota revient, demain matin. Prévenez l’organisation, qui peut le relever tout de suite.',
  broken:
    'Ce navigateur ne peut plus rien garder : son espace est plein ou a été effacé. Envoyez ce que vous écrivez, puis rouvrez la page : ce qui a été envoyé sera transmis de nouveau.',
  'open-again': 'Rouvrir la page',
  answers: 'Le serveur répond : ce qui attendait est en train de partir.',
  'why-gone':
    'Le serveur n’a plus cet atelier. Votre texte est gardé sur cet appareil : copiez-le et prévenez l’équipe d’animation.',
  'why-muted':
    'L’équipe d’animation a suspendu l’écriture sur cet appareil. Votre texte est gardé ici : parlez-lui-en.',
  'why-closed': 'L’atelier était clos. Votre texte est gardé ici, et l’équipe d’animation peut encore le recevoir.',
  'why-frozen':
    'Tous les changements sont suspendus. Votre texte est gardé ici : réessayez à la reprise, ou envoyez-le à l’équipe d’animation.',
  'why-table': 'Vous avez changé de table depuis. Votre texte est gardé ici : envoyez-le à l’équipe d’animation.',
  'why-phase': 'L’étape était terminée. Votre texte est gardé ici : envoyez-le à l’équipe d’animation.',
  'why-time': 'Le temps était écoulé. Votre texte est gardé ici : envoyez-le à l’équipe d’animation.',
  'why-full':
    'Vous avez écrit toutes les propositions possibles dans cet atelier. Votre texte est gardé ici : envoyez-le à l’équipe d’animation.',
  'why-none':
    'Elle n’a pas été acceptée à ce moment-là, mais rien ne s’y oppose plus. Votre texte est gardé ici : réessayez.',
  'kept-title': 'Gardé sur cet appareil',
  'kept-text':
    'Ces textes de votre part sont encore ici. Copiez ce dont vous avez besoin avant d’effacer les données du navigateur.',
};
