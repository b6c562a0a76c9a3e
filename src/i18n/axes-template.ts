// What a new workshop starts from, in all languages: the priority axes that communes set, the usual day, and the usual
// way to adoption. These become the workshop's own words, so organisers can change every one of them.

import type { Phase } from '@/domain/phase';
import type { FullWording } from '@/domain/wording';
import type { Hue } from '@/domain/workshop';

interface AxisTemplate {
  readonly name: FullWording;
  readonly question: FullWording;
  readonly hue: Hue;
}

export const titleTemplate: FullWording = {
  ar: 'ورشة الإعداد المشترك لبرنامج عمل الانفتاح',
  fr: "Atelier d'élaboration conjointe du programme d'action d'ouverture",
  en: 'Joint preparation workshop for the openness action programme',
};

export const axesTemplate: readonly AxisTemplate[] = [
  {
    hue: 'teal',
    name: { ar: 'المشاركة المواطنة', fr: 'Participation citoyenne', en: 'Citizen participation' },
    question: {
      ar: 'كيف يشارك المواطنات والمواطنون فعلا في قرارات الجماعة؟',
      fr: 'Comment les citoyennes et citoyens peuvent-ils vraiment prendre part aux décisions de la commune ?',
      en: "How can citizens really take part in the commune's decisions?",
    },
  },
  {
    hue: 'indigo',
    name: { ar: 'الرقمنة', fr: 'Digitalisation', en: 'Digitalisation' },
    question: {
      ar: 'ما الخدمة التي يجب أن يراها المواطن أو يتتبعها عن بعد؟',
      fr: 'Quel service le citoyen devrait-il pouvoir suivre en ligne ?',
      en: 'Which service should citizens be able to see and follow online?',
    },
  },
  {
    hue: 'amber',
    name: {
      ar: 'الحق في الوصول إلى المعلومة',
      fr: "Droit d'accès à l'information",
      en: 'Right of access to information',
    },
    question: {
      ar: 'أي معلومة تحتاجونها ولا تجدونها اليوم؟',
      fr: "Quelle information vous manque aujourd'hui ?",
      en: 'Which information do you need and not find today?',
    },
  },
  {
    hue: 'rose',
    name: { ar: 'الشفافية والمساءلة', fr: 'Transparence et redevabilité', en: 'Transparency and accountability' },
    question: {
      ar: 'كيف نعرف أن ما وعدت به الجماعة قد أُنجز؟',
      fr: 'Comment savoir que ce que la commune a promis est fait ?',
      en: 'How do we know that what the commune promised is done?',
    },
  },
];

/** The name of an axis that organisers have just added and not yet named. */
export const newAxisName: FullWording = { ar: 'محور جديد', fr: 'Nouvel axe', en: 'New axis' };

interface AgendaTemplate {
  readonly phase: Phase;
  readonly minutes: number;
  readonly title: FullWording;
}

export const agendaTemplate: readonly AgendaTemplate[] = [
  {
    phase: 'welcome',
    minutes: 10,
    title: {
      ar: 'كلمة ترحيبية لرئيس المجلس الجماعي',
      fr: 'Mot de bienvenue du président du conseil communal',
      en: 'Opening word by the president of the communal council',
    },
  },
  {
    phase: 'presentation',
    minutes: 15,
    title: {
      ar: 'عرض حول الشبكة المغربية للجماعات الترابية المنفتحة والجدولة الزمنية والمحاور الأولية',
      fr: 'Présentation du réseau, du calendrier et des axes préliminaires',
      en: 'Presentation of the network, the timetable and the preliminary axes',
    },
  },
  {
    phase: 'propose',
    minutes: 15,
    title: {
      ar: 'ورشات العمل: كتابة المقترحات',
      fr: 'Groupes de travail : écrire les propositions',
      en: 'Breakout sessions: writing proposals',
    },
  },
  {
    phase: 'group',
    minutes: 18,
    title: {
      ar: 'قراءة المقترحات وتجميعها',
      fr: 'Lire et regrouper les propositions',
      en: 'Reading and grouping the proposals',
    },
  },
  {
    phase: 'vote',
    minutes: 7,
    title: { ar: 'التصويت على الأولويات', fr: 'Voter les priorités', en: 'Voting on priorities' },
  },
  {
    phase: 'draft',
    minutes: 30,
    title: {
      ar: 'صياغة مشاريع الالتزامات',
      fr: "Rédiger les projets d'engagement",
      en: 'Wording the draft commitments',
    },
  },
  {
    phase: 'review',
    minutes: 28,
    title: {
      ar: 'الجلسة العامة: عرض الالتزامات وقياس درجة التوافق',
      fr: "Plénière : présentation des engagements et degré d'adhésion",
      en: 'Plenary: the commitments and the agreement check',
    },
  },
  {
    phase: 'close',
    minutes: 7,
    title: { ar: 'المراحل القادمة والاختتام', fr: 'Prochaines étapes et clôture', en: 'Next steps and close' },
  },
];

/** Between the workshop and the programme: the draft, the consultation on it, the council's session. */
export const roadmapTemplate = {
  draft: { ar: 'مسودة البرنامج', fr: 'Projet de programme', en: 'Draft programme' },
  consultation: {
    ar: 'التشاور العمومي حول المسودة',
    fr: 'Consultation publique sur le projet',
    en: 'Public consultation on the draft',
  },
  adoption: {
    ar: 'المصادقة من طرف المجلس خلال دورة عادية',
    fr: 'Adoption par le conseil en session ordinaire',
    en: 'Adoption by the council at an ordinary session',
  },
} as const satisfies Readonly<Record<string, FullWording>>;

/** What organisers have just added and not yet named. */
export const newItemTitle: FullWording = { ar: 'بند جديد', fr: 'Nouveau point', en: 'New item' };
export const newStepTitle: FullWording = { ar: 'محطة جديدة', fr: 'Nouvelle échéance', en: 'New step' };
export const newPartner: FullWording = { ar: 'شريك جديد', fr: 'Nouveau partenaire', en: 'New partner' };
