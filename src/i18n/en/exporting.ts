export default {
  intro:
    'At any time, as often as needed: an export changes nothing in the workshop, and all files are taken from one state.',
  state: 'State of the workshop at <hour></hour>',
  renew: 'Take the present state',
  'from-device':
    'This device has not reached the server yet: what was written on other devices may be missing from the files.',
  'trail-part':
    'This device has not received the whole trail: the minutes and the archive may be incomplete. Take the state again when the network is back.',
  documents: 'Documents',
  communal: 'Draft programme: commitment sheets',
  'communal-hint':
    'The usual document: a table for each commitment as communes use it; answers to the proposals; figures.',
  international: 'Draft programme: international template',
  'international-hint':
    'If you are asked for it: the fields of the open government action plan template, in their order.',
  minutes: 'Minutes of the workshop',
  'minutes-hint':
    'Phases and their times, votes, agreement and reservations, the archive’s fingerprint, place for signatures.',
  fates: 'Answers to the proposals',
  'fates-hint': 'Each proposal and its answer, to be published.',
  docx: 'Word (DOCX)',
  print: 'Print or PDF',
  markdown: 'Text (Markdown)',
  data: 'Data',
  workbook: 'Excel workbook (XLSX)',
  'workbook-hint': 'Proposals with their answers, commitments, milestones, votes and figures, a sheet each.',
  csv: 'Proposals (CSV)',
  'csv-hint': 'One line for each proposal with its answer, hidden and withdrawn ones too, for Excel.',
  archive: 'Archive (JSON)',
  'archive-hint': 'The whole workshop, without people, attendance or codes. Keep it in a safe place.',
  everything: 'All files (ZIP)',
  'everything-hint': 'Documents, data, pictures and archive in one file.',
  pictures: 'Pictures for slides',
  picture: '{name} (PNG)',
  'print-ready': 'The print window has been opened: the document can be saved as PDF there.',
  preparing: 'Preparing the file…',
  saved: 'Ready: <file></file>',
  failed: 'The file could not be made. Nothing is lost: check the network and try again.',
  fingerprint: 'Fingerprint of the archive (SHA-256), the same as in the minutes:',
  language: 'Language of the documents',
} as const;
