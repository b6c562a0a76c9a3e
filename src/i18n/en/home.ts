export default {
  headline: 'The proposals of the room become commitments',
  picture: 'Proposals glide from phones into a draft commitment.',
  'how-write': 'Everybody writes proposals on their own phone: no account, no name.',
  'how-gather': 'Each table gathers them into draft commitments, and the room screen shows it as it happens.',
  'how-answer': 'Every proposal gets an answer: a commitment in the draft programme, or a reasoned response.',
  'join-heading': 'Join a workshop',
  'staff-heading': 'For those who organise',
  prepare: 'Prepare a workshop',
  'prepare-hint': 'Under a minute: the four priority axes are already there.',
  mine: 'My workshops',
  'try-practice': 'Try it now: practice mode',
  'practice-hint': 'Nothing to set up, nothing leaves this browser.',
  'practice-heading': 'You are practising',
  'practice-text':
    'Prepare a workshop and join it from other tabs of this browser. Nobody else sees it and nothing leaves this device.',
  'leave-practice': 'Leave practice mode',
  'become-screen': 'Make this computer the room screen',
} as const;
