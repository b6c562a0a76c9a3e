// What stands on the facilitator's run sheet. Paper speaks the workshop's language, so these are wordings in all languages and not
// messages of the interface.

import type { Phase } from '@/domain/phase';
import type { FullWording } from '@/domain/wording';

export const runSheetWords = {
  title: { ar: 'ورقة تسيير الورشة', fr: 'Conducteur de l’atelier', en: 'Run sheet' },
  time: { ar: 'الساعة', fr: 'Heure', en: 'Time' },
  length: { ar: 'المدة', fr: 'Durée', en: 'Length' },
  step: { ar: 'الفقرة', fr: 'Point', en: 'Item' },
  cue: { ar: 'ما يقوم به فريق التيسير', fr: 'Ce que fait l’équipe d’animation', en: 'What the facilitators do' },
  notes: { ar: 'ملاحظات', fr: 'Notes', en: 'Notes' },
  end: { ar: 'النهاية', fr: 'Fin', en: 'End' },
  minutes: { ar: 'د', fr: 'min', en: 'min' },
  before: { ar: 'قبل فتح الأبواب', fr: 'Avant l’ouverture des portes', en: 'Before the doors open' },
  trouble: { ar: 'إذا طرأ طارئ', fr: 'Si quelque chose se passe mal', en: 'If something goes wrong' },
  code: { ar: 'رمز الدخول', fr: 'Code d’accès', en: 'Join code' },
} as const satisfies Readonly<Record<string, FullWording>>;

/** Boxes to tick. */
export const runSheetBefore: readonly FullWording[] = [
  {
    ar: 'فحص القاعة بالأخضر: الشبكة وشاشة القاعة والصوت.',
    fr: 'La vérification de la salle est verte : réseau, écran de salle, son.',
    en: 'The check of the hall is green: network, room screen, sound.',
  },
  {
    ar: 'شخص ثان فتح رابط التيسير على جهازه.',
    fr: 'Une deuxième personne a ouvert le lien d’animation sur son appareil.',
    en: 'A second person has opened the facilitators’ link on a device of their own.',
  },
  {
    ar: 'الملصق على الباب وورقة على كل طاولة، ومعها بطاقات ورقية وأقلام.',
    fr: 'L’affiche est à l’entrée, une feuille sur chaque table, avec des cartes en papier et des stylos.',
    en: 'The poster hangs at the door, a sheet lies on each table, with paper cards and pens.',
  },
  {
    ar: 'لكل طاولة مقرر(ة) يحمل جهازا.',
    fr: 'Chaque table a un rapporteur ou une rapporteuse avec un appareil.',
    en: 'Each table has a rapporteur with a device.',
  },
];

export const runSheetTrouble: readonly FullWording[] = [
  {
    ar: 'انقطعت الشبكة: واصلوا الكتابة، فكل شيء محفوظ ويُرسل لاحقا. لا تغلقوا الصفحات.',
    fr: 'Le réseau tombe : continuez à écrire, tout est gardé et partira plus tard. Ne fermez pas les pages.',
    en: 'The network fails: go on writing, everything is kept and sent later. Do not close the pages.',
  },
  {
    ar: 'تعطّل حاسوب التيسير: يواصل الميسّر الثاني من هاتفه، من المرحلة نفسها.',
    fr: 'L’ordinateur d’animation s’arrête : la deuxième personne continue depuis son téléphone, à la même étape.',
    en: 'The facilitator’s computer stops: the second person goes on from a phone, in the same phase.',
  },
  {
    ar: 'لا هاتف لدى شخص أو نفدت بطاريته: بطاقة ورقية يدخلها مقرر الطاولة.',
    fr: 'Quelqu’un n’a pas de téléphone ou plus de batterie : une carte en papier, que la table saisit ensuite.',
    en: 'Somebody has no phone or no battery: a paper card, which the table enters later.',
  },
  {
    ar: 'كلام مسيء: زر الإخفاء في لوحة التيسير، ويمكن التراجع عنه.',
    fr: 'Un propos blessant : le bouton « Masquer » de la console ; on peut y revenir.',
    en: 'Something hurtful: the “Hide” button on the console; it can be taken back.',
  },
];

export const runSheetCues: Readonly<Record<Phase, FullWording>> = {
  welcome: {
    ar: 'شاشة القاعة على رمز الدخول. مساعدة القادمين على الالتحاق والجلوس، ثم التحقق من امتلاء الطاولات.',
    fr: 'L’écran montre le code. Aider les arrivants à entrer et à s’asseoir ; regarder si les tables se remplissent.',
    en: 'The screen shows the code. Help people join and sit down; see that the tables fill.',
  },
  presentation: {
    ar: 'الانتقال إلى «العرض». تقديم الشركاء والجدولة الزمنية والمحاور وأسئلتها.',
    fr: 'Passer à « Présentation ». Les partenaires, le calendrier, les axes et leurs questions.',
    en: 'Go on to “Presentation”. The partners, the timetable, the axes and their questions.',
  },
  propose: {
    ar: 'الانتقال إلى «الاقتراح» وبدء العد التنازلي. الكتابة في صمت؛ المرور على الطاولات التي تطلب المساعدة.',
    fr: 'Passer à « Propositions » et lancer le compte à rebours. On écrit en silence ; aller aux tables qui demandent de l’aide.',
    en: 'Go on to “Propose” and start the countdown. People write in silence; go to the tables that ask for help.',
  },
  group: {
    ar: 'الانتقال إلى «التجميع»: النصوص تظهر للطاولات. القراءة بصوت عال وجمع المتشابه وتسمية كل مجموعة.',
    fr: 'Passer à « Regroupement » : les tables voient les textes. Lire à voix haute, regrouper, nommer chaque groupe.',
    en: 'Go on to “Group”: the tables see the texts. Read aloud, put together what says the same, name each group.',
  },
  vote: {
    ar: 'الانتقال إلى «التصويت» وفتح التصويت لكل محور. إغلاقه بعد دقائق: تظهر النتيجة على الشاشة.',
    fr: 'Passer à « Vote » et ouvrir un vote par axe. Le clore après quelques minutes : le résultat s’affiche.',
    en: 'Go on to “Vote” and open a vote for each axis. Close it after some minutes: the result is shown.',
  },
  draft: {
    ar: 'الانتقال إلى «الصياغة». كل طاولة تنشئ مشاريع التزام وتضع فيها المقترحات وتملأ البطاقة.',
    fr: 'Passer à « Rédaction ». Chaque table crée ses engagements, y range les propositions et remplit la fiche.',
    en: 'Go on to “Draft”. Each table makes its commitments, moves the proposals into them and fills in the form.',
  },
  review: {
    ar: 'الانتقال إلى «الجلسة العامة». عرض كل التزام، ثم قياس درجة التوافق، ثم إغلاقه وقراءة التحفظات.',
    fr: 'Passer à « Séance plénière ». Présenter chaque engagement, mesurer l’adhésion, clore et lire les réserves.',
    en: 'Go on to “Review”. Present each commitment, check the agreement, close it and read the reservations.',
  },
  close: {
    ar: 'الانتقال إلى «الاختتام». الشكر والمراحل القادمة؛ دعوة الجميع إلى إبداء رأيهم، ثم اختتام الورشة.',
    fr: 'Passer à « Clôture ». Remercier, dire la suite, inviter chacun à donner son avis, puis clore l’atelier.',
    en: 'Go on to “Close”. Thanks and the next steps; ask everybody to rate the day, then close the workshop.',
  },
};
