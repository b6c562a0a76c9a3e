import { useTranslations } from 'use-intl';
import { joinPath, type Key } from '@/domain/invitation';
import { Card, Stack, useAppUrl } from '@/ui';
import { CopyField } from './copy-field';
import { OpenSwitch } from './open-switch';
import styles from './preparing.module.css';

const roles = ['facilitator', 'rapporteur', 'observer', 'screen'] as const;

/** One link for each role that is more, or other, than a participant's. */
export function SecretLinks({ keys }: { keys: readonly Key[] }) {
  const t = useTranslations('preparing');
  const appUrl = useAppUrl();
  return (
    <Card>
      <Stack>
        <h2>{t('links-heading')}</h2>
        <p>{t('links-text')}</p>
        <ul className={styles.links}>
          {roles.map((role) => {
            const key = keys.find((each) => each.role === role);
            const name = t(`link-${role}`);
            return (
              key && (
                <li key={role} className={styles.link}>
                  <div>
                    <h3>{name}</h3>
                    <p>{t(`link-${role}-text`)}</p>
                    <OpenSwitch invitation={key} what={name} />
                  </div>
                  <CopyField
                    label={t('link-of', { role: name })}
                    copyLabel={t('copy-link', { role: name })}
                    text={appUrl(joinPath(key.code))}
                  />
                </li>
              )
            );
          })}
        </ul>
      </Stack>
    </Card>
  );
}
