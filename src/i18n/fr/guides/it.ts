import type { Guide } from '../../guide-book';

export default {
  title: 'Guide informatique',
  about:
    'Mettre Warsha en ligne sur votre propre projet Firebase, pas à pas ; l’entretenir ; le retirer. Pour la personne chargée de l’informatique.',
  sections: [
    {
      title: 'De quoi c’est fait',
      blocks: [
        {
          text: 'Warsha n’a pas de serveur à lui. Ce sont des fichiers que sert Firebase Hosting ; les navigateurs parlent à une base Firestore ; chaque téléphone reçoit, sans le remarquer, un compte anonyme de Firebase Authentication. Ce que chacun peut faire, ce sont les règles de la base qui le décident.',
        },
        {
          points: [
            'Il vous faut un compte Google, un ordinateur avec Node.js 20.19 ou 22.12, ou plus récent, et une heure. Java n’est pas nécessaire.',
            'Les pages et boutons de la console Firebase sont cités en anglais : dans les autres langues, ils sont aux mêmes endroits.',
          ],
        },
      ],
    },
    {
      title: 'Créer le projet',
      blocks: [
        {
          steps: [
            'Ouvrez `console.firebase.google.com`, connectez-vous avec le compte de l’institution, et créez un projet. Google Analytics est inutile : laissez-le désactivé.',
            'Retenez son identifiant, par exemple `ouverture-chichaoua` : l’adresse sera `ouverture-chichaoua.web.app`.',
            'Dans `Project settings → General → Your apps`, ajoutez une application Web. Les valeurs de `firebaseConfig` qui s’affichent sont les réglages dont il est question plus bas.',
            'Ouvrez `Hosting` une fois, appuyez sur `Get started` et allez jusqu’au bout.',
            'Dans `Project settings → Users and permissions`, donnez à un ou une deuxième collègue le rôle Owner : une personne peut partir.',
          ],
        },
      ],
    },
    {
      title: 'La base de données, et où elle se trouve',
      blocks: [
        {
          steps: [
            'Ouvrez `Firestore Database → Create database`. Laissez-lui son nom, `(default)`.',
            'Choisissez la région : pour le Maroc, `europe-west9` (Paris) ou `europe-southwest1` (Madrid) sont proches.',
            'Choisissez le mode production : les règles viennent avec le premier déploiement.',
          ],
        },
        {
          note: 'La région ne peut jamais être changée. Aucune ne se trouve au Maroc : y conserver des données est un transfert à l’étranger au sens de la loi 09-08 ; parlez-en d’abord avec la personne chargée de la protection des données. L’organisation inscrit ce lieu dans la notice.',
        },
      ],
    },
    {
      title: 'L’authentification',
      blocks: [
        {
          steps: [
            'Ouvrez `Authentication → Get started`. Sous `Sign-in method`, activez `Anonymous`. Tous les téléphones entrent ainsi.',
            'Pour que l’organisation puisse conserver ses ateliers, activez aussi `Email/Password`.',
            'Google aussi, si vous voulez : activez `Google` ; dans Google Cloud, sous `APIs & Services → Credentials`, donnez au client Web créé par Firebase l’adresse de redirection `https://YOUR_ADDRESS/account` ; son identifiant devient le réglage `WARSHA_GOOGLE_CLIENT_ID`.',
            'Sous `Authentication → Settings → Authorized domains`, votre adresse doit figurer. Celles de Firebase y sont déjà ; ajoutez la vôtre si vous en utilisez une.',
          ],
        },
        {
          note: 'Si le projet a été passé à Identity Platform, laissez désactivée la suppression automatique des comptes anonymes : qui organise sans compte perdrait ses ateliers au bout de 30 jours.',
        },
      ],
    },
    {
      title: 'Les réglages, et le premier déploiement',
      blocks: [
        {
          text: 'Dans le dossier de l’application, créez un fichier `.env` avec les valeurs de `firebaseConfig`. Elles ne sont pas secrètes : chaque navigateur les reçoit.',
        },
        {
          lines: [
            'WARSHA_FIREBASE_API_KEY=AIza…',
            'WARSHA_FIREBASE_AUTH_DOMAIN=ouverture-chichaoua.firebaseapp.com',
            'WARSHA_FIREBASE_PROJECT_ID=ouverture-chichaoua',
            'WARSHA_FIREBASE_APP_ID=1:123…:web:abc…',
          ],
        },
        { text: 'Puis, dans un terminal ouvert sur ce dossier :' },
        {
          lines: [
            'npm ci',
            'npm install -g firebase-tools@15',
            'firebase login',
            'npm run deploy -- --dry-run',
            'npm run deploy',
          ],
        },
        {
          text: 'L’essai à blanc (`--dry-run`) regarde tout et ne change rien : il dit avec des mots ce qui manque, ou ce qu’il ferait. La dernière ligne construit l’application et met en ligne les index, les règles et les pages, dans cet ordre ; si une étape échoue, aucune autre ne suit.',
        },
        {
          text: 'Ouvrez l’adresse, puis `/preflight` : {{preflight.database}} doit devenir vert. Sans personne devant le terminal, écrivez `npm run deploy -- --yes`, avec la clé d’un compte de service (rôle Firebase Admin) dans `GOOGLE_APPLICATION_CREDENTIALS`.',
        },
      ],
    },
    {
      title: 'Ce que donne l’offre gratuite',
      blocks: [
        {
          table: {
            head: ['Quoi', 'Par projet, avec l’offre Spark'],
            rows: [
              [
                'Lectures de la base',
                '50 000 par jour. Un atelier de 100 personnes à 8 tables les prend presque toutes.',
              ],
              ['Écritures', '20 000 par jour. Le même atelier en prend environ 4 300.'],
              ['Conservé dans la base', '1 Go. Un atelier fait quelques mégaoctets.'],
              [
                'Fichiers de l’application',
                '360 Mo par jour : environ 900 appareils qui l’ouvrent pour la première fois.',
              ],
              [
                'Nouveaux appareils',
                '100 par heure depuis une même adresse internet. Une salle est une seule adresse.',
              ],
            ],
          },
        },
        {
          text: 'La journée commence à minuit en Californie : à huit ou neuf heures du matin au Maroc. Une fois la part gratuite épuisée, plus rien n’est lu ni écrit jusque-là ; ce qui est saisi reste sur les téléphones. {{costing.title}} : la page `/cost` le calcule pour tout nombre de personnes.',
        },
      ],
    },
    {
      title: 'Plus de 80 personnes dans une salle',
      blocks: [
        {
          steps: [
            'Quelques jours avant, ouvrez `Authentication → Settings → Sign-up quota`.',
            'Fixez une limite pour la journée : le nombre de personnes attendues et la moitié en plus, pour qui change de téléphone.',
            'Regardez `/preflight?people=150`, avec votre nombre.',
          ],
        },
        {
          text: 'La limite n’a pas pu être relevée ? Envoyez le lien la veille, pour que certains entrent depuis chez eux ; que d’autres passent en données mobiles ; ou qu’une table partage un appareil.',
        },
      ],
    },
    {
      title: 'Payer à l’usage, et les budgets',
      blocks: [
        {
          points: [
            'L’offre Blaze garde la part gratuite et facture ce qui la dépasse : pour un atelier de 200 personnes, quelques centimes. Il faut une carte bancaire.',
            'Dans Google Cloud, sous `Billing → Budgets & alerts`, créez un budget de quelques dollars avec des alertes par courriel. Une alerte prévient ; elle n’arrête rien.',
            'Après l’atelier, vous pouvez revenir à Spark.',
          ],
        },
      ],
    },
    {
      title: 'Qui peut ouvrir des ateliers',
      blocks: [
        {
          text: 'Sans liste, toute personne qui connaît l’adresse peut ouvrir son propre atelier. Pour dire qui le peut, en tant que propriétaire du projet, avec l’outil Google Cloud CLI :',
        },
        {
          lines: [
            'export WARSHA_OWNER_TOKEN=$(gcloud auth print-access-token)',
            'node scripts/access.mjs --project YOUR_PROJECT amina@commune.ma @commune.ma',
            'node scripts/access.mjs --project YOUR_PROJECT',
            'node scripts/access.mjs --project YOUR_PROJECT --anybody',
          ],
        },
        {
          text: 'La première commande fait la liste (des adresses, et des domaines entiers avec @), la deuxième dit qui y est, la troisième la supprime. Seule une adresse confirmée par sa ou son propriétaire compte. Participer à un atelier ne demande aucune liste.',
        },
      ],
    },
    {
      title: 'App Check',
      blocks: [
        {
          text: 'Il est désactivé, et peut le rester : ses preuves chargeraient un script de Google sur chaque téléphone. Si votre institution le demande : créez une clé de site reCAPTCHA Enterprise, enregistrez-y l’application Web sous `App Check → Apps`, ajoutez-la à `.env`, et réécrivez la politique des pages avant de déployer.',
        },
        {
          lines: ['WARSHA_APP_CHECK_KEY=6L…', 'npm run hosting -- --app-check', 'npm run deploy'],
        },
        {
          text: 'Observez-le pendant une répétition dans la salle avant de l’imposer. SECURITY.md en dit plus. Pour le désactiver de nouveau : retirez la ligne, `npm run hosting`, `npm run deploy`.',
        },
      ],
    },
    {
      title: 'Une nouvelle version',
      blocks: [
        {
          steps: [
            'Pas le jour d’un atelier. Rien ne casserait : les pages ouvertes restent ce qu’elles sont jusqu’à la fin de leur atelier ; mais un jour calme vaut mieux.',
            'Récupérez la nouvelle version, puis `npm ci` et `npm run deploy -- --dry-run`, puis `npm run deploy`.',
            'Qui a une console ouverte lit une ligne et recharge quand cela convient.',
          ],
        },
        {
          text: 'Quelque chose ne va pas ? `Hosting → Release history → Roll back` remet les pages d’avant ; `Firestore Database → Rules` garde les règles d’avant.',
        },
      ],
    },
    {
      title: 'Retirer l’application',
      blocks: [
        {
          steps: [
            '**D’abord exporter.** Faites télécharger {{exporting.everything}} pour chaque atelier, et vérifiez que {{exporting.archive}} s’y trouve : rien d’autre ne permet d’en refaire un atelier.',
            'Faites supprimer les données personnelles : {{purging.purge}}, dans chaque console.',
            'Retirez les pages : `firebase hosting:disable --project YOUR_PROJECT`.',
            'Supprimez tout : `Project settings → General → Delete project`. Pendant 30 jours, Google peut le rétablir ; ensuite, c’est fini.',
          ],
        },
      ],
    },
    {
      title: 'Ce qui s’affiche, et que faire',
      blocks: [
        {
          table: {
            head: ['Ce qu’on lit', 'Ce que c’est'],
            rows: [
              ['{{shared.settings-title}}', 'Les pages ont été construites sans `.env`. Déployez de nouveau.'],
              [
                '{{shared.sign-up-limit-title}}',
                'La limite de nouveaux appareils. Voir plus haut : 80 personnes dans une salle.',
              ],
              [
                'Sur `/preflight` : la base de données refuse',
                'Ses règles ne sont pas celles de l’application, ou Anonymous est désactivé. Déployez de nouveau ; vérifiez l’authentification.',
              ],
              [
                'Sur `/preflight` : aucune réponse, alors que d’autres sites s’ouvrent',
                'Le réseau de la salle bloque `firestore.googleapis.com`. Il faut aussi `identitytoolkit.googleapis.com` et `securetoken.googleapis.com`.',
              ],
              [
                '{{accounts.trouble-switched-off}}',
                'Cette méthode de connexion est désactivée dans la console Firebase.',
              ],
              [
                '`npm run deploy` dit autre chose',
                'Il dit quoi faire. Codes de sortie : 0 c’est fait, 1 une étape a échoué, 2 il manque quelque chose.',
              ],
            ],
          },
        },
      ],
    },
  ],
} as const satisfies Guide;
