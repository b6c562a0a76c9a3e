import { useTranslations } from 'use-intl';
import type { WholeRoom } from '@/features/attending/use-whole-room';
import { DiscussionPanel } from '@/features/voting/discussion-panel';
import { VotesPanel } from '@/features/voting/votes-panel';
import { useLive, useRoom } from '@/live';
import styles from './console.module.css';
import { Panel } from './panel';

/** What the room is asked. `asking`: in the phases that ask it; else in the others, if there has been a vote. */
export function Votes({ room, asking = false }: { room: WholeRoom; asking?: boolean }) {
  const voting = useTranslations('voting');
  const reviewing = useTranslations('reviewing');
  const { workshop, workshopId } = useRoom();
  const { phase } = workshop.stage;
  const rounds = useLive('rounds', { workshopId }).value ?? [];
  if (asking !== (phase === 'vote' || phase === 'review')) return null;
  if (!asking && rounds.every(({ kind }) => kind === 'agreement')) return null;
  return (
    <div className={styles.votes}>
      {phase === 'review' && (
        <Panel title={reviewing('heading')}>
          <DiscussionPanel commitments={room.commitments} />
        </Panel>
      )}
      <Panel title={voting('heading')}>
        <VotesPanel notes={room.notes} commitments={room.commitments} />
      </Panel>
    </div>
  );
}
