export default {
  heading: 'Who is in',
  'at-tables':
    '{count, plural, =0 {Nobody at the tables yet} one {# person at the tables} other {# people at the tables}}',
  seatless: '{count, plural, one {# without a table yet} other {# without a table yet}}',
  people: '{count, plural, =0 {nobody} one {# person} other {# people}}',
  'of-seats': '{count, plural, one {of # seat} other {of # seats}}',
  proposals: '{count, plural, =0 {no proposal} one {# proposal} other {# proposals}}',
  commitments: '{count, plural, =0 {no draft commitment} one {# draft commitment} other {# draft commitments}}',
  rapporteurs: '{count, plural, one {# rapporteur} other {# rapporteurs}}',
  // Help
  'help-wanted':
    '{count, plural, =0 {No table is asking for help} one {One table is asking for help:} other {# tables are asking for help:}}',
  'help-open': 'Table {name} is asking for help: open its tile',
  'help-news': 'Table {name} is asking for help.',
  'wants-help': 'Help wanted',
  answer: 'Answered',
  'answer-this': 'Help answered at table {name}',
  'answered-said': 'Table {name}: help answered.',
  // Pace
  pace: '{rate} a minute',
  done: '{done} of {count} done',
  lags: 'Fewest proposals a person',
  'lags-short': 'Lags',
  // People as numbers
  'to-board': 'Board of table {name}',
  'people-here':
    '{count, plural, =0 {Nobody at table {name}} one {One person at table {name}} other {# people at table {name}}}',
  'people-hint': 'The numbers stand on the phones. No names.',
  person: 'No. {number}',
  'without-table': 'without a table',
  rapporteur: 'Rapporteur',
  simulated: 'simulated',
  'move-to': 'Move to another table',
  'move-choose': 'Choose a table',
  move: 'Move',
  'table-option': '{table} · {axis}',
  'moved-said': 'No. {number} is now at table {name}, with all their proposals still theirs.',
  'make-rapporteur': 'Make rapporteur',
  'make-participant': 'Make participant again',
  'rapporteur-said': 'No. {number} is now a rapporteur.',
  'participant-said': 'No. {number} is a participant again.',
  remove: 'Put out of the workshop',
  'remove-sure':
    'Put no. {number} out? Their phone will be shut out and can’t come back by itself. Their proposals stay.',
  'remove-yes': 'Yes, put out',
  'removed-said': 'No. {number} was put out.',
  'removed-list': '{count, plural, one {# person put out} other {# people put out}}',
  'bring-back': 'Bring back',
  'bring-back-this': 'Bring no. {number} back',
  'brought-back-said': 'No. {number} is back.',
  // Seats
  'seat-all': '{count, plural, one {Give the one without a table a seat} other {Seat the # without a table evenly}}',
  'seated-said': '{count, plural, one {# person has been given a table.} other {# people have been given a table.}}',
  'even-out': 'Even out the tables',
  'even-text':
    'As few people as possible change tables, the last to have come first; rapporteurs stay. Everybody keeps their proposals.',
  'even-among': 'Among',
  'all-tables': 'All tables',
  'tables-of': 'Tables of: {axis}',
  'would-move':
    '{count, plural, =0 {Nobody would change tables.} one {# person would change tables.} other {# people would change tables.}}',
  'would-sit':
    '{count, plural, one {# without a table would be given one.} other {# without a table would be given one.}}',
  'even-do': 'Even out now',
  arrange:
    '{count, plural, =0 {Find a person by number} one {Find a person by number · without a table: #} other {Find a person by number · without a table: #}}',
  find: 'Number on the phone',
  'find-hint': 'Four digits. Who wants to change tables says them.',
  found: 'The person with this number',
  'found-several': 'Several people have this number: ask which table',
  'found-none': 'Nobody here has this number.',
} as const;
