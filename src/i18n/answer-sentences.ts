// The usual sentences of answers. An answer speaks the workshop's language, whatever language its writer reads, so these are
// wordings in all languages and not messages of the interface. Organisers put their own in their place.

import type { Outcome } from '@/domain/answer';
import type { FullWording } from '@/domain/wording';

export const answerSentences = {
  retained: {
    ar: 'احتُفظ بمقترحكم: فهو ضمن مشروع التزام سيُعرض على التشاور العمومي ثم على المجلس.',
    fr: 'Votre proposition est retenue : elle figure dans un projet d’engagement qui sera soumis à la consultation publique, puis au conseil.',
    en: 'Your proposal is retained: it is part of a draft commitment that goes to public consultation and then to the council.',
  },
  merged: {
    ar: 'أُدمج مقترحكم مع مقترحات أخرى في نفس المعنى، وستُدرس مجتمعة.',
    fr: 'Votre proposition a été fusionnée avec d’autres qui vont dans le même sens ; elles sont examinées ensemble.',
    en: 'Your proposal was merged with others that say the same; they are considered together.',
  },
  'in-part': {
    ar: 'احتُفظ بجزء من مقترحكم. أما الباقي فيتعذر إدراجه في هذا البرنامج.',
    fr: 'Votre proposition est retenue en partie. Le reste ne peut pas entrer dans ce programme.',
    en: 'Part of your proposal is retained. The rest can’t be taken into this programme.',
  },
  'already-in-place': {
    ar: 'ما تقترحونه معمول به حاليا لدى الجماعة، وسنعمل على التعريف به أكثر.',
    fr: 'Ce que vous proposez existe déjà à la commune ; nous le ferons mieux connaître.',
    en: 'What you propose is already in place; we will make it better known.',
  },
  deferred: {
    ar: 'سُجّل مقترحكم، وسيُعاد النظر فيه عند إعداد البرنامج المقبل.',
    fr: 'Votre proposition est notée ; elle sera réexaminée lors de la préparation du prochain programme.',
    en: 'Your proposal is on record and will be looked at again when the next programme is prepared.',
  },
  'outside-powers': {
    ar: 'لا يدخل هذا المقترح ضمن اختصاصات الجماعة. وسيُحال على الجهة المختصة متى أمكن ذلك.',
    fr: 'Cette proposition ne relève pas des compétences de la commune. Elle sera transmise à l’institution compétente quand c’est possible.',
    en: 'This proposal lies outside the commune’s powers. It will be passed on to whoever is in charge, where possible.',
  },
  'outside-subject': {
    ar: 'لا يتعلق هذا المقترح بموضوع الورشة. وقد أُبلغ إلى المصلحة المعنية.',
    fr: 'Cette proposition ne porte pas sur le sujet de l’atelier. Elle a été signalée au service concerné.',
    en: 'This proposal is not about the subject of the workshop. The department concerned has been told of it.',
  },
  duplicate: {
    ar: 'ورد مقترحكم بنفس المعنى في مقترح آخر، وجوابه هو جوابكم.',
    fr: 'Votre proposition se trouve déjà, dans les mêmes termes, parmi les autres ; la réponse donnée à celle-ci vaut pour la vôtre.',
    en: 'Your proposal was made in the same terms by others; the answer given to theirs is yours as well.',
  },
} as const satisfies Readonly<Record<Outcome, FullWording>>;
