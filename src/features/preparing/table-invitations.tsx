import { useTranslations } from 'use-intl';
import { joinPath, type Key, shownCode } from '@/domain/invitation';
import { axisOf } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Paper, QrCode, Stack, UserText, useAppUrl } from '@/ui';
import { OpenSwitch } from './open-switch';
import styles from './preparing.module.css';

/** The QR of each table that the plan has; a table taken away keeps none. */
export function TableInvitations({ keys }: { keys: readonly Key[] }) {
  const t = useTranslations('preparing');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const appUrl = useAppUrl();
  return (
    <Stack tight>
      <h2>{t('tables-heading')}</h2>
      <p>{t('tables-text')}</p>
      <ul className={styles.tables}>
        {workshop.tables.map((table) => {
          const key = keys.find(({ tableId }) => tableId === table.id);
          const axis = axisOf(workshop, table.axisId);
          if (!key || !axis) return null;
          const name = shared('table', { name: table.name });
          const address = appUrl(joinPath(key.code));
          return (
            <Paper key={table.id} as="li" hue={axis.hue} className={styles.table}>
              <h3>{name}</h3>
              <UserText inline>{wording(axis.name)}</UserText>
              <QrCode text={address} label={t('table-qr', { name: table.name, address })} className={styles.qr} />
              <bdi className={styles['small-code']}>{shownCode(key.code)}</bdi>
              <OpenSwitch invitation={key} what={name} />
            </Paper>
          );
        })}
      </ul>
    </Stack>
  );
}
