import type { Guide } from '../../guide-book';

export default {
  title: 'The organiser’s guide',
  about: 'From the first idea of a workshop to the last answer: what to prepare, what to print, what to do afterwards.',
  sections: [
    {
      title: 'A month before: what has to be decided',
      blocks: [
        {
          checks: [
            'The day, the hall, how many people, how many tables. Eight to twelve people at a table work well.',
            'Who facilitates (two people), who is rapporteur of which table.',
            'Who is responsible for the personal data, where people use their rights, and until which day data are kept.',
            'Whether a declaration to the national commission (CNDP) is needed: speak with whoever looks after data protection.',
            'Who looks after the installation of Warsha. The guide for the IT colleague is for that person.',
          ],
        },
        {
          text: '{{costing.link}} reckons whether your workshop fits into what Firebase gives for nothing each day. For about a hundred people it is just enough.',
        },
      ],
    },
    {
      title: 'Making the workshop',
      blocks: [
        {
          steps: [
            'On the first page press {{home.prepare}}.',
            'Fill in four lines: {{preparing.title}}, {{preparing.commune}}, {{preparing.date}}, {{preparing.language}}.',
            'The four priority axes with their questions are there already. {{preparing.more-axes}} and {{preparing.more-agenda}} open what you want to change now; all of it can be changed later.',
            'Press {{preparing.create}}.',
          ],
        },
        {
          note: 'Without an account a workshop hangs on this one browser. Under {{accounts.manage}}, {{accounts.keep-title}} takes a minute, and your workshops open on any computer. Participants never need an account.',
        },
      ],
    },
    {
      title: 'The page where you prepare',
      blocks: [
        {
          table: {
            head: ['Part', 'What is there'],
            rows: [
              [
                '{{preparing.part-invitations}}',
                'The code and QR for everybody, those of the tables, the secret links, the posters.',
              ],
              ['{{preparing.part-workshop}}', 'Title, institution, day, place, partners.'],
              ['{{preparing.part-agenda}}', 'What happens in the room, and the steps until the council adopts.'],
              ['{{preparing.part-axes}}', 'The axes, their guiding questions, the tables and their seats.'],
              [
                '{{preparing.part-phases}}',
                'What people are asked to do in each phase, in your own words if you like.',
              ],
              [
                '{{preparing.part-settings}}',
                'Writing in private or not, choosing tables or not, what facilitators read first, who fills in the forms.',
              ],
              ['{{preparing.part-data}}', 'What people read about their data before they join.'],
              [
                '{{preparing.part-paper}}',
                'Run sheet, cards, codes, attendance sheet: everything to print but the posters.',
              ],
              ['{{preparing.part-import}}', 'Proposals that were collected before the day, from a spreadsheet.'],
            ],
          },
        },
        {
          text: 'Everything is saved as you write. On top of the page stands how much still waits for the network, or {{preparing.all-saved}}',
        },
      ],
    },
    {
      title: 'Who gets which invitation',
      blocks: [
        {
          table: {
            head: ['Who', 'What they get'],
            rows: [
              ['Participants', 'The QR of their table, or the eight digits. They may be shown to everybody.'],
              [
                '{{preparing.link-facilitator}}',
                'A secret link. Whoever has it leads everything: give it to the second facilitator only.',
              ],
              [
                '{{preparing.link-rapporteur}}',
                'A secret link: they word the commitments of their table and enter paper cards.',
              ],
              ['{{preparing.link-observer}}', 'A secret link: they follow and touch nothing, and see nobody’s name.'],
              ['{{preparing.link-screen}}', 'Six digits are better than the link: {{home.become-screen}}.'],
            ],
          },
        },
        {
          note: 'A link has done its work when all have joined: close it with {{preparing.close-short}}. Those who are in stay in.',
        },
      ],
    },
    {
      title: 'Data protection',
      blocks: [
        {
          text: 'Law 09-08 wants everybody to know, before they join, who keeps what and why. Under {{preparing.part-data}} you fill in a few lines; Warsha makes of them a notice in three languages.',
        },
        {
          points: [
            '{{preparing.contact}}: a desk, a telephone number or an e-mail address.',
            '{{preparing.place}}: the region of the database; whoever installed Warsha knows it.',
            '{{preparing.declaration}}: if there is one.',
            '{{preparing.delete-after}}: a day that you can keep. Once the workshop has begun it can only be brought forward.',
          ],
        },
        {
          text: 'People give no name. The attendance sheet, on phones or on paper, is optional and apart: nothing ties it to proposals.',
        },
      ],
    },
    {
      title: 'What to print',
      blocks: [
        {
          table: {
            head: ['What', 'Where, and how many'],
            rows: [
              [
                'Posters',
                '{{preparing.part-invitations}}, {{preparing.posters}}: one for the door, one sheet for each table.',
              ],
              [
                'Proposal cards',
                '{{preparing.part-paper}}, {{paper.print-cards}}: four on a sheet, numbered, each table its own question.',
              ],
              ['Codes', '{{paper.print-codes}}: one sheet, for the facilitators alone.'],
              [
                'Run sheet',
                '{{paper.print-run-sheet}}: the agenda with its hours and what to do; one for each of the team.',
              ],
              ['Attendance sheet', '{{paper.print-attendance}}: if you want it signed by hand.'],
              [
                'Voting tickets',
                'On the console, under {{voting.heading}}: only for votes in which each person must have exactly one vote. A few more than people.',
              ],
              ['Guides', '{{guiding.title}}: the facilitator’s page, and the participants’ cards, four on a sheet.'],
            ],
          },
        },
      ],
    },
    {
      title: 'The week before',
      blocks: [
        {
          steps: [
            'Rehearse in practice mode: {{starting.rehearse}}, on the preparation page. On the console twelve simulated participants join you.',
            'Go to the hall with the laptop and open {{preparing.to-preflight}}. It measures the network there, and says what to do.',
            'More than 80 people behind one Wi-Fi? Have the limit for new devices raised for the day: {{preflight.sign-ups}} says how.',
            'Print. Charge the tablets. Give the secret links to those they are for.',
          ],
        },
        { text: 'Don’t rehearse with many phones on the day itself: it takes from the same free day.' },
      ],
    },
    {
      title: 'Afterwards: an answer to each proposal',
      blocks: [
        {
          text: 'This is what people were promised. Open {{preparing.to-drafts}}; {{desk.view-proposals}} shows all of them, and how many have an answer.',
        },
        {
          steps: [
            'Begin with what follows from the tables’ work: {{answering.obvious-title}}. Read it through, untick what you want to answer yourself.',
            'Then group by group, or one by one: {{answering.answer}}. Choose what becomes of it, and write a sentence that gives the reason.',
            'Several at once: select them, then {{answering.answer-selected}}.',
            '{{answering.templates}} keeps the sentences that you use often.',
            'When none is left: {{answering.finish-open}}. If some stay without an answer, it asks whether you know; that is kept.',
          ],
        },
        {
          text: 'Each phone shows its own proposals with their answers, and so does the private link that people took along.',
        },
      ],
    },
    {
      title: 'Finishing the commitments',
      blocks: [
        {
          points: [
            '{{desk.view-commitments}} lists them; {{drafting.open-form}} opens one.',
            'The form says what is still missing for the council to adopt it, and why: {{wording.need-lead}}, {{wording.need-indicator}}, {{wording.need-milestone}} and others.',
            'Several people can write in one form at the same time. No word is lost; {{wording.earlier}} brings an earlier text back.',
            'Two commitments say the same, or one says two things: {{wording.reshape}}.',
            '{{history.title}} tells who changed what, by role and table.',
          ],
        },
      ],
    },
    {
      title: 'Documents',
      blocks: [
        {
          text: 'On {{preparing.to-drafts}}, press {{desk.export}}. An export changes nothing, so make one as often as you like, in Arabic, French or English.',
        },
        {
          table: {
            head: ['Document', 'For whom'],
            rows: [
              ['{{exporting.communal}}', 'The council, the services: a table for each commitment.'],
              ['{{exporting.international}}', 'Partners of the programme: the open government template.'],
              ['{{exporting.minutes}}', 'The file: phases, votes, reservations, place for signatures.'],
              ['{{exporting.fates}}', 'Everybody: each proposal and its answer, to be published.'],
              ['{{exporting.workbook}}', 'Whoever reckons: a sheet each for proposals, commitments, votes.'],
              [
                '{{exporting.archive}}',
                'Your safe: the whole workshop without persons. A workshop can be made of it again.',
              ],
            ],
          },
        },
        { text: '{{exporting.everything}} has all of them in one file. Keep it in two places.' },
      ],
    },
    {
      title: 'Another workshop, or the same one again',
      blocks: [
        {
          points: [
            'Another day with the same axes and agenda: on {{preparing.mine-title}}, under {{restoring.heading}}, choose the archive and then {{restoring.plan-only}}.',
            'The workshop is gone: the same place, {{restoring.restore}}. Warsha compares it with the archive word for word.',
            'No archive at hand? {{keeping.title}} lists what the console’s computer has kept by itself.',
          ],
        },
      ],
    },
    {
      title: 'Deleting the personal data',
      blocks: [
        {
          steps: [
            'First finish the answers, and download the lists that must be kept.',
            'Close the workshop on the console: {{closing.close-workshop}}.',
            'On the console, under {{purging.heading}}, press {{purging.open}}, read what goes and what stays, then {{purging.purge}}.',
          ],
        },
        {
          text: 'Who was in, who voted how, the attendance sheet and the words that were withdrawn or hidden go for good. The proposals without a name, the results, the commitments and the answers stay.',
        },
        {
          note: 'It can’t be undone. From the day that you announced, {{preparing.mine-title}} reminds you. Lists of names that you downloaded are yours to delete.',
        },
      ],
    },
    {
      title: 'On a computer that others use too',
      blocks: [
        {
          text: '{{accounts.manage}}, then {{accounts.leave}}: nothing of yours stays in this browser. Warsha says beforehand what has not been sent yet. Whoever only closes the window is still signed in.',
        },
      ],
    },
  ],
} as const satisfies Guide;
