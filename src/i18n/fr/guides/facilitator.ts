import type { Guide } from '../../guide-book';

export default {
  title: 'Le guide de l’animation',
  about: 'Tout pour conduire un atelier, du premier essai au dernier mot. À lire une fois avant le jour.',
  sections: [
    {
      title: 'Ce qu’il vous faut',
      blocks: [
        {
          points: [
            'Un ordinateur portable pour la console, avec un navigateur récent (Chrome, Edge, Firefox ou Safari) ; dans une fenêtre normale, pas une fenêtre privée.',
            'Un projecteur. Son ordinateur peut en être un autre : il n’a besoin d’aucun compte.',
            'Un réseau qui atteint chaque table. Il peut aller et venir : ce qu’on écrit attend sur les téléphones.',
            'Une **deuxième personne pour animer**, avec son propre appareil. C’est la meilleure assurance qui soit.',
            'Un rapporteur ou une rapporteuse par table, des cartes en papier et des stylos pour les personnes sans téléphone.',
          ],
        },
      ],
    },
    {
      title: 'Répétez seul(e), la veille',
      blocks: [
        {
          steps: [
            'Votre atelier est déjà préparé ? Sur sa page de préparation, appuyez sur {{starting.rehearse}} : le mode d’entraînement s’ouvre avec son plan. Rien ne quitte votre navigateur, et rien n’arrive dans le véritable atelier.',
            'Pas encore ? Sur la première page, appuyez sur {{home.try-practice}}, puis {{home.prepare}}.',
            'Appuyez sur {{preparing.create}}, et ouvrez la {{preparing.to-console}}.',
            'Dans la console, faites entrer les participants simulés : ils rejoignent l’atelier, écrivent, votent et donnent leur avis pendant que vous conduisez les étapes.',
            'Ouvrez l’écran de salle à côté et regardez ce que tout le monde verra.',
          ],
        },
        {
          text: 'Quand vous avez parcouru toutes les étapes une fois, vous connaissez l’atelier. Comptez une demi-heure.',
        },
      ],
    },
    {
      title: 'Une heure avant',
      blocks: [
        {
          steps: [
            'Dans la salle, sur le réseau de la salle, ouvrez {{console.preflight}}. Faites ce que dit chaque ligne jusqu’à ce que toutes soient vertes.',
            'Appuyez sur {{projecting.open}} et glissez la fenêtre sur le projecteur. Cliquez-y une fois pour permettre le son.',
            'Sur un autre ordinateur : à la première page, appuyez sur {{home.become-screen}}. Il affiche six chiffres ; dans la console, appuyez sur {{pairing.connect}} et saisissez-les.',
            'Entrez comme participant(e) avec votre propre téléphone : scannez le QR, écrivez une proposition, retirez-la.',
            'Faites ouvrir le lien secret et la console par la deuxième personne, sur son appareil. {{preflight.team}} devient vert ; qu’elle soit bien dans la salle, vérifiez-le de vos yeux.',
            'Disposez les feuilles avec le QR, les cartes et les stylos. Gardez sur vous le conducteur et la feuille des codes.',
          ],
        },
      ],
    },
    {
      title: 'Ouvrir la salle',
      blocks: [
        {
          text: 'À l’étape {{pacing.phase-welcome}}, l’écran de salle montre le QR et le code. On entre, et on s’assoit à la table dont on a scanné le QR, ou on en reçoit une.',
        },
        {
          points: [
            'Sous {{attending.heading}}, chaque table a sa case : combien y sont assis, combien pourraient l’être.',
            'Certains n’ont pas encore de table ? Un bouton, là, les répartit.',
            'Une table est pleine et une autre vide : {{attending.even-out}}. Le moins de personnes possible changent de table, et elles gardent leurs propositions.',
            'Quelqu’un veut une autre table : cette personne vous lit les quatre chiffres de son téléphone ; saisissez-les sous {{attending.find}}, puis {{attending.move-to}}.',
            'Les retardataires entrent à toute étape, avec le même code.',
          ],
        },
        {
          note: 'Dites à voix haute ce que deviendra ce qui sera écrit, et jusqu’à quand les données sont gardées. C’est écrit sur la page d’entrée, mais une voix vaut mieux.',
        },
      ],
    },
    {
      title: 'Les huit étapes',
      blocks: [
        {
          text: 'Vous conduisez, les téléphones et l’écran suivent. Le grand bouton passe à l’étape suivante ; dans la liste au-dessous, vous choisissez n’importe quelle autre, même une précédente. Revenir ne fait rien perdre.',
        },
        {
          table: {
            head: ['Étape', 'Ce qu’on peut y faire, et comment la conduire'],
            rows: [
              ['{{pacing.phase-welcome}}', 'Entrer et prendre une table. Attendez que la plupart soient assis.'],
              [
                '{{pacing.phase-presentation}}',
                'Lire les axes et leurs questions. Parlez des partenaires, du calendrier, des axes ; 15 minutes suffisent.',
              ],
              [
                '{{pacing.phase-propose}}',
                'Écrire des propositions, en silence. Demandez une idée par proposition : ce qui doit changer, et pour qui.',
              ],
              [
                '{{pacing.phase-group}}',
                'Lire ce que la table a écrit, rassembler ce qui se ressemble, nommer les groupes. {{grouping.alike}} : l’application suggère, les personnes décident.',
              ],
              ['{{pacing.phase-vote}}', 'Donner des points. C’est vous qui ouvrez les votes et les clôturez.'],
              [
                '{{pacing.phase-draft}}',
                'Créer des projets d’engagement avec {{drafting.new-commitment}}, y ranger les propositions, remplir la fiche ensemble. On peut encore proposer.',
              ],
              ['{{pacing.phase-review}}', 'Entendre chaque engagement en plénière et dire si l’on est d’accord.'],
              [
                '{{pacing.phase-close}}',
                'Voir ce que sont devenues ses propositions, et donner son avis sur la journée.',
              ],
            ],
          },
        },
        {
          text: 'Ce qui est demandé figure sur chaque téléphone et à l’écran de salle. {{pacing.edit-instruction}} y met vos propres mots.',
        },
        {
          text: 'Qui est en train d’écrire quand une étape se termine a une minute pour finir. Ce qui arrive encore après se trouve dans la console sous {{moderating.late-heading}} : {{moderating.take-in}} le met sur son tableau.',
        },
      ],
    },
    {
      title: 'Écrire en privé, puis dévoiler',
      blocks: [
        {
          text: 'Avec {{preparing.private-writing}}, chacun ne voit d’abord que ses propositions : personne ne copie, personne ne se tait. Vous les voyez toutes dans la console.',
        },
        {
          points: [
            'Les textes sont dévoilés quand vous passez à {{pacing.phase-group}}, ou plus tôt avec {{pacing.reveal}}.',
            'Avant cela, aucune proposition ne peut être montrée à l’écran de salle : c’est ce qui a été promis.',
          ],
        },
      ],
    },
    {
      title: 'Le minuteur',
      blocks: [
        {
          points: [
            'Sous {{pacing.clock-heading}}, choisissez les minutes et appuyez sur {{pacing.start}}. Tous les téléphones et l’écran de salle décomptent.',
            'Il faut plus de temps ? {{pacing.add count=5}}. Une question de la salle ? {{pacing.pause}}, puis {{pacing.resume}}.',
            'Choisissez d’avance ce qui se passe à la fin, sous {{pacing.at-zero}} : {{pacing.at-notify}}, {{pacing.at-close}} ou {{pacing.at-lock}}.',
            '{{pacing.sound}} : il se fait entendre sur l’écran de salle.',
            'À côté de l’étape, vous lisez votre avance ou votre retard sur l’ordre du jour. C’est une indication : rien n’avance tout seul.',
          ],
        },
      ],
    },
    {
      title: 'Une table bloquée',
      blocks: [
        {
          points: [
            'Elle a appuyé sur {{sitting.help}} : une ligne au-dessus des tables et sa case disent {{attending.wants-help}}. Allez-y, puis appuyez sur {{attending.answer}}.',
            'Sa case dit {{attending.lags}} : peu de propositions pour autant de personnes. Asseyez-vous une minute ; relisez la question à voix haute.',
            'Ouvrez sa case pour voir ses membres, par leurs numéros seulement, et le chemin vers son tableau.',
            'Personne ne rédige ? Ouvrez une personne de la table et appuyez sur {{attending.make-rapporteur}}.',
            'Une table a fini en avance : sa case compte qui a appuyé sur {{sitting.done}}. Donnez-lui une deuxième question, ou avancez.',
          ],
        },
      ],
    },
    {
      title: 'La modération',
      blocks: [
        {
          text: 'Sous {{moderating.heading}}, vous lisez ce qui s’écrit. Intervenez le moins possible : une salle à qui l’on fait confiance se tient bien.',
        },
        {
          points: [
            '{{moderating.hide}} : la proposition disparaît de tous les téléphones et écrans. Elle n’est pas supprimée ; {{moderating.show-again}} la fait revenir, aussi depuis {{moderating.trash-heading}}.',
            'Vous voulez lire d’abord ? Sous {{moderating.read-first}}, choisissez {{moderating.moderation-screen}} ou {{moderating.moderation-all}}. Ce qui attend figure en haut de la console ; {{moderating.pass}} le laisse passer.',
            '{{moderating.mute}} : ce téléphone peut lire, mais ni écrire ni déplacer. Vous n’apprenez pas à qui il est.',
            '{{attending.remove}}, dans la case d’une table : ce téléphone n’entre plus ; ce qu’il a écrit reste.',
            '{{pacing.freeze}} : tout le monde lit, personne n’écrit ni ne déplace, jusqu’à {{pacing.unfreeze}}.',
          ],
        },
      ],
    },
    {
      title: 'Ce que montre l’écran de salle',
      blocks: [
        {
          points: [
            'À chaque étape, il montre ce qui convient. Sous {{projecting.choose}}, faites-lui montrer en grand un axe ou une table, ou {{projecting.join-large}}.',
            'Une proposition, un groupe ou un engagement à montrer à tous : ouvrez ses actions et appuyez sur {{console.on-screen}}.',
            'Levez les yeux : {{calling.everyone}}, ou {{calling.words}}. Cela reste sur tous les téléphones jusqu’à {{calling.release}}. Qui est en train d’écrire n’en voit qu’une ligne.',
            '{{projecting.blank}}, quand le projecteur doit se faire oublier.',
          ],
        },
      ],
    },
    {
      title: 'Les votes',
      blocks: [
        {
          steps: [
            'À l’étape {{pacing.phase-vote}}, appuyez sur {{voting.open-heading}}.',
            'Choisissez qui vote ({{voting.scope-each}}, d’habitude), sur quoi, combien de points par personne, et combien au plus sur un même choix.',
            'Regardez {{voting.preview}}, puis {{voting.open count=1}}. Les téléphones l’affichent aussitôt ; le résultat reste caché.',
            'Les personnes sans téléphone lèvent la main : le rapporteur, la rapporteuse ou vous-même saisissez le nombre. Il est montré à part.',
            'Pour finir : {{voting.close}}.',
          ],
        },
        {
          points: [
            'Chaque personne doit avoir une seule voix, quel que soit le nombre de ses téléphones ? Cochez {{ticketing.needed}}, puis {{ticketing.print}} avant d’ouvrir le vote. Découpez et mélangez les tickets, et faites tirer chacun sans regarder.',
            'En plénière, {{reviewing.check}} demande si l’on est d’accord avec l’engagement en discussion, de 1 à 5, avec une remarque. Cela se clôt comme un vote ; les réserves restent attachées à l’engagement.',
            'Un vote est ici un avis. Ne décidez rien d’obligatoire par des points seuls.',
          ],
        },
      ],
    },
    {
      title: 'Le papier',
      blocks: [
        {
          text: 'Une proposition sur une carte en papier compte comme les autres. Les rapporteurs saisissent les cartes sur leur téléphone avec {{paper.enter}}, vous dans la console : numéro, texte, Entrée, la suivante. On peut aussi le faire après l’étape : ce qu’un rapporteur saisit alors passe d’abord par vous ; ce que vous saisissez va droit à sa table.',
        },
        {
          text: 'Un seul appareil pour toute une table convient aussi : {{sitting.several}}, et il demande à qui le tour.',
        },
      ],
    },
    {
      title: 'Clore',
      blocks: [
        {
          steps: [
            'Passez à {{pacing.phase-close}} : l’écran de salle remercie et montre les chiffres de la journée.',
            'Demandez à chacun de donner son avis et de garder {{closing.link-label}} : avec lui, on voit plus tard ce que sont devenues ses propositions.',
            'Quand tout le monde est parti, appuyez sur {{closing.close-workshop}}. Les participants ne peuvent alors plus que lire ; {{closing.reopen}} reste toujours possible.',
            'Sur la page {{console.drafts}}, appuyez sur {{desk.export}} et téléchargez {{exporting.everything}}. Gardez-le à un deuxième endroit.',
            'Sur un ordinateur qui n’est pas le vôtre : {{accounts.manage}}, puis {{accounts.leave}}.',
          ],
        },
        {
          text: 'La suite, de la réponse à chaque proposition à la suppression des données personnelles, se trouve dans le guide de l’organisation.',
        },
      ],
    },
    {
      title: 'Quand le réseau ou un ordinateur lâche',
      blocks: [
        {
          table: {
            head: ['Ce qui arrive', 'Ce que vous faites'],
            rows: [
              [
                'Le Wi-Fi tombe',
                'Les téléphones gardent ce qui est écrit et l’envoient au retour du réseau, dans l’ordre et une seule fois. Dites-le, et continuez. Si cela dure, partagez la connexion d’un téléphone ; les cartes en papier conviennent aussi.',
              ],
              [
                'Un téléphone affiche « {{proposing.waiting}} »',
                'Laissez sa page ouverte. Après quelques secondes, il dit lui-même ce qui se passe et quoi faire.',
              ],
              [
                'Un téléphone affiche « {{proposing.refused}} »',
                'L’étape était terminée, par exemple. Le texte est gardé : {{proposing.send-late}} vous l’apporte.',
              ],
              [
                'Votre ordinateur s’arrête',
                'La deuxième personne ouvre l’atelier sur n’importe quel appareil et appuie sur {{phone.to-console}}. L’étape, le minuteur et l’écran continuent ; il n’y a rien à reprendre. Votre appareil revient ensuite par le même lien secret.',
              ],
              [
                'L’écran de salle se fige',
                'Rechargez-le ; il revient à la même image. Ou connectez un autre ordinateur avec six chiffres.',
              ],
              [
                'Beaucoup de téléphones n’arrivent pas à entrer',
                'Firebase laisse entrer 100 nouveaux appareils par heure depuis une même adresse. Les téléphones réessaient tout seuls ; les données mobiles aident, et un appareil pour toute une table aussi. Le guide informatique dit comment relever la limite.',
              ],
              [
                'Le quota gratuit du jour est épuisé',
                'Tout reste sur les téléphones. La personne qui possède le projet Firebase peut passer au paiement à l’usage, et cela repart.',
              ],
            ],
          },
        },
      ],
    },
    {
      title: 'Quand quelque chose est perdu ou abîmé',
      blocks: [
        {
          points: [
            'Une simple erreur : {{shared.undo}}, dans les dix secondes.',
            'Un changement qui n’aurait pas dû se faire : {{history.title}} raconte chaque changement, par rôle et par table, et {{history.take-back}} le défait.',
            'Toute une étape a mal tourné, ou le serveur a perdu l’atelier : votre console a gardé une copie au début de chaque étape et toutes les cinq minutes. Sur la page {{keeping.title}}, appuyez sur {{keeping.restore}} à côté de la bonne.',
            'Depuis une archive téléchargée : sur la page {{preparing.mine-title}}, sous {{restoring.heading}}, {{restoring.choose-file}}. Elle devient un nouvel atelier avec de nouveaux codes, comparé mot à mot ; l’ancien reste tel quel.',
          ],
        },
        {
          note: 'Un atelier restauré n’a personne : on y entre de nouveau avec le nouveau code. Laissez ouverte la console de l’ancien tant que vous n’avez pas ce qu’il vous faut.',
        },
      ],
    },
  ],
} as const satisfies Guide;
