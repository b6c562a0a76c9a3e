import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type Check, type Finding, SIGN_UPS_PLACE } from '@/domain/preflight';
import { Icon, type IconName, Stack } from '@/ui';
import styles from './preflight.module.css';
import { printed } from './printed';

const signs: Readonly<Record<Finding['verdict'] | 'measuring', IconName>> = {
  good: 'check',
  bad: 'warning',
  unknown: 'eye',
  measuring: 'waiting',
};

interface FindingRowProps {
  about: Check;
  /** Null while it is being measured. */
  found: Finding | null;
  children?: ReactNode;
}

/** One thing that was looked at: how it is, in words, and where it isn't well what to do. */
export function FindingRow({ about, found, children }: FindingRowProps) {
  const t = useTranslations('preflight');
  const state = found?.verdict ?? 'measuring';
  const place = () => <bdi>{SIGN_UPS_PLACE}</bdi>;
  return (
    <li className={styles.row} data-verdict={state}>
      <span className={styles.sign}>
        <Icon name={signs[state]} large />
      </span>
      <Stack tight>
        <h2 className={styles.name}>
          {t(about)} <span className={styles.verdict}>{t(`verdict-${state}`)}</span>
        </h2>
        {found && <p>{t.rich(found.say, { ...printed(found.values), place })}</p>}
        {children}
      </Stack>
    </li>
  );
}
