import { useTranslations } from 'use-intl';
import type { Table } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Stack, UserText } from '@/ui';
import styles from './phone.module.css';

/** The axes with their guiding questions; that of one's own table is marked. */
export function AxesList({ table }: { table?: Table | undefined }) {
  const t = useTranslations('phone');
  const { axes, locale } = useRoom().workshop;
  const wording = useWording(locale);
  return (
    <Stack tight>
      <h2>{t('axes-title')}</h2>
      <ul className={styles.list}>
        {axes.map(({ id, hue, name, question }) => (
          <li key={id} className={styles.axis} data-hue={hue}>
            <strong>
              <UserText inline>{wording(name)}</UserText>
            </strong>{' '}
            {table?.axisId === id && <span className={styles.yours}>{t('your-table')}</span>}
            <UserText>{wording(question)}</UserText>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
