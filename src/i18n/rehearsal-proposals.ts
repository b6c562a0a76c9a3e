// What the simulated participants of a rehearsal write, as people of a commune write on notes: Arabic and French, some Darija,
// short and long, and several that say the same. Made up; they are workshop content and not messages of the interface.

export interface Theme {
  /** What a table would call the commitment that it makes of these. */
  readonly title: { readonly ar: string; readonly fr: string };
  readonly ar: readonly string[];
  readonly fr: readonly string[];
}

const participation: readonly Theme[] = [
  {
    title: { ar: 'إحداث ميزانية تشاركية سنوية', fr: 'Créer un budget participatif annuel' },
    ar: [
      'تخصيص جزء من ميزانية الجماعة لمشاريع يختارها السكان كل سنة',
      'ميزانية تشاركية: كل حي وكل دوار يقترح مشروعا ويصوّت عليه',
    ],
    fr: ['Un budget participatif où les habitants choisissent eux-mêmes les projets de leur quartier'],
  },
  {
    title: { ar: 'عقد لقاءات دورية مع الساكنة في الأحياء والدواوير', fr: 'Tenir des rencontres dans les quartiers' },
    ar: ['لقاء مفتوح مع الرئيس والمكتب كل ثلاثة أشهر في حي مختلف', 'بغينا المسؤولين يجيو عندنا للدوار ويسمعو لينا'],
    fr: ['Des permanences du conseil dans les douars éloignés, annoncées au souk une semaine avant'],
  },
  {
    title: { ar: 'إشراك الشباب والنساء في إعداد القرارات', fr: 'Associer les jeunes et les femmes aux décisions' },
    ar: ['إحداث مجلس جماعي للشباب يُستشار قبل كل دورة', 'توقيت الاجتماعات خاصو يكون مناسب للنساء، ومع توفير النقل'],
    fr: ['Un conseil communal des jeunes avec un vrai droit de proposition'],
  },
  {
    title: { ar: 'تسهيل تقديم العرائض وتتبعها', fr: 'Faciliter le dépôt et le suivi des pétitions' },
    ar: ['شباك خاص بالعرائض مع وصل إيداع وأجل محدد للجواب'],
    fr: [
      'Expliquer simplement comment déposer une pétition, avec un modèle à remplir',
      'Répondre à chaque pétition par écrit',
    ],
  },
];

const digitalisation: readonly Theme[] = [
  {
    title: { ar: 'تتبع الطلبات والرخص عن بعد', fr: 'Suivre ses demandes en ligne' },
    ar: ['تتبع ملف رخصة البناء عبر الهاتف بدل التنقل كل مرة', 'إرسال رسالة قصيرة للمواطن عندما تكون الوثيقة جاهزة'],
    fr: ['Suivre sa demande d’autorisation en ligne, étape par étape'],
  },
  {
    title: { ar: 'منصة لتبليغ الشكايات والجواب عنها', fr: 'Une plateforme de réclamations avec réponse' },
    ar: ['تطبيق لتبليغ الأعطاب: الإنارة والحفر والنفايات، مع صورة وموقع', 'شكاية إلكترونية خاصها جواب فأجل معقول'],
    fr: ['Signaler une panne d’éclairage avec une photo et savoir quand elle sera réparée'],
  },
  {
    title: { ar: 'حجز المواعيد وطلب الوثائق عن بعد', fr: 'Prendre rendez-vous et demander ses documents à distance' },
    ar: ['حجز موعد الحالة المدنية عبر الأنترنت لتفادي الاكتظاظ', 'طلب نسخة من عقد الازدياد بلا ما نجي من الدوار'],
    fr: ['La prise de rendez-vous en ligne à l’état civil'],
  },
  {
    title: { ar: 'مواكبة من لا يستعمل الأنترنت', fr: 'Accompagner celles et ceux qui n’utilisent pas Internet' },
    ar: ['فضاء رقمي بدار الشباب مع شخص يساعد كبار السن', 'خدمات صوتية بالدارجة وتشلحيت لمن لا يقرأ'],
    fr: ['Un agent d’accueil qui aide à remplir les formulaires en ligne'],
  },
];

const information: readonly Theme[] = [
  {
    title: { ar: 'نشر الميزانية بلغة يفهمها الجميع', fr: 'Publier un budget que chacun comprend' },
    ar: ['ميزانية المواطن: صفحتان بالصور، كم دخل وكم صُرف وعلى ماذا', 'فين كتمشي فلوس الجماعة؟ بغينا نعرفو بالأرقام'],
    fr: ['Un budget citoyen de deux pages, affiché et publié chaque année'],
  },
  {
    title: { ar: 'نشر محاضر الدورات ومقرراتها', fr: 'Publier les procès-verbaux et les délibérations' },
    ar: ['نشر محاضر دورات المجلس على الموقع داخل أجل 15 يوما', 'نقل الدورات مباشرة وترك التسجيل متاحا'],
    fr: ['Mettre en ligne les procès-verbaux du conseil, avec un résumé en arabe simple'],
  },
  {
    title: { ar: 'التعريف بالمساطر والخدمات', fr: 'Faire connaître les démarches et les services' },
    ar: ['لوحة في مدخل الجماعة تبين الوثائق المطلوبة لكل خدمة وثمنها', 'دليل صوتي للمساطر يُبث في الإذاعة الجهوية'],
    fr: ['Une fiche par démarche : pièces, délai, prix, qui contacter'],
  },
  {
    title: { ar: 'تسهيل طلبات الحصول على المعلومة', fr: 'Faciliter les demandes d’accès à l’information' },
    ar: ['التعريف بالشخص المكلف بتلقي طلبات الحصول على المعلومات ورقم هاتفه'],
    fr: [
      'Publier le registre des demandes d’information et le délai de réponse',
      'Un formulaire simple de demande à l’accueil',
    ],
  },
];

