// The copies on this computer: what each holds, its fingerprint, and how to have it as a file. Read from this browser alone, so it
// works when the database has been emptied or can't be reached.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { Banner, Button, Card, EmptyState, Stack, UserText, useToasts, Waiting } from '@/ui';
import { CopyRow } from './copy-row';
import { type CopyShelf, copyShelf } from './copy-shelf';
import { DropDialog } from './drop-dialog';
import styles from './keeping.module.css';
import { type CopyGroup, useCopies } from './use-copies';

interface CopyListProps {
  readonly isPractice: boolean;
  readonly shelf?: CopyShelf;
  /** Makes a new workshop of a copy's text; without it a copy can be downloaded only. */
  readonly onRestore?: ((archiveText: string) => void) | undefined;
}

export function CopyList({ isPractice, shelf = copyShelf, onRestore }: CopyListProps) {
  const t = useTranslations('keeping');
  const { groups, drop } = useCopies(shelf, isPractice);
  if (groups === undefined) return <Waiting>{t('reading')}</Waiting>;
  if (groups === null)
    return (
      <Banner tone="caution" icon="warning">
        {t('missing')}
      </Banner>
    );
  if (groups.length === 0) return <EmptyState>{t('none')}</EmptyState>;
  return (
    <ul className={styles.groups}>
      {groups.map((group) => (
        <li key={group.name}>
          <Group group={group} shelf={shelf} drop={drop} onRestore={onRestore} />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps extends Pick<CopyListProps, 'onRestore'> {
  readonly group: CopyGroup;
  readonly shelf: CopyShelf;
  readonly drop: (ids: readonly string[]) => Promise<void>;
}

function Group({ group: { heads }, shelf, drop, onRestore }: GroupProps) {
  const t = useTranslations('keeping');
  const [dropping, setDropping] = useState<readonly string[] | null>(null);
  const say = useToasts((toasts) => toasts.say);
  const reader = useLocaleChoice((choice) => choice.locale);
  const [latest] = heads;
  const wording = useWording(latest.locale);
  const takeOut = () => {
    drop(dropping ?? []).catch(() => say(t('not-read'), { tone: 'fault' }));
    setDropping(null);
  };
  return (
    <Card>
      <Stack>
        <div>
          <h2>
            <UserText inline>{wording(latest.title)}</UserText>
          </h2>
          <p className={styles.soft}>
            <UserText inline>{wording(latest.commune)}</UserText> · <bdi>{dayInWords(latest.date, reader)}</bdi> ·{' '}
            {t('copies', { count: heads.length })}
          </p>
        </div>
        <ol className={styles.copies} aria-label={t('copies', { count: heads.length })}>
          {heads.map((head) => (
            <CopyRow
              key={head.id}
              head={head}
              shelf={shelf}
              onDrop={() => setDropping([head.id])}
              onRestore={onRestore}
            />
          ))}
        </ol>
        {heads.length > 1 && (
          <div className={styles.buttons}>
            <Button onClick={() => setDropping(heads.map(({ id }) => id))}>{t('drop-all')}</Button>
          </div>
        )}
      </Stack>
      {dropping && <DropDialog count={dropping.length} onDrop={takeOut} onClose={() => setDropping(null)} />}
    </Card>
  );
}
