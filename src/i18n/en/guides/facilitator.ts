import type { Guide } from '../../guide-book';

export default {
  title: 'The facilitator’s guide',
  about: 'Everything on leading a workshop, from the first try to the last word. To be read once before the day.',
  sections: [
    {
      title: 'What you need',
      blocks: [
        {
          points: [
            'A laptop for the console, with a recent Chrome, Edge, Firefox or Safari; in an ordinary window, not a private one.',
            'A projector. Its computer may be another one: it needs no account.',
            'A network that reaches every table. It may come and go: what people write waits on their phones.',
            'A **second facilitator** with a device of their own. This is the best insurance there is.',
            'A rapporteur for each table, paper cards and pens for people without a phone.',
          ],
        },
      ],
    },
    {
      title: 'Practise alone, the day before',
      blocks: [
        {
          steps: [
            'Is your workshop prepared already? On its preparation page press {{starting.rehearse}}: practice mode opens with its plan. Nothing leaves your browser, and nothing reaches the real workshop.',
            'Not yet? On the first page press {{home.try-practice}}, then {{home.prepare}}.',
            'Press {{preparing.create}}, and open the {{preparing.to-console}}.',
            'On the console let the simulated participants in: they join, write, vote and rate while you lead from phase to phase.',
            'Open the room screen beside it and look at what everybody will see.',
          ],
        },
        { text: 'When you have gone through all phases once, you know the workshop. It takes half an hour.' },
      ],
    },
    {
      title: 'An hour before',
      blocks: [
        {
          steps: [
            'In the hall, on the hall’s network, open {{console.preflight}}. Do what each line says until all are green.',
            'Press {{projecting.open}} and drag the window onto the projector. Click in it once, so that it may give sound.',
            'On another computer: on the first page press {{home.become-screen}}. It shows six digits; on the console press {{pairing.connect}} and type them.',
            'Join as a participant with your own phone: scan the QR, write a proposal, withdraw it.',
            'Have the second facilitator open the secret link and the console on their device. {{preflight.team}} turns green; that they are in the hall, see with your own eyes.',
            'Lay out the sheets with the QR, the paper cards and the pens. Keep the run sheet and the sheet of codes with you.',
          ],
        },
      ],
    },
    {
      title: 'Opening the room',
      blocks: [
        {
          text: 'In the phase {{pacing.phase-welcome}} the room screen shows the QR and the code. People join, and sit down at the table whose QR they scan, or are given one.',
        },
        {
          points: [
            'Under {{attending.heading}} each table has a tile: how many sit there, and how many could.',
            'Some have no table yet? One button there seats them evenly.',
            'One table is full and another empty: {{attending.even-out}}. As few people as possible change tables, and they keep their proposals.',
            'Somebody wants another table: they read you the four digits from their phone; type them under {{attending.find}}, then {{attending.move-to}}.',
            'Latecomers join in any phase, with the same code.',
          ],
        },
        {
          note: 'Read aloud what will become of what people write, and until when their data are kept. It stands on the page by which they join, but a voice is better.',
        },
      ],
    },
    {
      title: 'The eight phases',
      blocks: [
        {
          text: 'You lead, phones and screen follow. The large button goes to the next phase; in the list below it you choose any other, earlier ones too. Nothing is lost by going back.',
        },
        {
          table: {
            head: ['Phase', 'What people can do, and how you lead'],
            rows: [
              ['{{pacing.phase-welcome}}', 'Join and take a table. Wait until most of them sit.'],
              [
                '{{pacing.phase-presentation}}',
                'Read the axes and their questions. Speak of the partners, the timetable, the axes; 15 minutes are enough.',
              ],
              [
                '{{pacing.phase-propose}}',
                'Write proposals, in silence. Ask for one idea a proposal: what should change, for whom.',
              ],
              [
                '{{pacing.phase-group}}',
                'Read what the table has written, put similar proposals together, name the groups. {{grouping.alike}} suggests; people decide.',
              ],
              ['{{pacing.phase-vote}}', 'Give dots. Open the votes yourself, and close them.'],
              [
                '{{pacing.phase-draft}}',
                'Make draft commitments with {{drafting.new-commitment}}, move proposals into them, fill in the form together. New proposals are still taken.',
              ],
              ['{{pacing.phase-review}}', 'Hear each commitment in plenary and say how far they agree.'],
              ['{{pacing.phase-close}}', 'See what became of their proposals, and rate the day.'],
            ],
          },
        },
        {
          text: 'What people are asked to do stands on every phone and on the room screen. {{pacing.edit-instruction}} puts your own words there.',
        },
        {
          text: 'Whoever is writing when a phase ends has a minute to finish. What comes later still lies on the console under {{moderating.late-heading}}: {{moderating.take-in}} puts it on its board.',
        },
      ],
    },
    {
      title: 'Writing in private, and the reveal',
      blocks: [
        {
          text: 'With {{preparing.private-writing}} each person sees only their own proposals at first, so that nobody copies and nobody falls silent. You see all of them on the console.',
        },
        {
          points: [
            'The texts are revealed when you go on to {{pacing.phase-group}}, or earlier with {{pacing.reveal}}.',
            'Before that no proposal can be shown on the room screen: this is what people were promised.',
          ],
        },
      ],
    },
    {
      title: 'The clock',
      blocks: [
        {
          points: [
            'Under {{pacing.clock-heading}} choose the minutes and press {{pacing.start}}. All phones and the room screen count down.',
            'More time? {{pacing.add count=5}}. A question from the room? {{pacing.pause}}, then {{pacing.resume}}.',
            'Beforehand choose what happens at the end, under {{pacing.at-zero}}: {{pacing.at-notify}}, {{pacing.at-close}} or {{pacing.at-lock}}.',
            '{{pacing.sound}} rings on the room screen.',
            'Beside the phase it says how far you are ahead of the agenda, or behind it. It only tells: nothing moves on by itself.',
          ],
        },
      ],
    },
    {
      title: 'A table that is stuck',
      blocks: [
        {
          points: [
            'It has pressed {{sitting.help}}: a line on top of the tables and its tile say {{attending.wants-help}}. Go there, then press {{attending.answer}}.',
            'It says {{attending.lags}}: few proposals for as many people. Sit down for a minute; read the question aloud.',
            'Open its tile to see its people, as numbers only, and the way to its board.',
            'Nobody words anything? Open a person’s entry and press {{attending.make-rapporteur}}.',
            'A table has finished early: its tile counts who has pressed {{sitting.done}}. Give it a second question, or move on.',
          ],
        },
      ],
    },
    {
      title: 'Moderation',
      blocks: [
        {
          text: 'Under {{moderating.heading}} you read what is being written. Use as little as you can: a room that is trusted behaves.',
        },
        {
          points: [
            '{{moderating.hide}}: the proposal goes from every phone and screen. It is not deleted; {{moderating.show-again}} brings it back, from the {{moderating.trash-heading}} too.',
            'You want to read first? Under {{moderating.read-first}} choose {{moderating.moderation-screen}} or {{moderating.moderation-all}}. What waits stands on top of the console; {{moderating.pass}} lets it through.',
            '{{moderating.mute}}: that phone can read, but neither write nor move. You don’t learn whose it is.',
            '{{attending.remove}}, in a table’s tile: that phone is shut out; what it wrote stays.',
            '{{pacing.freeze}}: everybody can read, nobody can write or move, until {{pacing.unfreeze}}.',
          ],
        },
      ],
    },
    {
      title: 'What the room screen shows',
      blocks: [
        {
          points: [
            'In each phase it shows what belongs there. Under {{projecting.choose}} you have it show one axis or one table large, or {{projecting.join-large}}.',
            'One proposal, group or commitment for everybody to see: open its actions and press {{console.on-screen}}.',
            'Eyes up: {{calling.everyone}}, or {{calling.words}}. It stays on all phones until {{calling.release}}. Whoever is writing sees only a line.',
            '{{projecting.blank}} when the projector should be quiet.',
          ],
        },
      ],
    },
    {
      title: 'Votes',
      blocks: [
        {
          steps: [
            'In the phase {{pacing.phase-vote}}, press {{voting.open-heading}}.',
            'Choose who votes ({{voting.scope-each}} is usual), on what, how many dots each person has, and how many at most on one option.',
            'Look at {{voting.preview}}, then {{voting.open count=1}}. The phones show it at once; the result stays hidden.',
            'People without a phone raise their hands: the rapporteur or you enter the number. It is shown apart.',
            'Close: {{voting.close}}.',
          ],
        },
        {
          points: [
            'Must each person have exactly one vote, whatever phones they hold? Tick {{ticketing.needed}}, then {{ticketing.print}} before you open the vote. Cut and mix the tickets, and let each person draw one unseen.',
            'In plenary, {{reviewing.check}} asks how far people agree with the commitment under discussion, from 1 to 5, with a remark. It is closed like a vote; reservations stay with the commitment.',
            'A vote here is advice. Do not decide anything binding by dots alone.',
          ],
        },
      ],
    },
    {
      title: 'Paper',
      blocks: [
        {
          text: 'A proposal on a paper card counts like any other. Rapporteurs enter cards on their phones with {{paper.enter}}, you on the console: number, words, Enter, next one. After the phase they can be entered too: what a rapporteur enters then comes to you first; what you enter goes straight to its table.',
        },
        {
          text: 'One device for a whole table works as well: on it, {{sitting.several}} asks whose turn it is.',
        },
      ],
    },
    {
      title: 'Closing',
      blocks: [
        {
          steps: [
            'Go to {{pacing.phase-close}}: the room screen thanks and shows the day’s figures.',
            'Ask everybody to rate the day and to keep {{closing.link-label}}: with it they see later what became of their proposals.',
            'When all have gone, press {{closing.close-workshop}}. Participants can then only read; {{closing.reopen}} is always possible.',
            'On {{console.drafts}}, press {{desk.export}} and download {{exporting.everything}}. Keep it in a second place.',
            'On a computer that is not yours: {{accounts.manage}}, then {{accounts.leave}}.',
          ],
        },
        {
          text: 'What follows, from answering each proposal to deleting personal data, stands in the organiser’s guide.',
        },
      ],
    },
    {
      title: 'When the network or a computer fails',
      blocks: [
        {
          table: {
            head: ['What happens', 'What you do'],
            rows: [
              [
                'The Wi-Fi dies',
                'Phones keep what is written and send it when the network is back, in its order and once. Say so, and go on. Share the connection of a phone if it lasts; cards on paper do as well.',
              ],
              [
                'A phone says “{{proposing.waiting}}”',
                'Leave its page open. After some seconds it says itself what is the matter and what to do.',
              ],
              [
                'A phone says “{{proposing.refused}}”',
                'The phase was over, for instance. The text is kept: {{proposing.send-late}} brings it to you.',
              ],
              [
                'Your computer dies',
                'The second facilitator opens the workshop on any device and presses {{phone.to-console}}. The phase, the clock and the screen go on; there is nothing to take over. Your own device joins again with the same secret link.',
              ],
              [
                'The room screen stops',
                'Reload it; it comes back to the same picture. Or connect another computer with six digits.',
              ],
              [
                'Many phones can’t join at once',
                'Firebase lets 100 new devices an hour in from one address. Phones try again by themselves; mobile data help, and so does one device for a whole table. The guide for the IT colleague says how the limit is raised.',
              ],
              [
                'The day’s free quota is used up',
                'Everything stays on the phones. Whoever owns the Firebase project can switch to paying by use, and it goes on.',
              ],
            ],
          },
        },
      ],
    },
    {
      title: 'When something was lost or spoilt',
      blocks: [
        {
          points: [
            'A single slip: {{shared.undo}}, within ten seconds.',
            'Something changed that should not have: {{history.title}} tells every change, by role and table, and {{history.take-back}} puts it back.',
            'A whole phase went wrong, or the server lost the workshop: your console has kept a copy at the beginning of each phase and every five minutes. On {{keeping.title}}, press {{keeping.restore}} beside the right one.',
            'From a downloaded archive: on {{preparing.mine-title}}, under {{restoring.heading}}, {{restoring.choose-file}}. It becomes a new workshop with new codes, compared word for word; the old one stays as it is.',
          ],
        },
        {
          note: 'A restored workshop has no people in it: they join again with the new code. Leave the console of the old one open until you have what you need.',
        },
      ],
    },
  ],
} as const satisfies Guide;
