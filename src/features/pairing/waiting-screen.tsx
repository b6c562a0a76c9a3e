// A borrowed computer that waits to become a screen: six digits for the facilitator's console, and nothing to type here.

import { useTranslations } from 'use-intl';
import { shownPairingCode } from '@/domain/pairing';
import { useConnection } from '@/live';
import { Spoken, Waiting } from '@/ui';
import { Entering } from './entering';
import { useOffer } from './use-offer';
import styles from './waiting-screen.module.css';

export function WaitingScreen() {
  const t = useTranslations('pairing');
  const { code, pairing, again } = useOffer();
  const { troubled } = useConnection();
  if (pairing?.invitation && pairing.screenId)
    return (
      <Entering key={pairing.invitation} invitation={pairing.invitation} screenId={pairing.screenId} again={again} />
    );
  return (
    <section className={styles.waiting}>
      <h1>{t('title')}</h1>
      <div className={styles.code} role="status">
        {code ? (
          <>
            <bdi dir="ltr" aria-hidden="true">
              {shownPairingCode(code)}
            </bdi>
            {/* Read out one by one, as it is to be typed. */}
            <Spoken>{t('code-spoken', { digits: [...code].join(' ') })}</Spoken>
          </>
        ) : (
          <Waiting>{troubled ? t('no-network') : t('drawing')}</Waiting>
        )}
      </div>
      <ol className={styles.steps}>
        <li>{t('step-console')}</li>
        <li>{t('step-type')}</li>
        <li>{t('step-done')}</li>
      </ol>
      <p className={styles.soft}>{t('renewed')}</p>
    </section>
  );
}
