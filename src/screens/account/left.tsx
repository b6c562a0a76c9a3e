import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { WithStaffWords } from '@/i18n';
import { wasAskedToWipe } from '@/live/leaving/asked';
import { wipe } from '@/live/leaving/wipe';
import { Button, Card, Icon, Stack, Waiting } from '@/ui';
import styles from './account.module.css';

/** Erases what this browser keeps, on a page that has opened none of it, and says what is left. */
export default function Left({ onEnd }: { onEnd: () => void }) {
  return (
    <WithStaffWords>
      <Leaving onEnd={onEnd} />
    </WithStaffWords>
  );
}

function Leaving({ onEnd }: { onEnd: () => void }) {
  const [tries, setTries] = useState(0);
  return <OneTry key={tries} again={() => setTries(tries + 1)} onEnd={onEnd} />;
}

function OneTry({ again, onEnd }: { again: () => void; onEnd: () => void }) {
  const t = useTranslations('accounts');
  const [left, setLeft] = useState<readonly string[] | null>(null);
  const leave = useEffectEvent(onEnd);
  useEffect(() => {
    if (wasAskedToWipe()) wipe().then(setLeft);
    else leave();
  }, []);
  if (!left)
    return (
      <main className={styles.left}>
        <Waiting>{t('leaving')}</Waiting>
      </main>
    );
  if (left.length > 0)
    return (
      <main className={styles.left}>
        <Card role="alert">
          <Stack>
            <h1>{t('held-title')}</h1>
            <p>{t('held-text')}</p>
            <div>
              <Button look="primary" large onClick={again}>
                {t('again')}
              </Button>
            </div>
          </Stack>
        </Card>
      </main>
    );
  return (
    <main className={styles.left}>
      <Card role="status">
        <Stack>
          <h1>
            <Icon name="check" /> {t('left-title')}
          </h1>
          <p>{t('left-text')}</p>
          <div>
            <Button
              look="primary"
              large
              onClick={() => {
                history.replaceState(null, '', '/');
                onEnd();
              }}
            >
              {t('to-start')}
            </Button>
          </div>
        </Stack>
      </Card>
    </main>
  );
}
