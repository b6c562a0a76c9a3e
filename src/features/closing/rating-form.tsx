import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { textFault, tidied } from '@/domain/note-text';
import { RATING_UNITS, type Rating, rateWorkshop } from '@/domain/rating';
import { useLive, useRoom } from '@/live';
import { Button, Card, Counter, Stack, TextField, useToasts } from '@/ui';
import styles from './closing.module.css';

const levels = [1, 2, 3, 4, 5] as const;

/** How the day was: one of five words and, if one likes, a line. Can be changed for as long as the workshop is at its end. */
export function RatingForm() {
  const t = useTranslations('closing');
  const { workshopId, userId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const kept = useLive('rating', { workshopId, userId }).value;
  const [level, setLevel] = useState<Rating['level'] | null>(null);
  const [text, setText] = useState('');
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    // What was said on an earlier visit, until something else is being said.
    if (!kept || touched) return;
    setLevel(kept.level);
    setText(kept.text);
  }, [kept, touched]);
  const clean = tidied(text);
  const fault = clean === '' ? null : textFault(clean, RATING_UNITS);
  const isSaid = kept?.level === level && kept?.text === clean;
  const send = () => {
    if (level === null || fault) return;
    run('rateWorkshop', rateWorkshop(userId, { level, text: clean }));
    say(t('rated'));
  };
  return (
    <Card>
      <Stack tight>
        <fieldset className={styles.levels}>
          <legend>{t('rating-question')}</legend>
          {levels.map((each) => (
            <label key={each} className={styles.level}>
              <input
                type="radio"
                name="rating"
                checked={level === each}
                onChange={() => {
                  setTouched(true);
                  setLevel(each);
                }}
              />
              <span>{t(`level-${each}`)}</span>
            </label>
          ))}
        </fieldset>
        <TextField
          label={t('rating-line')}
          value={text}
          fault={fault && t(fault === 'too-long' ? 'line-too-long' : 'line-forbidden')}
          onChange={(event) => {
            setTouched(true);
            setText(event.target.value);
          }}
        />
        <Counter used={clean.length} limit={RATING_UNITS} words={(left) => t('units', { left: Math.max(0, left) })} />
        <p className={styles.soft}>{t('rating-hint')}</p>
        <Button look="primary" wide disabled={level === null || fault !== null || isSaid} onClick={send}>
          {kept ? t('rate-again') : t('rate')}
        </Button>
      </Stack>
    </Card>
  );
}
