import { useTranslations } from 'use-intl';
import { joinPath, type Key, shownCode } from '@/domain/invitation';
import { useLive, useRoom } from '@/live';
import { Card, CopyField, QrCode, Stack, useAppUrl, Waiting } from '@/ui';
import { OpenSwitch } from './open-switch';
import { PosterChoice } from './poster-choice';
import styles from './preparing.module.css';
import { SecretLinks } from './secret-links';
import { TableInvitations } from './table-invitations';
import { useCopyWords } from './use-copy-words';

/** Everything that lets people in: the door's code, a QR for each table, the secret links; and all of it on paper. */
export function Invitations() {
  const t = useTranslations('preparing');
  const { workshopId } = useRoom();
  const { value: keys } = useLive('keys', { workshopId });
  if (!keys) return <Waiting>{t('reading')}</Waiting>;
  const door = keys.find(({ role, tableId }) => role === 'participant' && tableId === null);
  return (
    <Stack>
      {door && <DoorInvitation door={door} />}
      <PosterChoice keys={keys} />
      <TableInvitations keys={keys} />
      <SecretLinks keys={keys} />
    </Stack>
  );
}

function DoorInvitation({ door }: { door: Key }) {
  const t = useTranslations('preparing');
  const appUrl = useAppUrl();
  const words = useCopyWords();
  const address = appUrl(joinPath(door.code));
  return (
    <Card className={styles.door}>
      <QrCode text={address} label={t('door-qr', { address })} className={styles.qr} />
      <Stack>
        <h2>{t('door-heading')}</h2>
        <bdi className={styles.code}>{shownCode(door.code)}</bdi>
        <p>{t('door-text')}</p>
        <OpenSwitch invitation={door} what={t('door-heading')} />
        <section>
          <h3>{t('try-heading')}</h3>
          <p>{t('try-text')}</p>
          <CopyField label={t('try-link')} text={address} words={words(t('copy-link', { role: t('try-link') }))} />
        </section>
      </Stack>
    </Card>
  );
}
