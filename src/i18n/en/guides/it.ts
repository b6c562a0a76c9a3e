import type { Guide } from '../../guide-book';

export default {
  title: 'Guide for the IT colleague',
  about: 'Putting Warsha online on a Firebase project of your own, step by step; looking after it; taking it down.',
  sections: [
    {
      title: 'What it is made of',
      blocks: [
        {
          text: 'Warsha has no server of its own. It is a set of files that Firebase Hosting serves; browsers speak to a Firestore database; every phone gets a nameless account of Firebase Authentication without noticing. What somebody may do is decided by the rules of the database.',
        },
        {
          points: [
            'You need a Google account, a computer with Node.js 20.19 or 22.12, or later, and an hour. Java is not needed.',
            'Names of pages and buttons in the Firebase console are given in English: in other languages they stand in the same places.',
          ],
        },
      ],
    },
    {
      title: 'Create the project',
      blocks: [
        {
          steps: [
            'Open `console.firebase.google.com`, sign in with the institution’s account, and create a project. Google Analytics is not needed: leave it off.',
            'Remember its id, for instance `ouverture-chichaoua`: the address will be `ouverture-chichaoua.web.app`.',
            'In `Project settings → General → Your apps` add a Web app. The values of `firebaseConfig` that it shows are the settings of the next part but one.',
            'Open `Hosting` once and press `Get started`, then click through to its end.',
            'Under `Project settings → Users and permissions` give a second colleague the role Owner: one person may leave.',
          ],
        },
      ],
    },
    {
      title: 'The database, and where it lies',
      blocks: [
        {
          steps: [
            'Open `Firestore Database → Create database`. Leave its name `(default)`.',
            'Choose the region: for Morocco `europe-west9` (Paris) or `europe-southwest1` (Madrid) are near.',
            'Choose production mode: the rules come with the first deployment.',
          ],
        },
        {
          note: 'The region can never be changed. No region lies in Morocco: storing there is a transfer abroad under law 09-08, so speak with whoever looks after data protection first. The organisers write the place into the notice.',
        },
      ],
    },
    {
      title: 'Sign-in',
      blocks: [
        {
          steps: [
            'Open `Authentication → Get started`. Under `Sign-in method` turn on `Anonymous`. Every phone joins in this way.',
            'So that organisers can keep their workshops, turn on `Email/Password` as well.',
            'Google too, if you like: turn on `Google`; in Google Cloud, under `APIs & Services → Credentials`, give the web client that Firebase made the redirect address `https://YOUR_ADDRESS/account`; its client id becomes the setting `WARSHA_GOOGLE_CLIENT_ID`.',
            'Under `Authentication → Settings → Authorized domains` your address has to stand. Those of Firebase are there already; add your own if you use one.',
          ],
        },
        {
          note: 'If the project was upgraded to Identity Platform, leave the automatic deletion of anonymous accounts off: organisers without an account would lose their workshops after 30 days.',
        },
      ],
    },
    {
      title: 'Settings, and the first deployment',
      blocks: [
        {
          text: 'In the folder of the app make a file `.env` with the values of `firebaseConfig`. They are no secret: every browser gets them.',
        },
        {
          lines: [
            'WARSHA_FIREBASE_API_KEY=AIza…',
            'WARSHA_FIREBASE_AUTH_DOMAIN=ouverture-chichaoua.firebaseapp.com',
            'WARSHA_FIREBASE_PROJECT_ID=ouverture-chichaoua',
            'WARSHA_FIREBASE_APP_ID=1:123…:web:abc…',
          ],
        },
        { text: 'Then, in a terminal in that folder:' },
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
          text: 'The dry run looks at everything and changes nothing: it says in words what is missing, or what it would do. The last line builds the app and puts indexes, rules and pages online, in this order; if one step fails, none after it is taken.',
        },
        {
          text: 'Open the address, then `/preflight`: {{preflight.database}} has to turn green. Without a person at the terminal, say `npm run deploy -- --yes`, with the key of a service account (role Firebase Admin) in `GOOGLE_APPLICATION_CREDENTIALS`.',
        },
      ],
    },
    {
      title: 'What the free plan gives',
      blocks: [
        {
          table: {
            head: ['What', 'Each project, on the plan Spark'],
            rows: [
              ['Reads of the database', '50,000 a day. A workshop of 100 people at 8 tables takes nearly all of them.'],
              ['Writes', '20,000 a day. The same workshop takes some 4,300.'],
              ['Kept in the database', '1 GB. A workshop is a few megabytes.'],
              ['Files of the app', '360 MB a day: some 900 devices that open it for the first time.'],
              ['New devices', '100 an hour from one internet address. A hall is one address.'],
            ],
          },
        },
        {
          text: 'The day begins at midnight in California: at eight or nine in the morning in Morocco. When the free part is used up, nothing more is read or written until then; what people type stays on their phones. {{costing.title}}: the page `/cost` reckons it for any number of people.',
        },
      ],
    },
    {
      title: 'More than 80 people in one hall',
      blocks: [
        {
          steps: [
            'Some days before, open `Authentication → Settings → Sign-up quota`.',
            'Set a limit for the day: as many as people are expected and half as many again, for those who change phones.',
            'Look at `/preflight?people=150` with your number.',
          ],
        },
        {
          text: 'It couldn’t be raised? Send the link the day before, so that some join at home; have some use mobile data; let a table share one device.',
        },
      ],
    },
    {
      title: 'Paying by use, and budgets',
      blocks: [
        {
          points: [
            'The plan Blaze keeps the free part and charges what is above it: for a workshop of 200 people, cents. It needs a bank card.',
            'In Google Cloud, under `Billing → Budgets & alerts`, make a budget of some dollars with alerts by mail. An alert tells; it stops nothing.',
            'After the workshop you can go back to Spark.',
          ],
        },
      ],
    },
    {
      title: 'Who may open workshops',
      blocks: [
        {
          text: 'Without a list, anybody who knows the address may open a workshop of their own. To say who may, as the project’s owner, with the Google Cloud CLI:',
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
          text: 'The first makes the list (addresses, and whole domains with @), the second says who is on it, the third does away with it. Only an address that its owner has confirmed counts. Taking part in a workshop needs no list.',
        },
      ],
    },
    {
      title: 'App Check',
      blocks: [
        {
          text: 'It is off, and can stay off: its proofs would load a script of Google’s on every phone. If your institution asks for it: make a website key of reCAPTCHA Enterprise, register the web app with it under `App Check → Apps`, add it to `.env`, and write the page’s policy anew before you deploy.',
        },
        {
          lines: ['WARSHA_APP_CHECK_KEY=6L…', 'npm run hosting -- --app-check', 'npm run deploy'],
        },
        {
          text: 'Watch it through a rehearsal in the hall before you enforce it. SECURITY.md says more. To turn it off again: take the line out, `npm run hosting`, `npm run deploy`.',
        },
      ],
    },
    {
      title: 'A new release',
      blocks: [
        {
          steps: [
            'Not on the day of a workshop. Nothing would break: pages that are open stay what they are until their workshop is over; but a calm day is better.',
            'Fetch the new version, then `npm ci` and `npm run deploy -- --dry-run`, then `npm run deploy`.',
            'Whoever has a console open reads one line and reloads when it suits them.',
          ],
        },
        {
          text: 'Something is wrong? `Hosting → Release history → Roll back` puts the pages of before back; `Firestore Database → Rules` has the rules of before.',
        },
      ],
    },
    {
      title: 'Taking it down',
      blocks: [
        {
          steps: [
            '**First export.** Have each organiser download {{exporting.everything}} of each workshop, and look that {{exporting.archive}} is in it: nothing else makes a workshop again.',
            'Have them delete the personal data: {{purging.purge}}, on each console.',
            'Take the pages away: `firebase hosting:disable --project YOUR_PROJECT`.',
            'Delete everything: `Project settings → General → Delete project`. For 30 days Google can bring it back, then it is gone.',
          ],
        },
      ],
    },
    {
      title: 'What it says, and what to do',
      blocks: [
        {
          table: {
            head: ['What one reads', 'What it is'],
            rows: [
              ['{{shared.settings-title}}', 'The pages were built without `.env`. Deploy again.'],
              ['{{shared.sign-up-limit-title}}', 'The limit of new devices. See above: 80 people in one hall.'],
              [
                'At `/preflight`: the database refuses',
                'Its rules are not those of this app, or Anonymous is off. Deploy again; look at the sign-in.',
              ],
              [
                'At `/preflight`: no answer, though other sites open',
                'The hall’s network blocks `firestore.googleapis.com`. It also needs `identitytoolkit.googleapis.com` and `securetoken.googleapis.com`.',
              ],
              ['{{accounts.trouble-switched-off}}', 'That sign-in method is off in the Firebase console.'],
              [
                '`npm run deploy` says something else',
                'It says what to do. Exit codes: 0 done, 1 a step failed, 2 something is missing.',
              ],
            ],
          },
        },
      ],
    },
  ],
} as const satisfies Guide;
