export default {
  ready: 'Une nouvelle version de Warsha est prête : rechargez la page quand cela vous convient.',
  reload: 'Recharger maintenant',
  later: 'Plus tard',
} as const;
