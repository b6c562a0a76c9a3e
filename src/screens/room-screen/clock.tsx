import { useEffect, useState } from 'react';
import { tagOf, useLocaleChoice } from '@/i18n';
import styles from './frame.module.css';

const LOOK_MS = 5_000;

/** The time of day by this device. Apart, so that its ticking repaints nothing else. */
export function Clock() {
  const locale = useLocaleChoice((choice) => choice.locale);
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    now,
  );
  return (
    <time className={styles.clock}>
      <bdi>{time}</bdi>
    </time>
  );
}
