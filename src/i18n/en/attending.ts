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
} as const;
