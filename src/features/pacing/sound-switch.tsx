import { useTranslations } from 'use-intl';
import { freshScreen, MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { useLive, useRoom } from '@/live';
import { Button } from '@/ui';
import styles from './pacing.module.css';

/** Whether the room screen is heard when the clock ends. */
export function SoundSwitch() {
  const t = useTranslations('pacing');
  const { workshopId, run } = useRoom();
  const { sound } = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value ?? freshScreen;
  return (
    <div className={styles.sound}>
      <Button
        icon="clock"
        wide
        aria-pressed={sound}
        onClick={() => run('showOnScreen', showOnScreen(MAIN_SCREEN, { sound: !sound }))}
      >
        {t('sound')}
      </Button>
      {sound && <p className={styles.can}>{t('sound-hint')}</p>}
    </div>
  );
}
