import type { Guide } from '../../guide-book';

export default {
  title: 'How to take part',
  about: 'For everybody in the hall: a card to lay on the tables.',
  sections: [
    {
      title: 'With your phone',
      blocks: [
        {
          steps: [
            'Scan the QR on your table with the camera. Or open the address on the room screen and type the eight digits.',
            'Press {{joining.join}}. No account, no app to install, no name.',
            'Write one idea in each proposal, in your own words, then {{proposing.send}}. You can change or withdraw it.',
            '{{phone.board}}: keep a finger on a proposal, then drag it. Or open it and choose {{drafting.move-to}}',
            'When a vote opens, give your dots with plus and minus. Your vote is secret.',
            'At the end see what became of your proposals. Copy {{closing.link-label}}: with it you can follow them later.',
          ],
        },
      ],
    },
    {
      title: 'Good to know',
      blocks: [
        {
          points: [
            '{{proposing.waiting}}: leave the page open, it is sent by itself.',
            'Something is unclear: {{sitting.help}}.',
            'No phone? Write on a paper card; your rapporteur enters it.',
            'What is kept of you, and how to take it back: {{phone.my-data}}.',
          ],
        },
      ],
    },
  ],
} as const satisfies Guide;
