// The notice that people read before joining, made of what organisers have told: who is responsible, why, who receives the data, what
// is optional, where they lie, until when, which rights one has and how to use them. In all languages at once, because a
// phone shows it in its own. What nobody has told yet is said to be the facilitators' to tell, never left out in silence.

import { type InEachLanguage, inEachLanguage, type Locale, type Wording, wordingIn } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { dayInWords, dayOf } from './formats';

export type Told = Pick<Workshop, 'commune' | 'locale' | 'deleteAfter'> & Partial<Pick<Workshop, 'particulars'>>;

interface Lines {
  readonly responsible: (who: string) => string;
  readonly purpose: string;
  readonly published: string;
  readonly seen: string;
  readonly receives: (others: string) => string;
  readonly optional: string;
  readonly stored: (place: string) => string;
  readonly kept: (day: string) => string;
  readonly rights: (contact: string) => string;
  readonly declared: (number: string) => string;
  readonly nothingElse: string;
}

const fr: Lines = {
  responsible: (who) => `Responsable du traitement : ${who || 'la commune ou l’institution qui organise l’atelier'}.`,
  purpose:
    'Pourquoi : préparer le programme à partir de vos propositions et de vos votes, et répondre à chaque proposition.',
  published:
    'Ce qui est public : vos propositions, dans l’atelier puis dans le programme, sans votre nom ; des totaux, sans les groupes de moins de cinq personnes.',
  seen: 'Qui voit quoi : les autres participants ne peuvent pas voir qui a écrit une carte. L’équipe d’animation pourrait la relier à un appareil, contre les abus, mais pas à un nom. La personne qui administre la base de données peut voir son contenu.',
  receives: (others) => `Destinataires : les organisateurs${others ? ` ; ${others}` : ' et personne d’autre'}.`,
  optional:
    'Facultatif : la qualité en laquelle vous écrivez, votre avis sur la journée et la feuille de présence, qui demande un accord à part. N’écrivez rien sur des personnes ni sur votre santé, et jamais de numéro de carte d’identité.',
  stored: (place) => `Hébergement : ${place || 'le lieu de la base de données est à demander à l’équipe d’animation'}.`,
  kept: (day) =>
    day
      ? `Conservation : vos données personnelles sont supprimées au plus tard le ${day}. Les propositions publiées demeurent, sans nom.`
      : 'Conservation : la date de suppression est à demander à l’équipe d’animation. Les propositions publiées demeurent, sans nom.',
  rights: (contact) =>
    `Vos droits (loi 09-08) : accès, rectification, opposition. « Mes données », au bas de l’écran, montre, exporte et retire ce qui est à vous. Pour le reste : ${contact || 'l’équipe d’animation'}. Une réclamation peut être adressée à la CNDP.`,
  declared: (number) =>
    number
      ? `Déclaration à la CNDP : ${number}.`
      : 'Déclaration à la CNDP : le numéro est à demander à l’équipe d’animation.',
  nothingElse: 'Ni compte, ni publicité, ni pistage.',
};

