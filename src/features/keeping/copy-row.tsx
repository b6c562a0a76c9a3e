import { useTranslations } from 'use-intl';
import type { CopyHead } from '@/domain/copy';
import { momentInWords, useLocaleChoice } from '@/i18n';
import { Badge, Button, useToasts } from '@/ui';
import { downloadCopy } from './copy-file';
import type { CopyShelf } from './copy-shelf';
import styles from './keeping.module.css';

interface CopyRowProps {
  readonly head: CopyHead;
  readonly shelf: CopyShelf;
  readonly onDrop: () => void;
  readonly onRestore?: ((archiveText: string) => void) | undefined;
}

export function CopyRow({ head, shelf, onDrop, onRestore }: CopyRowProps) {
  const t = useTranslations('keeping');
  const pacing = useTranslations('pacing');
  const say = useToasts((toasts) => toasts.say);
  const locale = useLocaleChoice((choice) => choice.locale);
  const { counts, missing, closed, confirmed, reason } = head;
  const moment = momentInWords(head.at, locale);
  const failed = () => say(t('not-read'), { tone: 'fault' });
  const restore = () => {
    shelf.text(head.id).then((text) => (text === null ? failed() : onRestore?.(text)), failed);
  };
  const phase = pacing(`phase-${head.phase}`);
  return (
    <li className={styles.copy}>
      <div className={styles.what}>
        <p className={styles.when}>
          <bdi>{moment}</bdi>{' '}
          <Badge>{closed ? t('at-the-end') : t(reason === 'phase' ? 'phase-begins' : 'in-phase', { phase })}</Badge>
        </p>
        <p>
          {[
            t('notes', { count: counts.notes }),
            t('commitments', { count: counts.commitments }),
            t('forms', { count: counts.bodies }),
          ].join(' · ')}
        </p>
        {!confirmed && <p className={styles.trouble}>{t('unconfirmed')}</p>}
        {missing > 0 && <p className={styles.trouble}>{t('lacks', { count: missing })}</p>}
        <p className={styles.soft}>
          {t('fingerprint')} <bdi className={styles.fingerprint}>{head.sha256}</bdi>
        </p>
      </div>
      <div className={styles.buttons}>
        <Button
          icon="download"
          aria-label={t('download-of', { moment })}
          onClick={() => void downloadCopy(shelf, head).catch(failed)}
        >
          {t('download')}
        </Button>
        {onRestore && (
          <Button aria-label={t('restore-of', { moment })} onClick={restore}>
            {t('restore')}
          </Button>
        )}
        <Button look="plain" aria-label={t('drop-of', { moment })} onClick={onDrop}>
          {t('drop')}
        </Button>
      </div>
    </li>
  );
}
