import type { Guide } from '../../guide-book';

export default {
  title: 'Comment participer',
  about: 'Pour toutes les personnes de la salle : une carte à poser sur les tables.',
  sections: [
    {
      title: 'Avec votre téléphone',
      blocks: [
        {
          steps: [
            'Scannez le QR de votre table. Ou ouvrez l’adresse affichée à l’écran et saisissez les huit chiffres.',
            'Appuyez sur {{joining.join}}. Ni compte, ni application à installer, ni nom.',
            'Écrivez une idée par proposition, avec vos mots, puis {{proposing.send}}. Vous pourrez la modifier ou la retirer.',
            '{{phone.board}} : gardez le doigt sur une proposition, puis déplacez-la. Ou ouvrez-la et choisissez {{drafting.move-to}}',
            'Quand un vote s’ouvre, donnez vos points avec plus et moins. Votre vote est secret.',
            'À la fin, voyez ce que deviennent vos propositions. Copiez {{closing.link-label}} pour les suivre plus tard.',
          ],
        },
      ],
    },
    {
      title: 'Bon à savoir',
      blocks: [
        {
          points: [
            '{{proposing.waiting}} : laissez la page ouverte, l’envoi se fait tout seul.',
            'Quelque chose n’est pas clair : {{sitting.help}}.',
            'Pas de téléphone ? Écrivez sur une carte en papier : votre table la saisira.',
            'Ce qui est gardé de vous, et comment le reprendre : {{phone.my-data}}.',
          ],
        },
      ],
    },
  ],
} as const satisfies Guide;