const transparency: readonly Theme[] = [
  {
    title: { ar: 'لوحة لتتبع تنفيذ المشاريع', fr: 'Un tableau de suivi des projets' },
    ar: ['خريطة للمشاريع: ما أُنجز وما تأخر ولماذا', 'لوحة عند كل ورش فيها الكلفة والأجل والمقاولة'],
    fr: ['Un tableau public de l’avancement des projets, mis à jour chaque trimestre'],
  },
  {
    title: { ar: 'نشر الصفقات وسندات الطلب', fr: 'Publier les marchés et les bons de commande' },
    ar: ['نشر لائحة الصفقات وسندات الطلب ومن فاز بها', 'باش نعرفو شكون خدا الصفقة وبشحال'],
    fr: ['Publier les résultats des appels d’offres sur la page de la commune'],
  },
  {
    title: { ar: 'تقديم حصيلة سنوية أمام الساكنة', fr: 'Présenter un bilan annuel devant les habitants' },
    ar: ['لقاء سنوي يعرض فيه المجلس ما وعد به وما أنجزه', 'الجواب على أسئلة المواطنين كتابة بعد عرض الحصيلة'],
    fr: ['Une séance publique de bilan, avec des questions libres de la salle'],
  },
  {
    title: { ar: 'معايير معلنة لدعم الجمعيات', fr: 'Des critères publics pour les subventions aux associations' },
    ar: ['نشر معايير منح الدعم للجمعيات ولائحة المستفيدين'],
    fr: [
      'Une commission mixte pour examiner les demandes de subvention',
      'Publier le montant reçu par chaque association',
    ],
  },
];

const general: readonly Theme[] = [
  {
    title: { ar: 'تحسين استقبال المواطنات والمواطنين', fr: 'Améliorer l’accueil des citoyennes et des citoyens' },
    ar: ['مكتب استقبال واحد يوجه الناس بدل التنقل بين المكاتب', 'ولوجيات للأشخاص في وضعية إعاقة بمقر الجماعة'],
    fr: ['Un guichet d’accueil unique avec des horaires affichés'],
  },
  {
    title: { ar: 'مواعيد معلومة للجواب', fr: 'Des délais de réponse connus' },
    ar: ['تحديد أجل للجواب عن كل طلب ونشره', 'كل طلب خاصو جواب، ولو بالرفض مع التعليل'],
    fr: ['Afficher le délai de chaque service et le respecter'],
  },
  {
    title: { ar: 'متابعة مشتركة لما يُتفق عليه', fr: 'Un suivi commun de ce qui est décidé' },
    ar: ['لجنة تتبع من المجتمع المدني تجتمع كل ثلاثة أشهر'],
    fr: ['Un comité de suivi avec les associations', 'Publier chaque trimestre ce qui a avancé et ce qui bloque'],
  },
];

/** By what the axis is about; `general` is for axes that the organisers have made themselves. */
export const rehearsedThemes = { participation, digitalisation, information, transparency, general } as const;
export type Topic = keyof typeof rehearsedThemes;

/** One that a facilitator will want to hide: moderating wants rehearsing too. */
export const rudeProposal = 'هادشي كلو كلام خاوي، المسؤولين ديالنا كلهم كذابة';

/** What is said to a commitment, from rather against to entirely for it. */
export const rehearsedRemarks = {
  against: ['لا نرى من سيموّل هذا الالتزام', 'Trop vague : il manque un délai et un responsable'],
  middle: ['نتفق على المبدأ، ويبقى تحديد الأجل', 'D’accord sur le principe, à préciser avec les services'],
  for: ['التزام واضح ويمكن تتبعه', 'Très bien, à commencer dès cette année'],
} as const;

export const rehearsedRatings = {
  good: ['ورشة مفيدة والجميع شارك', 'Rythme agréable, merci pour l’organisation', 'سهلة حتى بالنسبة لمن لا يكتب كثيرا'],
  fair: ['الوقت كان قصيرا في الصياغة', 'Il fallait plus de temps pour discuter à la table'],
} as const;

export const rehearsedForm = {
  lead: { ar: 'مصالح الجماعة', fr: 'Services de la commune' },
  milestone: {
    ar: 'نشر الصيغة الأولى وعرضها على الساكنة',
    fr: 'Publier une première version et la présenter aux habitants',
  },
} as const;
