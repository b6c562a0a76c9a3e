export default {
  title: 'Guides',
  link: 'Guide',
  intro:
    'What each person needs to know, to read here or to print. No network is needed once this page has been opened.',
  contents: 'In this guide',
  print: 'Print',
  'print-page': 'Print on one page',
  'print-cards': 'Print four cards a sheet',
  'to-guides': 'All guides',
  home: 'Home',
} as const;
