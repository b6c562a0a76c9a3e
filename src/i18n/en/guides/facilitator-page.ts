import type { Guide } from '../../guide-book';

export default {
  title: 'The day on one page',
  about: 'For whoever leads the workshop, to hold in the hand.',
  sections: [
    {
      title: 'Before the doors open',
      blocks: [
        {
          checks: [
            '{{console.preflight}}: every line is green.',
            'A second facilitator has opened the secret link {{preparing.link-facilitator}} on a device of their own, and is in the hall.',
            '{{projecting.open}}: its window is on the projector, and you have clicked in it once, so that it may give sound.',
            'The poster hangs at the door. On each table lie its sheet with the QR, paper cards and pens.',
            'Each table has a rapporteur with a device.',
          ],
        },
      ],
    },
    {
      title: 'From phase to phase',
      blocks: [
        {
          text: 'One button leads on, for instance {{pacing.next phase=pacing.phase-propose}}. Going back to an earlier phase loses nothing.',
        },
        {
          table: {
            head: ['Phase', 'What you do'],
            rows: [
              [
                '{{pacing.phase-welcome}}',
                'Leave the code on the room screen. Help people join and sit down; see under {{attending.heading}} that the tables fill.',
              ],
              [
                '{{pacing.phase-presentation}}',
                'Present the partners, the timetable and the axes: the room screen shows them in turn.',
              ],
              [
                '{{pacing.phase-propose}}',
                'Start the clock: {{pacing.start}}. People write in silence, one idea a proposal. Go to the tables that ask for help.',
              ],
              [
                '{{pacing.phase-group}}',
                'The tables see the texts now. They read aloud, put together what says the same, and name each group.',
              ],
              [
                '{{pacing.phase-vote}}',
                '{{voting.open-heading}}, each axis by itself. After some minutes: {{voting.close}}.',
              ],
              [
                '{{pacing.phase-draft}}',
                'Each table makes draft commitments, moves its proposals into them and fills in the form.',
              ],
              [
                '{{pacing.phase-review}}',
                'Choose a commitment under {{reviewing.heading}}, have it presented, press {{reviewing.check}}, close, read the reservations.',
              ],
              [
                '{{pacing.phase-close}}',
                'Give thanks, tell the next steps, ask everybody to rate the day. At the very end: {{closing.close-workshop}}.',
              ],
            ],
          },
        },
      ],
    },
    {
      title: 'If something goes wrong',
      blocks: [
        {
          table: {
            head: ['What happens', 'What you do'],
            rows: [
              [
                'The Wi-Fi dies',
                'Say: “Go on writing, everything is kept.” Nobody closes the page; all is sent when the network is back.',
              ],
              [
                'A phone says “{{proposing.waiting}}”',
                'Nothing is lost. Leave the page open, go nearer to the Wi-Fi or use mobile data.',
              ],
              [
                'A table is stuck',
                'Its tile says {{attending.wants-help}} or {{attending.lags}}. Go there, then press {{attending.answer}}.',
              ],
              ['Somebody has no phone', 'A paper card; the rapporteur enters it with {{paper.enter}}.'],
              [
                'Something hurtful is written',
                '{{moderating.hide}} beside it, on the console. {{moderating.show-again}} brings it back.',
              ],
              ['Everything has to stop', '{{pacing.freeze}}. To go on: {{pacing.unfreeze}}.'],
              [
                'You pressed the wrong button',
                '{{shared.undo}}, within ten seconds. Later: {{history.title}}, or go back a phase.',
              ],
              [
                'Your computer dies',
                'The second facilitator goes on: {{phone.to-console}}. Same phase, same clock, nothing to do again.',
              ],
            ],
          },
        },
      ],
    },
  ],
} as const satisfies Guide;
