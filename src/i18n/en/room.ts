export default {
  finding: 'Opening the workshop…',
  'unreachable-title': 'No connection to the workshop yet',
  'unreachable-text': 'Check the network, then try again. What you wrote on this phone is kept.',
  'not-a-member-title': 'You have not joined this workshop',
  'not-a-member-text': 'Scan the QR on the room screen or on your table, or type the join code.',
  'not-found-title': 'There is no such workshop',
  'not-found-text': 'The link may be incomplete. Scan the QR again or type the join code.',
  'removed-title': 'You are no longer in this workshop',
  'removed-text': 'If you think this is a mistake, please talk to the facilitator.',
  again: 'Try again',
  'to-start': 'Type the code',
} as const;
