import { tagOf, useLocaleChoice } from '@/i18n';

/** The time of day by this device's clock on the wall. */
export function HourOf({ at }: { at: number }) {
  const locale = useLocaleChoice((choice) => choice.locale);
  const hour = new Intl.DateTimeFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  return (
    <bdi>
      <time dateTime={new Date(at).toISOString()}>{hour}</time>
    </bdi>
  );
}
