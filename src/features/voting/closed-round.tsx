import { useTranslations } from 'use-intl';
import type { Round } from '@/domain/round';
import { axisOf } from '@/domain/workshop';
import { useRoom } from '@/live';
import { UserText } from '@/ui';
import styles from './console.module.css';
import { LateHands } from './late-hands';
import { RoundResult } from './round-result';
import { ROOM } from './use-hands';
import { useRoundName, useRoundWhose } from './use-words';

/** A round that is over, on the console. `name` where the round's own would say nothing new. */
export function ClosedRound({ round, name }: { round: Round; name?: string }) {
  const t = useTranslations('voting');
  const { workshop, me } = useRoom();
  const own = useRoundName()(round);
  const whose = useRoundWhose()(round);
  const title = name ?? own;
  return (
    <section className={styles.closed} aria-label={title} data-hue={axisOf(workshop, round.axisId)?.hue}>
      <header className={styles.head}>
        <h3>
          <UserText inline>{title}</UserText>
        </h3>
        {!name && whose && whose !== own && <UserText inline>{whose}</UserText>}
      </header>
      {me.role === 'facilitator' && round.tables === null && <LateHands round={round} tableId={ROOM} />}
      {round.result ? <RoundResult round={round} result={round.result} /> : <p role="status">{t('counting')}</p>}
    </section>
  );
}
