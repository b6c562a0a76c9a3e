import { useTranslations } from 'use-intl';
import type { Round } from '@/domain/round';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Badge, Button, UserText } from '@/ui';
import styles from './console.module.css';
import { HandsEntry } from './hands-entry';
import { Turnout } from './turnout';
import { useClosing } from './use-closing';
import { useCounted } from './use-counted';
import { ROOM } from './use-hands';
import { useRoundName, useRoundWhose } from './use-words';

/** A round that is going on, on the console: how many have voted, and the end of it. */
export function OpenRound({ round }: { round: Round }) {
  const t = useTranslations('voting');
  const ticketing = useTranslations('ticketing');
  const { workshop } = useRoom();
  const counted = useCounted(round);
  const close = useClosing();
  const name = useRoundName()(round);
  const whose = useRoundWhose()(round);
  return (
    <section className={styles.open} aria-label={name} data-hue={axisOf(workshop, round.axisId)?.hue}>
      <header className={styles.head}>
        <h3>
          <UserText inline>{name}</UserText>
        </h3>
        <Badge>{t('open-now')}</Badge>
        {whose && whose !== name && <UserText inline>{whose}</UserText>}
      </header>
      {round.kind === 'dots' && (
        <p className={styles.soft}>{t('rule', { options: round.options.length, dots: round.dots, cap: round.cap })}</p>
      )}
      {round.tickets && <p>{ticketing('used', { used: counted?.ballots.length ?? 0, made: round.tickets.made })}</p>}
      {counted ? <Turnout round={round} turnout={counted.turnout} /> : <p>{t('loading')}</p>}
      {round.tables === null && <HandsEntry round={round} tableId={ROOM} title={t('hands-room')} />}
      <Button look="primary" onClick={() => close([round])}>
        {round.kind === 'dots' ? t('close') : t('close-check')}
      </Button>
    </section>
  );
}
