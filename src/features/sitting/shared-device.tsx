import { useTranslations } from 'use-intl';
import { slotsOf } from '@/domain/note';
import { useRoom } from '@/live';
import { CheckBox } from '@/ui';
import styles from './sitting.module.css';

/** One device for several people: whose turn it is is asked before each proposal. */
export function SharedDevice({ shared, onShare }: { shared: boolean; onShare: (shared: boolean) => void }) {
  const t = useTranslations('sitting');
  const { me } = useRoom();
  return (
    <>
      <CheckBox label={t('several')} checked={shared} onCheck={onShare} />
      {shared && me.role === 'participant' && (
        <p className={styles.reason}>
          {t('few-notes', { few: String(slotsOf('participant')), many: String(slotsOf('rapporteur')) })}
        </p>
      )}
    </>
  );
}
