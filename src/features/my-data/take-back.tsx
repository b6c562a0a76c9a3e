import { useTranslations } from 'use-intl';
import { withdrawAttendance } from '@/domain/attendance';
import { hasCategory, isWithdrawable, type MyData, takeBackCategory, withdrawAll } from '@/domain/my-data';
import { may } from '@/domain/permissions';
import { useRoom } from '@/live';
import { Card, Stack, Twice, useToasts } from '@/ui';
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
            large
            wide
            keep={t('keep')}
            label={t('withdraw-notes', { count: open.length })}
            sure={t('withdraw-notes-sure')}
            onSure={() => done('withdrawNote', withdrawAll(open))}
          />
        )}
        {open.length > 0 && !mayWithdraw && <p>{t('withdraw-later')}</p>}
        {hasCategory(data) && (
          <Twice
            large
            wide
            keep={t('keep')}
            label={t('withdraw-category')}
            sure={t('withdraw-category-sure')}
            onSure={() => done('takeBackCategory', takeBackCategory(userId, data.notes))}
          />
        )}
        {data.attendance && (
          <Twice
            large
            wide
            keep={t('keep')}
            label={t('withdraw-line')}
            sure={t('withdraw-line-sure')}
            onSure={() => done('withdrawAttendance', withdrawAttendance(userId))}
          />
        )}
      </Stack>
    </Card>
  );
}
