export default {
  title: 'Guides',
  link: 'Guide',
  intro:
    'Ce que chacune et chacun doit savoir, à lire ici ou à imprimer. Une fois cette page ouverte, le réseau n’est plus nécessaire.',
  contents: 'Dans ce guide',
  print: 'Imprimer',
  'print-page': 'Imprimer sur une page',
  'print-cards': 'Imprimer quatre cartes par feuille',
  'to-guides': 'Tous les guides',
  home: 'Accueil',
} as const;
