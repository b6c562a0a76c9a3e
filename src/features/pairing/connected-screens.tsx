import { useTranslations } from 'use-intl';
import type { Change } from '@/domain/change';
import type { Member } from '@/domain/member';
import { tagOf, useLocaleChoice } from '@/i18n';
import { useRoom } from '@/live';
import { Button, useToasts } from '@/ui';
import styles from './pairing.module.css';

/** The computers that are screens of this workshop: a borrowed one must not go on reading the room when it is given back. */
export function ConnectedScreens({ members }: { members: readonly Member[] }) {
  const t = useTranslations('pairing');
  const screens = members.filter(({ role }) => role === 'screen').sort((a, b) => a.joinedAt - b.joinedAt);
  const connected = screens.filter(({ removed }) => !removed).length;
  if (screens.length === 0) return null;
  return (
    <details className={styles.screens}>
      <summary>{t('screens', { count: connected })}</summary>
      <ul className={styles.list} aria-label={t('screens', { count: connected })}>
        {screens.map((member, index) => (
          <ConnectedScreen key={member.id} member={member} number={index + 1} />
        ))}
      </ul>
    </details>
  );
}

function ConnectedScreen({ member, number }: { member: Member; number: number }) {
  const t = useTranslations('pairing');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const locale = useLocaleChoice((choice) => choice.locale);
  const time = new Intl.DateTimeFormat(tagOf(locale), { hour: '2-digit', minute: '2-digit', hour12: false });
  const toggle = () => {
    const { undo } = run('removeMember', removeScreen(member, !member.removed));
    say(t(member.removed ? 'back-said' : 'disconnected-said'), { action: { label: shared('undo'), run: undo } });
  };
  const name = t('screen-since', { number: String(number), time: time.format(member.joinedAt) });
  return (
    <li className={styles.screen}>
      <span>
        {name}
        {member.removed && <span className={styles.soft}> {t('is-out')}</span>}
      </span>
      <Button aria-label={t(member.removed ? 'let-back-this' : 'disconnect-this', { screen: name })} onClick={toggle}>
        {t(member.removed ? 'let-back' : 'disconnect')}
      </Button>
    </li>
  );
}

function removeScreen({ id }: Member, removed: boolean): Change[] {
  return [{ op: 'patch', in: 'members', id, fields: { removed } }];
}
