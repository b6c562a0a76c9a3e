export default {
  title: 'Drafts',
  tables: 'Tables',
  'table-option': '{table}: {axis}',
  console: 'Console',
  'my-phone': 'My page',
  'no-table': 'You have no table yet. Choose it on your own page; its board then appears here.',
  export: 'Export',
  'not-yours-title': 'This page is for the organisers and the rapporteurs',
} as const;
