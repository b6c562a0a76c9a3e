import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Restored, Workshop } from '@/domain/workshop';
import { RetentionLine } from '@/features/purging/retention-line';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { Badge, Banner, buttonClass, Stack, UserText } from '@/ui';
import styles from './mine.module.css';

const ways = [
  ['run', 'mine-console'],
  ['prepare', 'mine-prepare'],
  ['drafts', 'mine-drafts'],
] as const;

const where = ['commune', 'venue'] as const;

interface WorkshopLinesProps {
  workshop: Workshop;
  /** This account was handed it: somebody else has opened it. */
  isHanded: boolean;
  /** Below the name of its programme. */
  inSeries?: boolean;
}

/** One of my workshops: what, where and when, in which phase, and the ways in. */
export function WorkshopLines({ workshop, isHanded, inSeries = false }: WorkshopLinesProps) {
  const accounts = useTranslations('accounts');
  const pacing = useTranslations('pacing');
  const reader = useLocaleChoice((choice) => choice.locale);
  const wording = useWording(workshop.locale);
  const title = wording(workshop.title);
  const day = <bdi>{dayInWords(workshop.date, reader)}</bdi>;
  const Heading = inSeries ? 'h3' : 'h2';
  // The hall may bear the name of the commune.
  const places = where.map((name) => ({ name, text: wording(workshop[name]) })).filter(({ text }) => text);
  return (
    <Stack tight>
      <Heading>
        {inSeries && <>{day} · </>}
        <UserText inline>{title}</UserText>
      </Heading>
      <p className={styles.soft}>
        {places.map(({ name, text }, index) => (
          <span key={name}>
            {index > 0 && ' · '}
            <UserText inline>{text}</UserText>
          </span>
        ))}
        {!inSeries && <> · {day}</>} <Badge>{pacing(`phase-${workshop.stage.phase}`)}</Badge>
      </p>
      {isHanded && <p className={styles.soft}>{accounts('co-facilitated')}</p>}
      <RetentionLine workshop={workshop} now={Date.now()} />
      {workshop.restored && <Origin restored={workshop.restored} />}
      {workshop.restored?.whole !== false && <Ways workshopId={workshop.id} title={title} />}
    </Stack>
  );
}

function Ways({ workshopId, title }: { workshopId: Workshop['id']; title: string }) {
  const t = useTranslations('preparing');
  return (
    <Stack row tight>
      {ways.map(([place, word]) => (
        <Link
          key={place}
          href={`/w/${workshopId}/${place}`}
          className={buttonClass()}
          aria-label={t('links-for', { link: t(word), title })}
        >
          {t(word)}
        </Link>
      ))}
    </Stack>
  );
}

/** Out of an archive; one that isn't whole yet must not be taken for a workshop. */
function Origin({ restored }: { restored: Restored }) {
  const t = useTranslations('restoring');
  if (restored.whole) return <p className={styles.soft}>{t('restored')}</p>;
  return (
    <Banner tone="caution" icon="warning">
      <b>{t('unfinished')}</b> {t('unfinished-text')}
    </Banner>
  );
}
