import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CommitmentId } from '@/domain/ids';
import { mergedWith } from '@/domain/merging';
import { checksOf } from '@/domain/round-order';
import { useLive, useRoom } from '@/live';
import { Button, Stack, Waiting } from '@/ui';
import { ClosedRound } from './closed-round';

/** Beside a commitment: how far the plenary agreed with it, and what it remarked, check by check. */
export function CommitmentAgreement({ id }: { id: CommitmentId }) {
  const t = useTranslations('reviewing');
  const { me } = useRoom();
  // A table's phones would all hear every vote of the day for a look at a title: theirs come when they are asked for.
  const [asked, setAsked] = useState(me.role !== 'participant');
  if (!asked) return <Button onClick={() => setAsked(true)}>{t('show-agreement')}</Button>;
  return <Checks id={id} />;
}

function Checks({ id }: { id: CommitmentId }) {
  const t = useTranslations('reviewing');
  const voting = useTranslations('voting');
  const { workshopId } = useRoom();
  const rounds = useLive('rounds', { workshopId }).value;
  const one = useLive('commitment', { workshopId, commitmentId: id }).value;
  const scope = one?.tableId;
  // The board that this is opened from listens to them already.
  const beside = useLive('commitments', { workshopId, scope: scope ?? 'room' }, scope !== undefined).value ?? [];
  if (!rounds) return <Waiting>{voting('loading')}</Waiting>;
  const checks = checksOf(rounds, ...mergedWith(beside, id)).filter(({ result }) => result);
  if (checks.length === 0) return <p>{t('no-check')}</p>;
  return (
    <Stack>
      <h3>{t('agreement')}</h3>
      {checks.map((round, i) => (
        <ClosedRound key={round.id} round={round} name={t('nth-check', { number: i + 1 })} />
      ))}
    </Stack>
  );
}
