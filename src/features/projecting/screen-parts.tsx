import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ScreenId } from '@/domain/ids';
import type { Screen } from '@/domain/screen';
import { useRoom } from '@/live';
import { Button, Icon, useAppUrl } from '@/ui';
import styles from './projecting.module.css';
import { useShown } from './use-shown';

export function Preview({ screenId }: { screenId: ScreenId }) {
  const t = useTranslations('projecting');
  const shown = useShown(screenId);
  return (
    <div className={styles.preview}>
      <Icon name="screen" />
      <p>
        <span className={styles.label}>{t('shows')}</span> <output>{shown}</output>
      </p>
    </div>
  );
}

interface CoversProps {
  screen: Pick<Screen, 'joinCard' | 'blank'>;
  show: (fields: Partial<Omit<Screen, 'id'>>) => void;
}

/** What lies over the picture for a while. */
export function Covers({ screen, show }: CoversProps) {
  const t = useTranslations('projecting');
  return (
    <div className={styles.switches}>
      <Button aria-pressed={screen.joinCard} icon="people" onClick={() => show({ joinCard: !screen.joinCard })}>
        {t('join-large')}
      </Button>
      <Button aria-pressed={screen.blank} icon="hide" onClick={() => show({ blank: !screen.blank })}>
        {t('blank')}
      </Button>
    </div>
  );
}

interface OpenHereProps {
  /** Below the workshop's address. */
  path: string;
  name: string;
  before?: () => void;
  children: ReactNode;
}

/**
 * By script and not by a link: only a window that knows its opener is the same person in practice mode. Named, so that a
 * second press finds the window instead of opening another.
 */
export function OpenHere({ path, name, before, children }: OpenHereProps) {
  const { workshopId } = useRoom();
  const url = useAppUrl();
  const open = () => {
    before?.();
    window.open(url(`/w/${workshopId}${path}`), name, 'popup,width=1280,height=720')?.focus();
  };
  return (
    <Button icon="screen" onClick={open}>
      {children}
    </Button>
  );
}
