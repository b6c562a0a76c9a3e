import { useTranslations } from 'use-intl';
import type { NoteId, StackId } from '@/domain/ids';
import { Icon } from '@/ui';
import styles from './aimed-mark.module.css';
import { useSession } from './session';

/** Over the card that what is held would be put together with: a frame and words, not a line between cards. */
export function AimedMark({ id }: { id: NoteId | StackId }) {
  // Apart from the card, which need not render each time something passes over it.
  const isAimedAt = useSession(({ target }) => target?.onto === id);
  return isAimedAt ? <Mark /> : null;
}

function Mark() {
  const t = useTranslations('grouping');
  return (
    <span className={styles.frame} data-aimed="">
      <span className={styles.words}>
        <Icon name="copy" />
        {t('lands-together')}
      </span>
    </span>
  );
}
