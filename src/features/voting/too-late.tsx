import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Icon } from '@/ui';
import type { Unsaved } from './use-unsaved';
import styles from './voting.module.css';

/** After the round was closed: what its owner had changed and nobody will count. Nothing while that isn't known yet. */
export function TooLate({
  unsaved,
  children,
}: {
  unsaved: Pick<Unsaved<unknown>, 'state' | 'drop'>;
  /** Instead of the usual words. */
  children?: ReactNode;
}) {
  const t = useTranslations('voting');
  if (unsaved.state === 'none' || unsaved.state === 'under-way') return null;
  return (
    <div className={styles.late} role="status">
      <Icon name="warning" />
      {children ?? <p>{t('too-late')}</p>}
      <Button onClick={unsaved.drop}>{t('understood')}</Button>
    </div>
  );
}
