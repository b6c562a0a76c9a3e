// The plenary on the console: which commitment is under discussion, and so on the room screen; how far the room agrees with it.

import { useTranslations } from 'use-intl';
import { spotlight } from '@/domain/attention';
import type { Commitment } from '@/domain/commitment';
import type { RoundId } from '@/domain/ids';
import { byRank } from '@/domain/rank';
import { openRound } from '@/domain/round';
import { checksOf } from '@/domain/round-order';
import { planAgreement } from '@/domain/round-plan';
import { commitmentLit, MAIN_SCREEN, showOnScreen } from '@/domain/screen';
import { axisOf, type Workshop } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { randomText } from '@/lib/random';
import { useLive, useRoom } from '@/live';
import { Button, EmptyState, Select, Stack } from '@/ui';
import { ClosedRound } from './closed-round';
import styles from './console.module.css';
import { OpenRound } from './open-round';
import { TicketFields } from './ticket-fields';
import { useTickets } from './use-tickets';

export function DiscussionPanel({ commitments }: { commitments: readonly Commitment[] }) {
  const t = useTranslations('reviewing');
  const { workshop, workshopId, run } = useRoom();
  const word = useWording(workshop.locale);
  const screen = useLive('screen', { workshopId, screenId: MAIN_SCREEN }).value;
  const list = inOrder(workshop, commitments);
  const at = list.findIndex(({ id }) => id === commitmentLit(screen ?? null));
  const chosen = list[at];
  const discuss = (commitment: Commitment | undefined) => {
    const shown = commitment
      ? spotlight(MAIN_SCREEN, `commitments/${commitment.id}`, workshop, { notes: [] })
      : showOnScreen(MAIN_SCREEN, { spotlight: null });
    run('showOnScreen', shown);
  };
  if (list.length === 0) return <EmptyState>{t('no-commitments')}</EmptyState>;
  const labelOf = ({ axisId, title }: Commitment) =>
    t('option', { axis: word(axisOf(workshop, axisId)?.name ?? {}), title: title.trim() || t('untitled') });
  return (
    <Stack>
      <Select
        label={t('choose')}
        value={chosen?.id ?? ''}
        options={[{ value: '', label: t('none') }, ...list.map((each) => ({ value: each.id, label: labelOf(each) }))]}
        onChoose={(id) => discuss(list.find((each) => each.id === id))}
      />
      <div className={styles.row}>
        <Button icon="up" aria-disabled={at < 1} onClick={() => at > 0 && discuss(list[at - 1])}>
          {t('previous')}
        </Button>
        <Button
          icon="down"
          aria-disabled={at === list.length - 1}
          onClick={() => at < list.length - 1 && discuss(list[at + 1])}
        >
          {t('next')}
        </Button>
      </div>
      <Checks chosen={chosen ?? null} />
    </Stack>
  );
}

function Checks({ chosen }: { chosen: Commitment | null }) {
  const t = useTranslations('reviewing');
  const { workshopId, run } = useRoom();
  const rounds = useLive('rounds', { workshopId }).value ?? [];
  const checks = chosen ? checksOf(rounds, chosen.id) : [];
  const open = rounds.filter((round) => round.kind === 'agreement' && round.open);
  const isOpen = checks.some((round) => round.open);
  const check = () => {
    if (!chosen || isOpen || !tickets.isReady) return;
    const opened = openRound(randomText(20) as RoundId, planAgreement(chosen), tickets.opening.tickets);
    run('openRound', [...tickets.opening.changes, ...opened]);
    tickets.onOpened();
  };
  const tickets = useTickets();
  const closed = checks.filter((round) => !round.open);
  return (
    <>
      {chosen && !isOpen && (
        <>
          <Button look="primary" aria-disabled={!tickets.isReady} onClick={check}>
            {closed.length > 0 ? t('check-again') : t('check')}
          </Button>
          <TicketFields tickets={tickets} title={chosen.title.trim() || t('untitled')} />
        </>
      )}
      {/* Also those of another commitment: an open check must not be forgotten. */}
      {open.map((round) => (
        <OpenRound key={round.id} round={round} />
      ))}
      <div className={styles.rounds}>
        {closed
          .map((round, i) => <ClosedRound key={round.id} round={round} name={t('nth-check', { number: i + 1 })} />)
          .reverse()}
      </div>
    </>
  );
}

/** By axis, then by table, then as on the board; those set aside are under no discussion. */
function inOrder({ axes, tables }: Workshop, commitments: readonly Commitment[]): readonly Commitment[] {
  const axisAt = ({ axisId }: Commitment) => axes.findIndex(({ id }) => id === axisId);
  const tableAt = ({ tableId }: Commitment) => tables.findIndex(({ id }) => id === tableId);
  return commitments
    .filter(({ state }) => state !== 'set-aside')
    .sort((a, b) => axisAt(a) - axisAt(b) || tableAt(a) - tableAt(b) || byRank(a, b));
}