const ar: Lines = {
  responsible: (who) => `المسؤول عن المعالجة: ${who || 'الجماعة أو المؤسسة المنظِّمة للورشة'}.`,
  purpose: 'الغاية: إعداد البرنامج انطلاقا من مقترحاتكم وتصويتكم، والجواب عن كل مقترح.',
  published:
    'ما يُنشر: مقترحاتكم داخل الورشة ثم في البرنامج، دون اسمكم؛ ومجاميع لا تشمل المجموعات التي تقل عن خمسة أشخاص.',
  seen: 'من يرى ماذا: لا يمكن لباقي المشاركات والمشاركين معرفة من كتب بطاقة ما. يمكن لفريق التيسير ربطها بجهاز، لمنع التجاوزات، وليس باسم. ويمكن لمن يدير قاعدة البيانات الاطلاع على محتواها.',
  receives: (others) => `المرسَل إليهم: الجهة المنظِّمة${others ? `؛ ${others}` : ' دون غيرها'}.`,
  optional:
    'اختياري: الصفة التي تكتبون بها، ورأيكم في اليوم، ولائحة الحضور التي تتطلب موافقة منفصلة. المرجو عدم كتابة أي شيء عن أشخاص أو عن صحتكم، ولا رقم بطاقة التعريف الوطنية أبدا.',
  stored: (place) => `مكان الحفظ: ${place || 'يُسأل فريق التيسير عن مكان قاعدة البيانات'}.`,
  kept: (day) =>
    day
      ? `مدة الحفظ: تُحذف معطياتكم الشخصية في أجل أقصاه ${day}. وتبقى المقترحات المنشورة دون أسماء.`
      : 'مدة الحفظ: يُسأل فريق التيسير عن تاريخ الحذف. وتبقى المقترحات المنشورة دون أسماء.',
  rights: (contact) =>
    `حقوقكم (القانون رقم 09.08): الولوج والتصحيح والتعرض. تتيح «معطياتي» أسفل الشاشة الاطلاع على ما يخصكم وتصديره وسحبه. ولغير ذلك: ${contact || 'فريق التيسير'}. ويمكن توجيه شكاية إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.`,
  declared: (number) =>
    number ? `رقم التصريح لدى اللجنة الوطنية: ${number}.` : 'رقم التصريح لدى اللجنة الوطنية: يُطلب من فريق التيسير.',
  nothingElse: 'لا حساب، ولا إشهار، ولا تتبع.',
};

const en: Lines = {
  responsible: (who) => `Controller: ${who || 'the commune or institution that holds the workshop'}.`,
  purpose: 'Why: to prepare the programme from your proposals and votes, and to answer every proposal.',
  published:
    'What is public: your proposals, in the workshop and then in the programme, without your name; totals, without groups of fewer than five people.',
  seen: 'Who sees what: other participants cannot see who wrote a note. Facilitators could tie it to a device, to stop abuse, not to a name. Whoever administers the database can see what is in it.',
  receives: (others) => `Who receives them: the organisers${others ? `; ${others}` : ' and nobody else'}.`,
  optional:
    'Optional: the capacity in which you write, your opinion of the day, and the attendance sheet, which asks for a consent of its own. Write nothing about persons or about your health, and never an identity card number.',
  stored: (place) => `Where they are stored: ${place || 'ask the facilitators where the database is'}.`,
  kept: (day) =>
    day
      ? `How long: your personal data are deleted by ${day}. Published proposals stay, without a name.`
      : 'How long: ask the facilitators when they are deleted. Published proposals stay, without a name.',
  rights: (contact) =>
    `Your rights (law 09-08): access, rectification, objection. “My data”, at the foot of the screen, shows, exports and withdraws what is yours. For the rest: ${contact || 'the facilitators'}. Complaints may be sent to the national commission (CNDP).`,
  declared: (number) =>
    number
      ? `Declared to the national commission (CNDP): ${number}.`
      : 'Declaration to the CNDP: ask the facilitators for its number.',
  nothingElse: 'No account, no advertising, no tracking.',
};

const lines: InEachLanguage<Lines> = { ar, fr, en };

/** In each language; organisers' own text stands in the place of the usual one, with the day of deletion after it. */
export function noticeOf({ commune, locale: home, deleteAfter, particulars = {} }: Told): Wording {
  const { controller, recipients, contact, place, declaration = '', own = {} } = particulars;
  const said = (locale: Locale): string => {
    const say = lines[locale];
    const read = (wording: Wording = {}) => withoutStop(wordingIn(wording, locale, home));
    const kept = say.kept(deleteAfter === null ? '' : dayInWords(dayOf(deleteAfter), locale));
    const text = wordingIn(own, locale, home).trim();
    if (text !== '') return `${text}\n\n${kept}`;
    return [
      say.responsible(read(controller) || read(commune)),
      ...[
        say.purpose,
        say.published,
        say.seen,
        say.receives(read(recipients)),
        say.optional,
        say.stored(read(place)),
        kept,
      ],
      ...[say.rights(read(contact)), say.declared(withoutStop(declaration)), say.nothingElse],
    ].join('\n\n');
  };
  return inEachLanguage(said);
}

/** The sentence has a stop of its own. */
function withoutStop(text: string): string {
  return text.trim().replace(/[.。]+$/u, '');
}
