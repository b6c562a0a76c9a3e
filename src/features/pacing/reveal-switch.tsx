import { useTranslations } from 'use-intl';
import { revealNotes } from '@/domain/revealing';
import { isPrivate, reveal } from '@/domain/stage';
import { useRoom } from '@/live';
import { Button, Icon, useToasts } from '@/ui';
import styles from './pacing.module.css';
import { useSealed } from './use-sealed';

/** While people write: who reads the texts, and where they are private, the press that shows them to the tables. */
export function RevealSwitch() {
  const t = useTranslations('pacing');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const sealed = useSealed();
  if (!workshop.settings.privateWriting) return <p className={styles.can}>{t('can-propose')}</p>;
  const show = () => {
    const { undo } = run('reveal', [...reveal(workshopId), ...revealNotes(sealed)]);
    say(t('revealed-said'), { action: { label: shared('undo'), run: undo } });
  };
  const hidden = isPrivate(workshop);
  return (
    <>
      <p className={styles.secrecy} role="status">
        <Icon name={hidden ? 'hide' : 'eye'} />
        <span>{t(hidden ? 'now-private' : 'now-revealed')}</span>
      </p>
      {hidden && (
        <Button icon="eye" wide onClick={show}>
          {t('reveal')}
        </Button>
      )}
    </>
  );
}
