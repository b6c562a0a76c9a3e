import type { Guide } from '../../guide-book';

export default {
  title: 'La journée en une page',
  about: 'Pour la personne qui conduit l’atelier, à garder en main.',
  sections: [
    {
      title: 'Avant l’ouverture des portes',
      blocks: [
        {
          checks: [
            '{{console.preflight}} : toutes les lignes sont vertes.',
            'Une deuxième personne a ouvert le lien secret {{preparing.link-facilitator}} sur son propre appareil, et se trouve dans la salle.',
            '{{projecting.open}} : la fenêtre est sur le projecteur, et vous y avez cliqué une fois pour permettre le son.',
            'L’affiche est à la porte. Sur chaque table : sa feuille avec le QR, des cartes en papier, des stylos.',
            'Chaque table a un rapporteur ou une rapporteuse avec un appareil.',
          ],
        },
      ],
    },
    {
      title: 'D’une étape à l’autre',
      blocks: [
        {
          text: 'Un seul bouton fait avancer, par exemple {{pacing.next phase=pacing.phase-propose}}. Revenir à une étape précédente ne fait rien perdre.',
        },
        {
          table: {
            head: ['Étape', 'Ce que vous faites'],
            rows: [
              [
                '{{pacing.phase-welcome}}',
                'Laissez le code à l’écran de salle. Aidez à entrer et à s’asseoir ; sous {{attending.heading}}, voyez si les tables se remplissent.',
              ],
              [
                '{{pacing.phase-presentation}}',
                'Présentez les partenaires, le calendrier et les axes : l’écran de salle les montre tour à tour.',
              ],
              [
                '{{pacing.phase-propose}}',
                'Lancez le minuteur : {{pacing.start}}. On écrit en silence, une idée par proposition. Allez aux tables qui demandent de l’aide.',
              ],
              [
                '{{pacing.phase-group}}',
                'Les tables voient maintenant les textes. Elles lisent à voix haute, rassemblent ce qui se ressemble, nomment chaque groupe.',
              ],
              [
                '{{pacing.phase-vote}}',
                '{{voting.open-heading}}, chaque axe de son côté. Après quelques minutes : {{voting.close}}.',
              ],
              [
                '{{pacing.phase-draft}}',
                'Chaque table crée des projets d’engagement, y range ses propositions et remplit la fiche.',
              ],
              [
                '{{pacing.phase-review}}',
                'Choisissez un engagement sous {{reviewing.heading}}, faites-le présenter, appuyez sur {{reviewing.check}}, clôturez, lisez les réserves.',
              ],
              [
                '{{pacing.phase-close}}',
                'Remerciez, dites la suite, demandez à chacun son avis sur la journée. Tout à la fin : {{closing.close-workshop}}.',
              ],
            ],
          },
        },
      ],
    },
    {
      title: 'Si quelque chose se passe mal',
      blocks: [
        {
          table: {
            head: ['Ce qui arrive', 'Ce que vous faites'],
            rows: [
              [
                'Le Wi-Fi tombe',
                'Dites : « Continuez à écrire, tout est gardé. » Personne ne ferme la page ; tout part au retour du réseau.',
              ],
              [
                'Un téléphone affiche « {{proposing.waiting}} »',
                'Rien n’est perdu. On laisse la page ouverte, on se rapproche du Wi-Fi ou on passe en données mobiles.',
              ],
              [
                'Une table est bloquée',
                'Sa case dit {{attending.wants-help}} ou {{attending.lags}}. Allez-y, puis appuyez sur {{attending.answer}}.',
              ],
              [
                'Quelqu’un n’a pas de téléphone',
                'Une carte en papier ; le rapporteur ou la rapporteuse la saisit avec {{paper.enter}}.',
              ],
              [
                'Un propos blessant est écrit',
                '{{moderating.hide}}, à côté du texte, dans la console. {{moderating.show-again}} le fait revenir.',
              ],
              ['Tout doit s’arrêter', '{{pacing.freeze}}. Pour continuer : {{pacing.unfreeze}}.'],
              [
                'Vous avez appuyé sur le mauvais bouton',
                '{{shared.undo}}, dans les dix secondes. Plus tard : {{history.title}}, ou revenez d’une étape.',
              ],
              [
                'Votre ordinateur s’arrête',
                'La deuxième personne continue : {{phone.to-console}}. Même étape, même minuteur, rien à refaire.',
              ],
            ],
          },
        },
      ],
    },
  ],
} as const satisfies Guide;
