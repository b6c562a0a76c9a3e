import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { locales } from '@/domain/wording';
import { ownName, useLocaleChoice } from '@/i18n';
import { Banner, Button, Choice, Stack } from '@/ui';
import { download } from './download';
import styles from './exporting.module.css';
import { type Exported, type ExportKind, exportKinds, type MadeFile, makeFile } from './make-file';

type Progress =
  | { readonly is: 'making'; readonly kind: ExportKind }
  | { readonly is: 'failed'; readonly kind: ExportKind }
  | { readonly is: 'made'; readonly kind: ExportKind; readonly file: MadeFile };

/** The three files of a workshop. Their language is chosen here and may differ from the page's. */
export function ExportPanel({ exported }: { exported: Exported }) {
  const t = useTranslations('exporting');
  const [locale, setLocale] = useState(useLocaleChoice((choice) => choice.locale));
  const [progress, setProgress] = useState<Progress | null>(null);
  const isMaking = progress?.is === 'making';
  const make = async (kind: ExportKind) => {
    // Not `disabled`, which would take the keyboard's place away.
    if (isMaking) return;
    setProgress({ is: 'making', kind });
    try {
      const file = await makeFile(kind, exported, locale);
      download(file.name, file.content);
      setProgress({ is: 'made', kind, file });
    } catch (error) {
      console.error(error);
      setProgress({ is: 'failed', kind });
    }
  };
  return (
    <Stack>
      <p className={styles.hint}>{t('intro')}</p>
      <Choice
        label={t('language')}
        value={locale}
        options={locales.map((value) => ({ value, label: ownName[value] }))}
        onChoose={setLocale}
      />
      <ul className={styles.files}>
        {exportKinds.map((kind) => (
          <li key={kind} className={styles.file}>
            <Button
              look={kind === 'draft' ? 'primary' : 'quiet'}
              icon={isMaking && progress.kind === kind ? 'waiting' : 'download'}
              aria-disabled={isMaking}
              aria-describedby={`export-${kind}`}
              wide
              onClick={() => make(kind)}
            >
              {t(kind)}
            </Button>
            <span id={`export-${kind}`} className={styles.hint}>
              {t(`${kind}-hint`)}
            </span>
            <div role="status">{progress?.kind === kind && <Outcome progress={progress} />}</div>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** Beneath the button that was pressed, where the eye is. */
function Outcome({ progress }: { progress: Progress }) {
  const t = useTranslations('exporting');
  if (progress.is === 'making') return <p>{t('preparing')}</p>;
  if (progress.is === 'failed')
    return (
      <Banner tone="danger" icon="warning">
        {t('failed')}
      </Banner>
    );
  const { name, fingerprint } = progress.file;
  return (
    <>
      <p>{t.rich('saved', { file: () => <bdi className={styles.name}>{name}</bdi> })}</p>
      {fingerprint && (
        <p className={styles.hint}>
          {t('fingerprint')} <bdi className={styles.fingerprint}>{fingerprint}</bdi>
        </p>
      )}
    </>
  );
}
