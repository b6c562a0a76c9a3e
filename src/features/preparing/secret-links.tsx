import { useTranslations } from 'use-intl';
import { joinPath, type Key } from '@/domain/invitation';
import { Card, CopyField, Stack, useAppUrl } from '@/ui';
import { OpenSwitch } from './open-switch';

import styles from './preparing.module.css';
import { useCopyWords } from './use-copy-words';

const roles = ['facilitator', 'rapporteur', 'observer', 'screen'] as const;

/** One link for each role that is more, or other, than a participant's. */
export function SecretLinks({ keys }: { keys: readonly Key[] }) {
  const t = useTranslations('preparing');
  const appUrl = useAppUrl();
  const words = useCopyWords();
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
                    text={appUrl(joinPath(key.code))}
                    words={words(t('copy-link', { role: name }))}
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
