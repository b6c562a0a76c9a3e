export default {
  title: 'Console',
  prepare: 'Prepare',
  drafts: 'Drafts and exports',
  'not-yours-title': 'This page is for the facilitators',
  'not-yours-text': 'You are in the workshop with another role. Your own page is one press away.',
  'to-my-page': 'To my page',
  'join-heading': 'Join code',
  'join-qr': 'QR that opens the workshop on a phone',
  'join-show': 'Show large',
  loading: 'Reading the room…',
} as const;
