import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { joinPath, shownCode } from '@/domain/invitation';
import { useRoom } from '@/live';
import { Button, Dialog, QrCode, useAppUrl } from '@/ui';
import styles from './console.module.css';
import { Panel } from './panel';

/** The code to read aloud, and a QR to turn the laptop round with. */
export function JoinCard() {
  const t = useTranslations('console');
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const url = useAppUrl();
  const [large, setLarge] = useState(false);
  const qr = <QrCode text={url(joinPath(workshop.joinCode))} label={t('join-qr')} className={styles.qr} />;
  const code = (
    <p className={styles.code}>
      <bdi dir="ltr">{shownCode(workshop.joinCode)}</bdi>
    </p>
  );
  return (
    <Panel className={styles.join} title={t('join-heading')}>
      <div className={styles.joining}>
        {qr}
        <div>
          {code}
          <Button onClick={() => setLarge(true)}>{t('join-show')}</Button>
        </div>
      </div>
      {large && (
        <Dialog title={t('join-heading')} closeLabel={shared('close')} onClose={() => setLarge(false)}>
          <div className={styles.large}>
            {qr}
            {code}
          </div>
        </Dialog>
      )}
    </Panel>
  );
}
