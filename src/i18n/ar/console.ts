export default {
  title: 'لوحة التيسير',
  prepare: 'الإعداد',
  drafts: 'المسودات والتصدير',
  'not-yours-title': 'هذه الصفحة لفريق التيسير',
  'not-yours-text': 'أنتم في الورشة بصفة أخرى. صفحتكم على بعد نقرة.',
  'to-my-page': 'إلى صفحتي',
  'join-heading': 'رمز الدخول',
  'join-qr': 'رمز QR يفتح الورشة على الهاتف',
  'join-show': 'عرض بحجم كبير',
  loading: 'جارٍ قراءة القاعة…',
} as const;
