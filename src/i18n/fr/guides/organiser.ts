import type { Guide } from '../../guide-book';

export default {
  title: 'Le guide de l’organisation',
  about: 'De la première idée d’un atelier à la dernière réponse : quoi préparer, quoi imprimer, que faire ensuite.',
  sections: [
    {
      title: 'Un mois avant : ce qu’il faut décider',
      blocks: [
        {
          checks: [
            'Le jour, la salle, le nombre de personnes, le nombre de tables. Huit à douze personnes par table, c’est bien.',
            'Qui anime (deux personnes), qui est rapporteur ou rapporteuse de quelle table.',
            'Qui répond des données personnelles, où l’on exerce ses droits, et jusqu’à quel jour les données sont gardées.',
            'S’il faut une déclaration à la CNDP : parlez-en avec la personne chargée de la protection des données.',
            'Qui s’occupe de l’installation de Warsha. Le guide informatique est pour cette personne.',
          ],
        },
        {
          text: '{{costing.link}} calcule si votre atelier tient dans ce que Firebase donne gratuitement chaque jour. Pour une centaine de personnes, c’est juste assez.',
        },
      ],
    },
    {
      title: 'Créer l’atelier',
      blocks: [
        {
          steps: [
            'Sur la première page, appuyez sur {{home.prepare}}.',
            'Remplissez quatre lignes : {{preparing.title}}, {{preparing.commune}}, {{preparing.date}}, {{preparing.language}}.',
            'Les quatre axes prioritaires et leurs questions sont déjà là. {{preparing.more-axes}} et {{preparing.more-agenda}} ouvrent ce que vous voulez changer tout de suite ; tout peut aussi être changé plus tard.',
            'Appuyez sur {{preparing.create}}.',
          ],
        },
        {
          note: 'Sans compte, un atelier tient à ce seul navigateur. Sous {{accounts.manage}}, {{accounts.keep-title}} prend une minute, et vos ateliers s’ouvrent sur tout ordinateur. Les participants n’ont jamais besoin de compte.',
        },
      ],
    },
    {
      title: 'La page de préparation',
      blocks: [
        {
          table: {
            head: ['Partie', 'Ce qu’on y trouve'],
            rows: [
              [
                '{{preparing.part-invitations}}',
                'Le code et le QR pour tous, ceux des tables, les liens secrets, les affiches.',
              ],
              ['{{preparing.part-workshop}}', 'Titre, institution, jour, lieu, partenaires.'],
              [
                '{{preparing.part-agenda}}',
                'Ce qui se passe dans la salle, et les échéances jusqu’à l’adoption par le conseil.',
              ],
              ['{{preparing.part-axes}}', 'Les axes, leurs questions directrices, les tables et leurs places.'],
              [
                '{{preparing.part-phases}}',
                'Ce qui est demandé à chaque étape, avec vos propres mots si vous le souhaitez.',
              ],
              [
                '{{preparing.part-settings}}',
                'Écrire en privé ou non, choisir sa table ou non, ce que l’animation lit d’abord, qui remplit les fiches.',
              ],
              ['{{preparing.part-data}}', 'Ce que chacun lit sur ses données avant d’entrer.'],
              [
                '{{preparing.part-paper}}',
                'Conducteur, cartes, codes, feuille de présence : tout ce qui s’imprime, sauf les affiches.',
              ],
              ['{{preparing.part-import}}', 'Les propositions recueillies avant le jour, depuis un tableur.'],
            ],
          },
        },
        {
          text: 'Tout s’enregistre au fil de la saisie. En haut de la page, on lit ce qui attend encore le réseau, ou {{preparing.all-saved}}',
        },
      ],
    },
    {
      title: 'À qui quelle invitation',
      blocks: [
        {
          table: {
            head: ['Qui', 'Ce qu’on leur donne'],
            rows: [
              [
                'Participantes et participants',
                'Le QR de leur table, ou les huit chiffres. Tout le monde peut les voir.',
              ],
              [
                '{{preparing.link-facilitator}}',
                'Un lien secret. Qui l’a conduit tout l’atelier : ne le donnez qu’à la deuxième personne qui anime.',
              ],
              [
                '{{preparing.link-rapporteur}}',
                'Un lien secret : ils rédigent les engagements de leur table et saisissent les cartes en papier.',
              ],
              [
                '{{preparing.link-observer}}',
                'Un lien secret : ils suivent sans rien toucher, et ne voient le nom de personne.',
              ],
              ['{{preparing.link-screen}}', 'Six chiffres valent mieux que le lien : {{home.become-screen}}.'],
            ],
          },
        },
        {
          note: 'Quand tout le monde est entré, un lien a fait son travail : fermez-le avec {{preparing.close-short}}. Les personnes déjà entrées restent.',
        },
      ],
    },
    {
      title: 'La protection des données',
      blocks: [
        {
          text: 'La loi 09-08 veut que chacun sache, avant d’entrer, qui garde quoi et pourquoi. Sous {{preparing.part-data}}, vous remplissez quelques lignes ; Warsha en compose une notice dans trois langues.',
        },
        {
          points: [
            '{{preparing.contact}} : un bureau, un téléphone ou un courriel.',
            '{{preparing.place}} : la région de la base de données ; la personne qui a installé Warsha la connaît.',
            '{{preparing.declaration}} : s’il y en a un.',
            '{{preparing.delete-after}} : un jour que vous pourrez tenir. Une fois l’atelier commencé, il ne peut plus qu’être avancé.',
          ],
        },
        {
          text: 'Personne ne donne son nom. La feuille de présence, sur les téléphones ou sur papier, est facultative et à part : rien ne la relie aux propositions.',
        },
      ],
    },
    {
      title: 'Ce qu’il faut imprimer',
      blocks: [
        {
          table: {
            head: ['Quoi', 'Où, et combien'],
            rows: [
              [
                'Les affiches',
                '{{preparing.part-invitations}}, {{preparing.posters}} : une pour la porte, une feuille par table.',
              ],
              [
                'Les cartes de proposition',
                '{{preparing.part-paper}}, {{paper.print-cards}} : quatre par feuille, numérotées, chaque table avec sa question.',
              ],
              ['Les codes', '{{paper.print-codes}} : une feuille, pour l’animation seulement.'],
              [
                'Le conducteur',
                '{{paper.print-run-sheet}} : l’ordre du jour avec ses heures et quoi faire ; un par membre de l’équipe.',
              ],
              ['La feuille de présence', '{{paper.print-attendance}} : si vous la voulez signée à la main.'],
              [
                'Les tickets de vote',
                'Dans la console, sous {{voting.heading}} : seulement pour un vote où chaque personne doit avoir une seule voix. Quelques-uns de plus que de personnes.',
              ],
              [
                'Les guides',
                '{{guiding.title}} : la page de l’animation, et les cartes des participants, quatre par feuille.',
              ],
            ],
          },
        },
      ],
    },
    {
      title: 'La semaine avant',
      blocks: [
        {
          steps: [
            'Répétez en mode d’entraînement : {{starting.rehearse}}, sur la page de préparation. Dans la console, douze participants simulés vous rejoignent.',
            'Allez dans la salle avec l’ordinateur et ouvrez {{preparing.to-preflight}}. La page y mesure le réseau, et dit quoi faire.',
            'Plus de 80 personnes derrière un même Wi-Fi ? Faites relever pour la journée la limite de nouveaux appareils : {{preflight.sign-ups}} dit comment.',
            'Imprimez. Chargez les tablettes. Donnez les liens secrets à qui de droit.',
          ],
        },
        {
          text: 'Ne répétez pas avec beaucoup de téléphones le jour même : cela compte dans la même journée gratuite.',
        },
      ],
    },
    {
      title: 'Ensuite : une réponse à chaque proposition',
      blocks: [
        {
          text: 'C’est ce qui a été promis. Ouvrez {{preparing.to-drafts}} ; {{desk.view-proposals}} les montre toutes, et combien ont une réponse.',
        },
        {
          steps: [
            'Commencez par ce qui découle du travail des tables : {{answering.obvious-title}}. Relisez, décochez ce à quoi vous voulez répondre vous-même.',
            'Puis groupe par groupe, ou une par une : {{answering.answer}}. Choisissez ce qu’elle devient, et écrivez une phrase qui en donne la raison.',
            'Plusieurs à la fois : sélectionnez-les, puis {{answering.answer-selected}}.',
            '{{answering.templates}} garde les phrases que vous employez souvent.',
            'Quand il n’en reste plus : {{answering.finish-open}}. Si certaines restent sans réponse, l’application demande si vous le savez ; cela est gardé.',
          ],
        },
        {
          text: 'Chaque téléphone montre ses propres propositions avec leurs réponses, de même que le lien privé que chacun a emporté.',
        },
      ],
    },
    {
      title: 'Achever les engagements',
      blocks: [
        {
          points: [
            '{{desk.view-commitments}} les liste ; {{drafting.open-form}} en ouvre un.',
            'La fiche dit ce qui manque encore pour que le conseil puisse l’adopter, et pourquoi : {{wording.need-lead}}, {{wording.need-indicator}}, {{wording.need-milestone}} et d’autres.',
            'Plusieurs personnes peuvent écrire dans une même fiche à la fois. Aucun mot ne se perd ; {{wording.earlier}} fait revenir un texte précédent.',
            'Deux engagements disent la même chose, ou un seul en dit deux : {{wording.reshape}}.',
            '{{history.title}} raconte qui a changé quoi, par rôle et par table.',
          ],
        },
      ],
    },
    {
      title: 'Les documents',
      blocks: [
        {
          text: 'Sur la page {{preparing.to-drafts}}, appuyez sur {{desk.export}}. Un export ne change rien : faites-en autant que vous voulez, en arabe, en français ou en anglais.',
        },
        {
          table: {
            head: ['Document', 'Pour qui'],
            rows: [
              ['{{exporting.communal}}', 'Le conseil, les services : un tableau par engagement.'],
              ['{{exporting.international}}', 'Les partenaires du programme : le modèle du gouvernement ouvert.'],
              ['{{exporting.minutes}}', 'Le dossier : étapes, votes, réserves, place pour les signatures.'],
              ['{{exporting.fates}}', 'Tout le monde : chaque proposition et sa réponse, à publier.'],
              [
                '{{exporting.workbook}}',
                'Qui fait des calculs : une feuille pour les propositions, les engagements, les votes.',
              ],
              [
                '{{exporting.archive}}',
                'Votre coffre : tout l’atelier, sans les personnes. On peut en refaire un atelier.',
              ],
            ],
          },
        },
        { text: '{{exporting.everything}} les réunit en un seul fichier. Gardez-le à deux endroits.' },
      ],
    },
    {
      title: 'Un autre atelier, ou le même de nouveau',
      blocks: [
        {
          points: [
            'Un autre jour, avec les mêmes axes et le même ordre du jour : sur la page {{preparing.mine-title}}, sous {{restoring.heading}}, choisissez l’archive puis {{restoring.plan-only}}.',
            'L’atelier a disparu : au même endroit, {{restoring.restore}}. Warsha le compare à l’archive mot à mot.',
            'Pas d’archive sous la main ? {{keeping.title}} : c’est la liste de ce que l’ordinateur de la console a gardé de lui-même.',
          ],
        },
      ],
    },
    {
      title: 'Supprimer les données personnelles',
      blocks: [
        {
          steps: [
            'Terminez d’abord les réponses, et téléchargez les listes à conserver.',
            'Clôturez l’atelier dans la console : {{closing.close-workshop}}.',
            'Dans la console, sous {{purging.heading}}, appuyez sur {{purging.open}}, lisez ce qui part et ce qui reste, puis {{purging.purge}}.',
          ],
        },
        {
          text: 'Qui était là, qui a voté quoi, la feuille de présence et les mots retirés ou masqués disparaissent pour de bon. Les propositions sans nom, les résultats, les engagements et les réponses restent.',
        },
        {
          note: 'C’est définitif. À partir du jour annoncé, la page {{preparing.mine-title}} vous le rappelle. Les listes de noms que vous avez téléchargées, c’est à vous de les supprimer.',
        },
      ],
    },
    {
      title: 'Sur un ordinateur que d’autres utilisent',
      blocks: [
        {
          text: '{{accounts.manage}}, puis {{accounts.leave}} : rien de vous ne reste dans ce navigateur. Warsha dit d’abord ce qui n’est pas encore envoyé. Qui ferme seulement la fenêtre reste connecté.',
        },
      ],
    },
  ],
} as const satisfies Guide;
