import { useTranslations } from 'use-intl';
import type { Key } from '@/domain/invitation';
import { setInvitationOpen } from '@/domain/opening';
import { useRoom } from '@/live';
import { Button, Icon, useToasts } from '@/ui';
import styles from './preparing.module.css';

/** Closes an invitation and opens it again; `what` names it among the others. */
export function OpenSwitch({ invitation, what }: { invitation: Key; what: string }) {
  const t = useTranslations('preparing');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const { code, open } = invitation;
  const turn = () => {
    run('setInvitationOpen', setInvitationOpen(code, !open));
    say(t(open ? 'invitation-closed' : 'invitation-opened'));
  };
  return (
    <div className={styles.switch}>
      <span className={open ? styles.hint : styles.shut}>
        {!open && <Icon name="warning" />}
        {t(open ? 'open' : 'closed')}
      </span>
      <Button look="plain" aria-label={t(open ? 'close-invitation' : 'open-invitation', { what })} onClick={turn}>
        {t(open ? 'close-short' : 'open-short')}
      </Button>
    </div>
  );
}
