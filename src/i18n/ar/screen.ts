export default {
  reconnecting: 'جارٍ استعادة الاتصال…',
  recovering: 'لحظة من فضلكم…',
  practice: 'تدريب',
  frozen: 'توقف مؤقت',
  'join-title': 'التحقوا بالورشة بهواتفكم',
  'join-scan': 'امسحوا الرمز بالكاميرا',
  'join-or': 'أو افتحوا',
  'join-code': 'ثم اكتبوا الرمز',
  'join-qr': 'رمز QR يفتح الورشة على الهاتف',
  code: 'الرمز',
  'people-in':
    '{count, plural, zero {في انتظار أول الملتحقين} one {التحق شخص واحد} two {التحق شخصان} few {التحق # أشخاص} many {التحق # شخصا} other {التحق # شخص}}',
  proposals:
    '{count, plural, zero {لا مقترحات} one {مقترح واحد} two {مقترحان} few {# مقترحات} many {# مقترحا} other {# مقترح}}',
  commitments:
    '{count, plural, zero {لا مشاريع التزام} one {مشروع التزام واحد} two {مشروعا التزام} few {# مشاريع التزام} many {# مشروع التزام} other {# مشروع التزام}}',
  'proposals-word': '{count, plural, zero {مقترح} one {مقترح} two {مقترحان} few {مقترحات} many {مقترحا} other {مقترح}}',
  'commitments-word':
    '{count, plural, zero {مشروع التزام} one {مشروع التزام} two {مشروعا التزام} few {مشاريع التزام} many {مشروع التزام} other {مشروع التزام}}',
  'people-word':
    '{count, plural, zero {مشارك(ة)} one {مشارك(ة)} two {مشاركان} few {مشاركات ومشاركين} many {مشاركة ومشاركا} other {مشارك(ة)}}',
  'placed-word': 'من المقترحات وجدت مكانها في التزام',
  writing: 'كتابة في صمت: تُعرض المقترحات بعد انتهاء الجميع.',
  pool: 'خارج مشاريع الالتزام بعد',
  'pool-count':
    '{count, plural, zero {كل المقترحات في التزام} one {مقترح واحد خارج الالتزامات} two {مقترحان خارج الالتزامات} few {# مقترحات خارج الالتزامات} many {# مقترحا خارج الالتزامات} other {# مقترح خارج الالتزامات}}',
  more: '{count, plural, zero {لا مزيد} one {ومقترح آخر} two {ومقترحان آخران} few {و# مقترحات أخرى} many {و# مقترحا آخر} other {و# مقترح آخر}}',
  'more-commitments':
    '{count, plural, zero {لا مزيد} one {ومشروع التزام آخر} two {ومشروعا التزام آخران} few {و# مشاريع التزام أخرى} many {و# مشروع التزام آخر} other {و# مشروع التزام آخر}}',
  'more-axes':
    '{count, plural, zero {لا مزيد} one {ومحور آخر} two {ومحوران آخران} few {و# محاور أخرى} many {و# محورا آخر} other {و# محور آخر}}',
  'more-items':
    '{count, plural, zero {لا مزيد} one {وبند آخر} two {وبندان آخران} few {و# بنود أخرى} many {و# بندا آخر} other {و# بند آخر}}',
  'more-steps':
    '{count, plural, zero {لا مزيد} one {ومحطة أخرى} two {ومحطتان أخريان} few {و# محطات أخرى} many {و# محطة أخرى} other {و# محطة أخرى}}',
  'more-partners':
    '{count, plural, zero {لا مزيد} one {وشريك آخر} two {وشريكان آخران} few {و# شركاء آخرون} many {و# شريكا آخر} other {و# شريك آخر}}',
  with: 'بشراكة مع',
  untitled: 'دون عنوان بعد',
  'no-notes': 'لا مقترح هنا بعد',
  'no-commitments': 'ستظهر هنا مشاريع التزام هذا المحور.',
  thanks: 'شكرا لكم!',
  'next-steps': 'الخطوات المقبلة',
  'not-yours-title': 'هذه شاشة القاعة',
  'lit-note': 'مقترح',
  'lit-stack': 'مجموعة مقترحات متشابهة',
  'lit-commitment': 'مشروع التزام',
  'people-here':
    '{count, plural, zero {في انتظار أول الجالسين} one {شخص واحد حول الطاولة} two {شخصان حول الطاولة} few {# أشخاص حول الطاولة} many {# شخصا حول الطاولة} other {# شخص حول الطاولة}}',
  'no-table': 'لم تعد هذه الطاولة ضمن الورشة.',
  'not-set-up': 'لم يُعدّ فريق التيسير شاشة هذه الطاولة بعد.',
} as const;
