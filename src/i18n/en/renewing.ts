export default {
  ready: 'A new version of Warsha is ready: reload when it suits you.',
  reload: 'Reload now',
  later: 'Later',
} as const;
