export default {
  title: 'المسودات',
  tables: 'الطاولات',
  'table-option': '{table}: {axis}',
  console: 'لوحة التيسير',
  'my-phone': 'صفحتي',
  'no-table': 'لا طاولة لكم بعد. اختاروها من صفحتكم لتظهر لوحتها هنا.',
  export: 'التصدير',
  'not-yours-title': 'هذه الصفحة لفريق التنظيم والمقررين والمقررات',
} as const;
