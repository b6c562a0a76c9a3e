// What stands on the printed posters. A poster speaks the workshop's language, whatever language its printer reads, so its
// words are wordings in all languages and not messages of the interface.

import type { FullWording } from '@/domain/wording';

export const posterWords = {
  join: { ar: 'مرحبا بكم في الورشة', fr: 'Bienvenue à l’atelier', en: 'Welcome to the workshop' },
  table: { ar: 'الطاولة', fr: 'Table', en: 'Table' },
  scan: {
    ar: 'امسحوا رمز QR بكاميرا الهاتف، أو اكتبوا الرمز في العنوان أدناه.',
    fr: 'Scannez le QR avec l’appareil photo, ou tapez le code à l’adresse ci-dessous.',
    en: 'Scan the QR with your phone’s camera, or type the code at the address below.',
  },
  enter: {
    ar: 'اضغطوا على «الالتحاق بالورشة»: دون حساب ودون اسم.',
    fr: 'Appuyez sur « Rejoindre » : sans compte et sans nom.',
    en: 'Press “Join”: no account, no name.',
  },
  write: { ar: 'اكتبوا مقترحاتكم.', fr: 'Écrivez vos propositions.', en: 'Write your proposals.' },
  code: { ar: 'رمز الدخول', fr: 'Code d’accès', en: 'Join code' },
} as const satisfies Readonly<Record<string, FullWording>>;
