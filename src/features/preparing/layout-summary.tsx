import { useTranslations } from 'use-intl';
import { type Locale, wordingIn } from '@/domain/wording';
import { Paper, Stack, UserText } from '@/ui';
import { type Layout, seatsIn } from './layout';
import styles from './preparing.module.css';

interface LayoutSummaryProps {
  layout: Layout;
  home: Locale;
  /** Or have they still to be named? */
  isReady: boolean;
}

/** The axes at a glance, so that one sees they need not be typed. */
export function LayoutSummary({ layout, home, isReady }: LayoutSummaryProps) {
  const t = useTranslations('preparing');
  const { axes, tables } = layout;
  return (
    <Stack tight>
      <h2>{t(isReady ? 'axes-ready' : 'axes-to-name')}</h2>
      <ul className={styles.papers}>
        {axes.map(({ id, hue, name }) => (
          <Paper key={id} as="li" hue={hue}>
            <UserText inline>{wordingIn(name, home, home)}</UserText>
          </Paper>
        ))}
      </ul>
      <p className={styles.hint}>
        {t('axes-sum', { axes: axes.length, tables: tables.length, seats: seatsIn({ tables }) })}
      </p>
    </Stack>
  );
}
