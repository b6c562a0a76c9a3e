export default {
  title: 'Projets d’engagement',
  tables: 'Tables',
  'table-option': '{table} : {axis}',
  console: 'Console',
  'my-phone': 'Ma page',
  'no-table': 'Vous n’avez pas encore de table. Choisissez-la sur votre page ; son tableau apparaîtra ici.',
  export: 'Exporter',
  'not-yours-title': 'Cette page est réservée à l’organisation et aux rapporteurs',
} as const;
