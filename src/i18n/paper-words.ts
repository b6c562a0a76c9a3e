// What stands on printed cards and sheets. Paper speaks the workshop's language, whatever language its printer reads, so these
// are wordings in all languages and not messages of the interface.

import type { Category } from '@/domain/member';
import type { FullWording } from '@/domain/wording';

export const paperWords = {
  card: { ar: 'بطاقة رقم', fr: 'Carte n°', en: 'Card no.' },
  table: { ar: 'الطاولة', fr: 'Table', en: 'Table' },
  'one-idea': {
    ar: 'مقترح واحد في كل بطاقة، بخط واضح، دون اسم.',
    fr: 'Une seule proposition par carte, écrite lisiblement, sans nom.',
    en: 'One proposal on each card, clearly written, no name.',
  },
  'as-what': {
    ar: 'بأي صفة تكتبون؟ (اختياري)',
    fr: 'À quel titre écrivez-vous ? (facultatif)',
    en: 'In what capacity do you write? (optional)',
  },
  'or-phone': { ar: 'أو من الهاتف', fr: 'Ou par téléphone', en: 'Or by phone' },
  codes: { ar: 'رموز الدخول', fr: 'Codes d’accès', en: 'Join codes' },
  door: { ar: 'الباب: كل الطاولات', fr: 'L’entrée : toutes les tables', en: 'The door: all tables' },
  ticket: { ar: 'تذكرة تصويت', fr: 'Ticket de vote', en: 'Voting ticket' },
  'ticket-how': {
    ar: 'تُسحب دون النظر إليها. صوّروا الرمز بكاميرا الهاتف أو اكتبوا الرقم في صفحة التصويت. صوت واحد لكل تذكرة.',
    fr: 'À tirer sans regarder. Scannez le code avec l’appareil photo, ou écrivez le numéro dans la page du vote. Une voix par ticket.',
    en: 'Draw it without looking. Scan the code with the camera, or write the number on the voting page. One vote for each ticket.',
  },
  attendance: { ar: 'لائحة الحضور', fr: 'Feuille de présence', en: 'Attendance sheet' },
  optional: {
    ar: 'التوقيع اختياري. بالتوقيع توافقون على إدراج اسمكم في لائحة حضور هذه الورشة. لا شيء يربط اللائحة بالمقترحات، ويمكنكم طلب حذف سطركم في أي وقت.',
    fr: 'Facultatif. En signant, vous acceptez de figurer sur la feuille de présence de cet atelier. Rien ne la relie aux propositions, et vous pouvez demander à tout moment que votre ligne soit effacée.',
    en: 'Optional. By signing you agree to be on the attendance sheet of this workshop. Nothing ties it to the proposals, and you can ask at any time that your line be erased.',
  },
  personal: {
    ar: 'معطيات ذات طابع شخصي: لا تُنشر هذه اللائحة.',
    fr: 'Données à caractère personnel : ne pas publier cette feuille.',
    en: 'Personal data: do not publish this sheet.',
  },
  number: { ar: 'الرقم', fr: 'N°', en: 'No.' },
  name: { ar: 'الاسم الكامل', fr: 'Nom et prénom', en: 'Full name' },
  organisation: { ar: 'الهيئة أو الصفة', fr: 'Organisme ou qualité', en: 'Organisation or capacity' },
  category: { ar: 'الفئة', fr: 'Catégorie', en: 'Category' },
  signature: { ar: 'التوقيع', fr: 'Signature', en: 'Signature' },
  signed: { ar: 'بموافقة مسجَّلة', fr: 'Accord enregistré', en: 'Consent recorded' },
} as const satisfies Readonly<Record<string, FullWording>>;

export const categoryWords: Readonly<Record<Category, FullWording>> = {
  council: { ar: 'عضو(ة) المجلس', fr: 'Membre du conseil', en: 'Council member' },
  'equality-body': { ar: 'هيئة المساواة', fr: 'Instance de l’équité', en: 'Equality body' },
  staff: { ar: 'موظف(ة) الجماعة', fr: 'Fonctionnaire', en: 'Municipal staff' },
  'civil-society': { ar: 'المجتمع المدني', fr: 'Société civile', en: 'Civil society' },
  media: { ar: 'الإعلام', fr: 'Médias', en: 'Media' },
  citizen: { ar: 'مواطن(ة)', fr: 'Citoyen(ne)', en: 'Citizen' },
};
