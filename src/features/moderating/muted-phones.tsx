import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Member } from '@/domain/member';
import { mutedAmong } from '@/domain/muting';
import type { Note } from '@/domain/note';
import { cutToUnits } from '@/lib/text';
import { useRoom } from '@/live';
import { Button, classes, Dialog, UserText } from '@/ui';
import styles from './moderating.module.css';
import { useMuting } from './use-muting';

interface MutedPhonesProps {
  members: readonly Member[];
  notes: readonly Note[];
}

/** The phones that can't write, behind a button that says how many; each told by a text of its author alone. */
export function MutedPhones({ members, notes }: MutedPhonesProps) {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const [open, setOpen] = useState(false);
  const count = members.filter(({ muted, removed }) => muted && !removed).length;
  // The last one let write again: the list stays until it is closed, and says that nobody is left.
  if (count === 0 && !open) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('muted-phones', { count })}</Button>
      {open && (
        <Dialog title={t('muted-heading')} closeLabel={shared('close')} onClose={() => setOpen(false)}>
          <p>{count === 0 ? t('muted-none') : t('muted-text')}</p>
          <List members={members} notes={notes} />
        </Dialog>
      )}
    </>
  );
}

function List({ members, notes }: MutedPhonesProps) {
  const t = useTranslations('moderating');
  const { workshopId } = useRoom();
  const mute = useMuting(members);
  return (
    <ul className={styles.column} aria-label={t('muted-heading')}>
      {mutedAmong(workshopId, members, notes).map(({ id, text }) => (
        <li key={id} className={classes(styles.note, styles.plain)}>
          <div>
            <p className={styles.from}>{text === null ? t('author-of-none') : t('author-of')}</p>
            {text !== null && <UserText>{text}</UserText>}
          </div>
          <Button
            aria-label={text === null ? undefined : t('unmute-this', { text: cutToUnits(text, 60) })}
            onClick={() => mute(id, false)}
          >
            {t('unmute')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
