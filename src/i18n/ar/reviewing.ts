export default {
  agreement: 'قياس درجة التوافق',
  'not-yet':
    'لا سؤال مفتوح الآن. عندما يسألكم فريق التيسير عن رأيكم في التزام، سيظهر السؤال هنا تلقائيا دون إعادة التحميل.',
  question: 'ما مدى موافقتكم على هذا الالتزام؟',
  'level-1': 'غير موافق(ة) إطلاقا',
  'level-2': 'غير موافق(ة) عموما',
  'level-3': 'متردد(ة)',
  'level-4': 'موافق(ة) عموما',
  'level-5': 'موافق(ة) تماما',
  remark: 'ملاحظة، إن رغبتم',
  'remark-hint': 'دون ذكر اسمكم. يقرؤها الجميع مع النتيجة وتبقى مرفقة بالالتزام.',
  'remark-too-long': 'النص أطول من اللازم. المرجو اختصاره: لا يُحذف منه شيء.',
  'units-left':
    '{left, plural, zero {لم يبق أي حرف} one {بقي حرف واحد} two {بقي حرفان} few {بقيت # أحرف} many {بقي # حرفا} other {بقي # حرف}}',
  'units-over':
    '{over, plural, zero {لا حرف زائد} one {حرف واحد زائد} two {حرفان زائدان} few {# أحرف زائدة} many {# حرفا زائدا} other {# حرف زائد}}',
  reserved: 'هذا تحفّظ على الالتزام',
  send: 'إرسال رأيي',
  'send-again': 'تغيير رأيي',
  'choose-level': 'المرجو اختيار أحد الأجوبة الخمسة أولا.',
  'not-sent': 'لم يُرسل بعد: محفوظ على هذا الجهاز.',
  sent: 'أُرسل رأيكم. يمكنكم تغييره إلى النهاية.',
  private: 'رأيكم سري: لا يُعرض إلا المجموع، عند النهاية.',
  answered:
    '{count, plural, zero {لم يجب أحد بالهاتف.} one {أجاب شخص واحد.} two {أجاب شخصان.} few {أجاب # أشخاص.} many {أجاب # شخصا.} other {أجاب # شخص.}}',
  reservations:
    '{count, plural, zero {لا تحفّظ} one {تحفّظ واحد} two {تحفّظان} few {# تحفّظات} many {# تحفّظا} other {# تحفّظ}}',
  remarks:
    '{count, plural, zero {لا ملاحظة} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظة} other {# ملاحظة}}',
  'no-words': 'تحفّظ دون تعليق.',
  'nth-check': 'القياس {number, number}',
  'answer-now': 'أجيبوا بهواتفكم',
  turnout:
    '{voters, plural, zero {لم يجب أحد بعد من أصل {expected, number}} one {أجاب شخص واحد من أصل {expected, number}} two {أجاب شخصان من أصل {expected, number}} few {أجاب # من أصل {expected, number}} many {أجاب # من أصل {expected, number}} other {أجاب # من أصل {expected, number}}}',
  untitled: 'مشروع التزام دون عنوان',
  heading: 'الالتزام قيد النقاش',
  choose: 'المعروض على الشاشة للنقاش',
  none: 'لا شيء: تعرض الشاشة المحاور',
  option: '{axis} · {title}',
  previous: 'السابق',
  next: 'التالي',
  check: 'قياس درجة التوافق',
  'check-again': 'إعادة القياس',
  'no-commitments': 'ستظهر مشاريع الالتزام هنا: تُعدّ في مرحلة «الصياغة».',
  'show-agreement': 'درجة التوافق والملاحظات والتحفّظات',
  'no-check': 'لم تُقس درجة التوافق.',
} as const;
