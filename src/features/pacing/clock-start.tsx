import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MAX_MINUTES } from '@/domain/clock';
import { Button, TextField } from '@/ui';
import styles from './clock-panel.module.css';
import { usePosition } from './use-position';

const usual = [5, 10, 15] as const;

/** How long: as planned for this phase, a usual length, or any number of minutes. `ready`: the exact time is known. */
export function ClockStart({ start, ready }: { start: (minutes: number) => void; ready: boolean }) {
  const t = useTranslations('pacing');
  const phone = useTranslations('phone');
  const planned = usePosition()?.stretch.minutes ?? 0;
  // Null while it follows the agenda.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? String(planned || usual[1]);
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  const isRight = minutes >= 1 && minutes <= MAX_MINUTES;
  const lengths = [...new Set([...(planned > 0 ? [planned] : []), ...usual])];
  return (
    <form
      className={styles.start}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight && ready) start(minutes);
      }}
    >
      <div className={styles.lengths}>
        {lengths.map((length) => (
          <Button key={length} aria-pressed={length === minutes} onClick={() => setTyped(String(length))}>
            {length === planned
              ? t('as-planned', { minutes: phone('minutes', { count: length }) })
              : phone('minutes', { count: length })}
          </Button>
        ))}
      </div>
      <div className={styles.go}>
        <TextField
          className={styles.field}
          label={t('minutes')}
          type="number"
          inputMode="numeric"
          min={1}
          max={MAX_MINUTES}
          dir="ltr"
          value={text}
          fault={text !== '' && !isRight && t('minutes-fault')}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" look="primary" icon="clock" disabled={!isRight || !ready}>
          {t('start')}
        </Button>
      </div>
    </form>
  );
}
