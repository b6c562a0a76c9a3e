export default {
  heading: 'الحاضرون والحاضرات',
  'at-tables':
    '{count, plural, zero {لا أحد حول الطاولات بعد} one {شخص واحد حول الطاولات} two {شخصان حول الطاولات} few {# أشخاص حول الطاولات} many {# شخصا حول الطاولات} other {# شخص حول الطاولات}}',
  seatless:
    '{count, plural, zero {الجميع حول الطاولات} one {شخص واحد دون طاولة بعد} two {شخصان دون طاولة بعد} few {# أشخاص دون طاولة بعد} many {# شخصا دون طاولة بعد} other {# شخص دون طاولة بعد}}',
  people: '{count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصا} other {# شخص}}',
  'of-seats':
    '{count, plural, zero {دون مقاعد} one {من مقعد واحد} two {من مقعدين} few {من # مقاعد} many {من # مقعدا} other {من # مقعد}}',
  proposals:
    '{count, plural, zero {لا مقترحات} one {مقترح واحد} two {مقترحان} few {# مقترحات} many {# مقترحا} other {# مقترح}}',
  commitments:
    '{count, plural, zero {لا مشاريع التزام} one {مشروع التزام واحد} two {مشروعا التزام} few {# مشاريع التزام} many {# مشروع التزام} other {# مشروع التزام}}',
  rapporteurs:
    '{count, plural, zero {دون مقرر(ة)} one {مقرر(ة)} two {مقرران} few {# مقررين} many {# مقررا} other {# مقرر}}',
} as const;
