export default {
  needed: 'One paper ticket for each vote',
  how: 'For a vote in which everybody must have one vote, however many phones they hold. Print the tickets before you open the vote, cut and mix them, and let each person draw one without looking. Once the vote is open no ticket can be added.',
  which: 'With which tickets',
  roll: '{title} · {count, plural, one {# ticket} other {# tickets}}',
  new: 'New tickets',
  count: 'How many tickets',
  more: 'How many more tickets',
  sheets:
    '{tickets, plural, one {# ticket} other {# tickets}} on {count, plural, one {# A4 sheet} other {# A4 sheets}}',
  print: 'Make and print the tickets',
  'print-more': 'Make and print more',
  'print-again': '{count, plural, one {Print the ticket again} other {Print the # tickets again}}',
  discard: 'Cancel these tickets',
  'discard-sure':
    '{count, plural, one {This ticket} other {These # tickets}} can then be used for no vote, not even those already handed out, and this can’t be undone. Cancel {count, plural, one {it} other {them}}?',
  'discard-keep': 'Keep them',
  first: 'Print the tickets first: then the vote can be opened.',
  'kept-here': 'Their numbers are kept on this computer only, to print again; they are forgotten when the vote opens.',
  'kept-elsewhere':
    'These tickets can’t be printed again from this computer. If they are lost, cancel them and make others.',
  used: '{used, plural, =0 {No ticket has been used} one {# ticket has been used} other {# tickets have been used}} of {made, number}',
} as const;
