import { useTranslations } from 'use-intl';

/** A length of minutes in words: hours and what is left. */
export function useLengthWords(): (minutes: number) => string {
  const t = useTranslations('preparing');
  const phone = useTranslations('phone');
  return (all) => {
    const [hours, minutes] = [Math.floor(all / 60), all % 60];
    if (hours === 0) return phone('minutes', { count: minutes });
    const whole = t('hours', { count: hours });
    return minutes === 0 ? whole : t('hours-minutes', { hours: whole, minutes: phone('minutes', { count: minutes }) });
  };
}
