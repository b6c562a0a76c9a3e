// Attacks that other tests try already: by a text that stands in the file, which a test looks for.

export interface Elsewhere {
  readonly attack: string;
  readonly stoppedBy: string;
  readonly file: string;
  /** The test's name or the name of its case, as it is written there. */
  readonly name: string;
}

const cases = (file: string) => `tests/rules/cases/${file}.ts`;

export const elsewhere: readonly Elsewhere[] = [
  {
    attack: 'guesses faster than one in two seconds',
    stoppedBy: '`attempts`: two seconds apart by the server’s clock (`isNext`)',
    file: cases('joining'),
    name: 'after less than two seconds',
  },
  {
    attack: 'coming back by another link after being put out or muted',
    stoppedBy: '`members`: `removed` and `muted` outlive every invitation (`isNewcomer`)',
    file: cases('joining'),
    name: 'a removed participant stays out, whatever link they open',
  },
  {
    attack: 'writing while the room is frozen or the workshop closed',
    stoppedBy: '`isFree`, on every write of participants and rapporteurs',
    file: cases('base'),
    name: 'when frozen',
  },
  {
    attack: 'writing after the phase, by a queue that was held back',
    stoppedBy: '`isInPhase`: a minute of grace from the server’s `changedAt`',
    file: cases('day'),
    name: 'what a clock has locked is not let in by the minute after its phase',
  },
  {
    attack: 'a batch sent twice, to have two of something',
    stoppedBy: 'ids that follow from the person and the slot; only times may differ (`proposesAgain`)',
    file: cases('notes'),
    name: 'proposing twice is proposing once',
  },
  {
    attack: 'bringing back what a facilitator has hidden',
    stoppedBy: '`notes`: neither from nor to `hidden` by its author (`isWithdrawn`)',
    file: cases('notes'),
    name: 'an author may show a withdrawn note again',
  },
  {
    attack: 'changing words after a facilitator let them pass to the screen',
    stoppedBy: '`notes`: `cleared` falls with the words it was given for (`isReworded`)',
    file: cases('moderation'),
    name: 'the leave for a screen goes with the words it was given for',
  },
  {
    attack: 'a co-facilitator who puts out the others',
    stoppedBy: '`members`: among facilitators only the founder (`isSteered`)',
    file: cases('members'),
    name: 'only the founder may put out a facilitator',
  },
  {
    attack: 'every role, at every collection, in every phase',
    stoppedBy: 'one table of permissions that holds rules and interface alike',
    file: 'tests/rules/matrix.test.ts',
    name: 'table and rules agree in',
  },
  {
    attack: 'an endless show of hands, by a rapporteur',
    stoppedBy: '`tally`: whoever adds hands up leaves out what can’t be',
    file: 'tests/unit/round-tally.test.ts',
    name: 'hands that can’t be are none: of another table, of no option, fractions, negatives, endless ones',
  },
  {
    attack: 'rows of a form in a shape that no reader expects',
    stoppedBy: '`src/gateway/firestore/schemas.ts`: every document is checked where it comes in',
    file: 'tests/unit/documents.test.ts',
    name: 'is filled up where a form lacks fields, and a row that is odd is shown with what can be read of it',
  },
  {
    attack: 'half an emoji, to make other devices hang',
    stoppedBy: '`toWellFormed()` on the way out',
    file: 'tests/unit/documents.test.ts',
    name: 'texts are kept whole: half an emoji would hang the client',
  },
  {
    attack: 'texts that can’t be seen, that turn the line, towers of marks',
    stoppedBy: '`isClean`, `isText`; `textFault` in the domain; one list for both',
    file: 'tests/rules/texts.test.ts',
    name: 'the domain refuses %s',
  },
  {
    attack: 'markup, scripts, templates, addresses, a word without end, on every screen in every phase and on paper',
    stoppedBy: 'texts are only ever text (React; no `dangerouslySetInnerHTML`, no link made of what was typed)',
    file: 'tests/e2e/hostile.spec.ts',
    name: 'hostile words in every field harm no screen in any phase',
  },
  {
    attack: 'a link or an element made of what somebody typed',
    stoppedBy: 'no code here makes one',
    file: 'tests/unit/abuse-page.test.ts',
    name: 'no code here makes an element, a style or an address of text',
  },
  {
    attack: 'markup in every export',
    stoppedBy: '`src/features/exporting`: each format escapes',
    file: 'tests/unit/exports-hostile.test.ts',
    name: 'leaves every part of the DOCX of %s well-formed',
  },
  {
    attack: 'formulas in the workbook and in CSV',
    stoppedBy: 'cells are texts; an apostrophe before what a spreadsheet would reckon',
    file: 'tests/unit/csv-proposals.test.ts',
    name: 'takes the power from formulas in titles and names of axes and tables as well',
  },
  {
    attack:
      'archives that are altered, forged, half written, of another program, too big, nested without end or of what no workshop can hold',
    stoppedBy:
      '`src/domain/{archive,archive-shape,restorable}.ts`: all of it is checked before anything is written, always into a new workshop',
    file: 'tests/ui/restoring.test.tsx',
    name: 'is refused in a sentence, and nothing is written: %s',
  },
  {
    attack: 'an archive too deep to be read',
    stoppedBy: '`checkArchive()` says that it is none',
    file: 'tests/unit/archive.test.ts',
    name: 'survives one that nests too deep',
  },
  {
    attack: 'a script, a style, a frame around the app, a request to somebody else',
    stoppedBy: 'the policy on every page (`scripts/lib/headers.mjs`, `firebase.json`)',
    file: 'tests/e2e/hardened.spec.ts',
    name: 'what is forbidden is forbidden, and noticed',
  },
  {
    attack: 'a small group’s opinions out of published totals',
    stoppedBy: '`src/domain/participation.ts`: no group under five, nor what it could be reckoned from',
    file: 'tests/unit/participation.test.ts',
    name: 'withholds a second group where one alone could be subtracted from the total',
  },
];
