// Every file of the workshop, in the language chosen here, which may differ from the page's.

import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { locales } from '@/domain/wording';
import { ownName, useLocaleChoice, useWording } from '@/i18n';
import { Banner, Button, Choice, Spoken, Stack } from '@/ui';
import { documentKinds } from './documents';
import { ExportState } from './export-state';
import styles from './exporting.module.css';
import { type Exported, useFrozenState } from './frozen-state';
import type { PrintJob } from './print-sheet';
import { keyOf, type Progress, useMaking, type Wanted } from './use-making';

const PrintSheet = lazy(() => import('./print-sheet'));

export default function ExportPanel({ exported }: { exported: Exported }) {
  const t = useTranslations('exporting');
  const [locale, setLocale] = useState(useLocaleChoice((choice) => choice.locale));
  const [job, setJob] = useState<PrintJob | null>(null);
  const state = useFrozenState(exported);
  const { progress, make } = useMaking(state, locale, setJob);
  const read = useWording(exported.workshop.locale);
  const onPrinted = useCallback(() => setJob(null), []);
  const button = (wanted: Wanted, text: string, about = '') => (
    <Ask key={keyOf(wanted)} wanted={wanted} progress={progress} make={make} about={about}>
      {text}
    </Ask>
  );
  return (
    <Stack>
      <p className={styles.hint}>{t('intro')}</p>
      {exported.isFresh === false && (
        <Banner tone="caution" icon="warning">
          {t('from-device')}
        </Banner>
      )}
      <ExportState state={state} />
      <Choice
        label={t('language')}
        value={locale}
        options={locales.map((value) => ({ value, label: ownName[value] }))}
        onChoose={setLocale}
      />
      <Part hint={t('everything-hint')} kinds={['everything']} progress={progress}>
        {button({ as: 'everything' }, t('everything'))}
      </Part>
      <h3>{t('documents')}</h3>
      {documentKinds.map((document) => (
        <Part key={document} name={t(document)} hint={t(`${document}-hint`)} kinds={[document]} progress={progress}>
          {(['docx', 'print', 'markdown'] as const).map((as) => button({ as, document }, t(as), t(document)))}
        </Part>
      ))}
      <h3>{t('data')}</h3>
      {(['workbook', 'csv', 'archive'] as const).map((as) => (
        <Part key={as} hint={t(`${as}-hint`)} kinds={[as]} progress={progress}>
          {button({ as }, t(as))}
        </Part>
      ))}
      <Part name={t('pictures')} hint="" kinds={['picture']} progress={progress}>
        {exported.workshop.axes.map(({ name }, axis) =>
          button({ as: 'picture', axis }, t('picture', { name: read(name) })),
        )}
      </Part>
      {job && (
        <Suspense fallback={null}>
          <PrintSheet job={job} onPrinted={onPrinted} />
        </Suspense>
      )}
    </Stack>
  );
}

interface PartProps {
  readonly name?: string;
  readonly hint: string;
  /** What its buttons begin with: the outcome is told beneath the part whose button was pressed, where the eye is. */
  readonly kinds: readonly string[];
  readonly progress: Progress | null;
  readonly children: React.ReactNode;
}

function Part({ name, hint, kinds, progress, children }: PartProps) {
  const isHere = progress !== null && kinds.some((kind) => keyOf(progress.wanted).startsWith(kind));
  return (
    <section className={styles.part}>
      {name && <h4 className={styles.name}>{name}</h4>}
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.buttons}>{children}</div>
      <div role="status">{isHere && <Outcome progress={progress} />}</div>
    </section>
  );
}

interface AskProps {
  readonly wanted: Wanted;
  readonly progress: Progress | null;
  readonly make: (wanted: Wanted) => void;
  /** Of which document, for those who hear the button by itself. */
  readonly about: string;
  readonly children: string;
}

function Ask({ wanted, progress, make, about, children }: AskProps) {
  const isMaking = progress?.is === 'making';
  const isThis = isMaking && keyOf(progress.wanted) === keyOf(wanted);
  return (
    <Button
      look={wanted.as === 'everything' ? 'primary' : 'quiet'}
      icon={isThis ? 'waiting' : wanted.as === 'print' ? 'print' : 'download'}
      // Not `disabled`, which would take the keyboard's place away.
      aria-disabled={isMaking}
      onClick={() => make(wanted)}
    >
      {children}
      {about && <Spoken> {about}</Spoken>}
    </Button>
  );
}

function Outcome({ progress }: { progress: Progress }) {
  const t = useTranslations('exporting');
  if (progress.is === 'making') return <p>{t('preparing')}</p>;
  if (progress.is === 'printing') return <p>{t('print-ready')}</p>;
  if (progress.is === 'failed')
    return (
      <Banner tone="danger" icon="warning">
        {t('failed')}
      </Banner>
    );
  const { name, fingerprint } = progress.file;
  return (
    <>
      <p>{t.rich('saved', { file: () => <bdi className={styles.file}>{name}</bdi> })}</p>
      {fingerprint && (
        <p className={styles.hint}>
          {t('fingerprint')} <bdi className={styles.fingerprint}>{fingerprint}</bdi>
        </p>
      )}
    </>
  );
}
