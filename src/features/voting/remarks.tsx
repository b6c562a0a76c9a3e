import { useTranslations } from 'use-intl';
import type { Remark } from '@/domain/round';
import { Icon, UserText } from '@/ui';
import styles from './voting.module.css';

/** What was said to a commitment, without names: reservations and remarks apart. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const t = useTranslations('reviewing');
  const reserved = remarks.filter((remark) => remark.reserved);
  const others = remarks.filter((remark) => !remark.reserved);
  return (
    <>
      {reserved.length > 0 && <List title={t('reservations', { count: reserved.length })} remarks={reserved} />}
      {others.length > 0 && <List title={t('remarks', { count: others.length })} remarks={others} />}
    </>
  );
}

function List({ title, remarks }: { title: string; remarks: readonly Remark[] }) {
  const t = useTranslations('reviewing');
  // Two people may say the same.
  const numbered = remarks.map((remark, number) => ({ ...remark, number }));
  return (
    <section className={styles.remarks}>
      <p className={styles.title}>{title}</p>
      <ul aria-label={title}>
        {numbered.map(({ number, text, reserved }) => (
          <li key={number}>
            {reserved && <Icon name="warning" />}
            {text ? <UserText>{text}</UserText> : <p>{t('no-words')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
