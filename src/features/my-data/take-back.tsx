import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { withdrawAttendance } from '@/domain/attendance';
import { hasCategory, isWithdrawable, type MyData, takeBackCategory, withdrawAll } from '@/domain/my-data';
import { may } from '@/domain/permissions';
import { useRoom } from '@/live';
import { Button, Card, Stack, useToasts } from '@/ui';
import styles from './my-data.module.css';

/** What may still be taken back, and what for the rest one has to ask. */
export function TakeBack({ data }: { data: MyData }) {
  const t = useTranslations('mine');
  const { workshop, userId, me, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const open = data.notes.filter(isWithdrawable);
  const mayWithdraw = may('withdrawNote', me, { ...workshop, mine: true });
  // What has been done shows by itself when it stands.
  const done = (action: string, changes: Parameters<typeof run>[1]) => {
    run(action, changes);
    say(t('taken-back'));
  };
  const isNothing = open.length === 0 && !hasCategory(data) && !data.attendance;
  return (
    <Card>
      <Stack tight>
        <h2>{t('take-back')}</h2>
        {isNothing && <p className={styles.soft}>{t('nothing-to-take-back')}</p>}
        {open.length > 0 && mayWithdraw && (
          <Twice
            label={t('withdraw-notes', { count: open.length })}
            sure={t('withdraw-notes-sure')}
            onSure={() => done('withdrawNote', withdrawAll(open))}
          />
        )}
        {open.length > 0 && !mayWithdraw && <p>{t('withdraw-later')}</p>}
        {hasCategory(data) && (
          <Twice
            label={t('withdraw-category')}
            sure={t('withdraw-category-sure')}
            onSure={() => done('takeBackCategory', takeBackCategory(userId, data.notes))}
          />
        )}
        {data.attendance && (
          <Twice
            label={t('withdraw-line')}
            sure={t('withdraw-line-sure')}
            onSure={() => done('withdrawAttendance', withdrawAttendance(userId))}
          />
        )}
      </Stack>
    </Card>
  );
}

/** Asked once more, in the same place. */
function Twice({ label, sure, onSure }: { label: string; sure: string; onSure: () => void }) {
  const t = useTranslations('mine');
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button wide large onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div className={styles.asked}>
      <p role="status">{sure}</p>
      <Button
        look="danger"
        wide
        large
        autoFocus
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {label}
      </Button>
      <Button wide large onClick={() => setAsked(false)}>
        {t('keep')}
      </Button>
    </div>
  );
}
