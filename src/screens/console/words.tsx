// What has been written and made, and everything a facilitator can do about it.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { waitingFor } from '@/domain/moderation';
import type { WholeRoom } from '@/features/attending/use-whole-room';
import { LateBox } from '@/features/moderating/late-box';
import { MadeFinder } from '@/features/moderating/made-finder';
import { ModerationChoice } from '@/features/moderating/moderation-choice';
import { ModerationStrip } from '@/features/moderating/moderation-strip';
import type { More } from '@/features/moderating/more';
import { MutedPhones } from '@/features/moderating/muted-phones';
import { Trash } from '@/features/moderating/trash';
import { WaitingQueue } from '@/features/moderating/waiting-queue';
import { useLive, useRoom } from '@/live';
import { Button, Stack } from '@/ui';
import { WAITING_ID } from './attention-bar';
import styles from './console.module.css';
import { partId } from './console-jumps';
import { Panel } from './panel';
import { SubjectActions } from './subject-actions';

const more: More = (subject, text, onDone) => <SubjectActions subject={subject} text={text} onDone={onDone} />;

export function Words({ room }: { room: WholeRoom }) {
  const t = useTranslations('moderating');
  const { workshop, workshopId } = useRoom();
  const late = useLive('late', { workshopId }).value ?? [];
  const { notes, members, commitments } = room;
  const waiting = waitingFor(workshop.settings.moderation, notes);
  return (
    <div id={partId('words')} className={styles.words}>
      {waiting.length > 0 && (
        <Panel id={WAITING_ID} title={t('waiting-heading')}>
          <WaitingQueue waiting={waiting} members={members} more={more} />
        </Panel>
      )}
      {late.some(({ taken }) => !taken) && (
        <Panel title={t('late-heading')}>
          <LateBox late={late} notes={notes} />
        </Panel>
      )}
      <Panel title={t('heading')}>
        <Stack row tight>
          <Made room={room} />
          <Trash notes={notes} commitments={commitments} />
          <MutedPhones members={members} notes={notes} />
        </Stack>
        <ModerationStrip notes={notes} members={members} more={more} />
        <ModerationChoice notes={notes} />
      </Panel>
    </div>
  );
}

/** Groups of proposals are heard only while somebody looks for one. */
function Made({ room }: { room: WholeRoom }) {
  const t = useTranslations('moderating');
  const { workshopId } = useRoom();
  const [open, setOpen] = useState(false);
  const stacks = useLive('stacks', { workshopId, scope: 'room' }, open).value ?? [];
  return (
    <>
      <Button icon="commitment" onClick={() => setOpen(true)}>
        {t('made-button')}
      </Button>
      {open && (
        <MadeFinder
          notes={room.notes}
          stacks={stacks}
          commitments={room.commitments}
          more={more}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
