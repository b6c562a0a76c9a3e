import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Archive } from '@/domain/archive';
import type { WorkshopId } from '@/domain/ids';
import type { NewCodes } from '@/domain/opening';
import { countsOf, type RestoredCounts, restoredParts } from '@/domain/restoring';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useConnection } from '@/live';
import { Badge, Banner, Button, buttonClass, Stack, UserText, Waiting } from '@/ui';
import styles from './restoring.module.css';
import { type Restoring, useRestoring } from './use-restoring';

/** Whether a workshop has been made from it already. */
export type Before = 'never' | 'begun' | 'whole';

interface Props {
  readonly id: WorkshopId;
  readonly archive: Archive;
  readonly before: Before;
  readonly drawCodes: () => NewCodes;
  readonly onPlan: () => void;
}

/** What a file holds, the press that makes a workshop of it, and how far that has come. */
export function ArchivePreview({ id, archive, before, drawCodes, onPlan }: Props) {
  const t = useTranslations('restoring');
  const reader = useLocaleChoice((choice) => choice.locale);
  const { workshop } = archive.content;
  const wording = useWording(workshop.locale);
  const { state, restore } = useRestoring(id, archive, before === 'begun', drawCodes);
  const isBusy = state.at === 'writing' || state.at === 'comparing';
  const goesOn = before === 'begun' || state.at === 'interrupted' || state.at === 'different';
  const compared = state.at === 'done' || state.at === 'different' ? state.comparison : null;
  return (
    <Stack>
      <h3>
        <UserText inline>{wording(workshop.title)}</UserText> · <bdi>{dayInWords(workshop.date, reader)}</bdi>
      </h3>
      <Counts wanted={compared?.wanted ?? countsOf(archive.content)} found={compared?.found ?? null} />
      <p className={styles.print}>
        {t('fingerprint')} <bdi>{archive.sha256}</bdi> <Badge>{t('fingerprint-matches')}</Badge>
      </p>
      <p className={styles.soft}>{t('not-in-it')}</p>
      {before !== 'never' && state.at === 'asked' && <p>{t(before === 'begun' ? 'begun' : 'made')}</p>}
      {state.at !== 'done' && (
        <Button look="primary" icon="check" disabled={isBusy} onClick={() => void restore()}>
          {t(goesOn ? 'go-on' : 'restore')}
        </Button>
      )}
      {state.at === 'asked' && before !== 'begun' && (
        <Stack tight>
          <Button onClick={onPlan}>{t('plan-only')}</Button>
          <p className={styles.soft}>{t('plan-only-text')}</p>
        </Stack>
      )}
      <HowFar state={state} />
      {state.at === 'done' && (
        <Link href={`/w/${id}/drafts`} className={buttonClass('primary')}>
          {t('open')}
        </Link>
      )}
    </Stack>
  );
}

function HowFar({ state }: { state: Restoring }) {
  const t = useTranslations('restoring');
  const { troubled } = useConnection();
  return (
    <div>
      {state.at === 'writing' && (
        <>
          <Waiting>{t('writing', { done: state.done, of: state.of })}</Waiting>
          {troubled && <p>{t('no-answer')}</p>}
        </>
      )}
      {state.at === 'comparing' && <Waiting>{t('comparing')}</Waiting>}
      {state.at === 'interrupted' && (
        <Banner tone="caution" icon="warning">
          {t('interrupted')}
        </Banner>
      )}
      {state.at === 'different' && (
        <Banner tone="caution" icon="warning">
          {t('different')}
        </Banner>
      )}
      {state.at === 'done' && (
        <Banner tone="calm" icon="check">
          {t('same')}
        </Banner>
      )}
    </div>
  );
}

function Counts({ wanted, found }: { wanted: RestoredCounts; found: RestoredCounts | null }) {
  const t = useTranslations('restoring');
  return (
    <ul className={styles.counts}>
      {restoredParts
        .filter((part) => wanted[part] > 0 || (found?.[part] ?? 0) > 0)
        .map((part) => (
          <li key={part}>
            {t(`part-${part}`, { count: wanted[part] })}
            {found && <span className={styles.soft}>{t('found', { count: found[part] })}</span>}
          </li>
        ))}
    </ul>
  );
}
