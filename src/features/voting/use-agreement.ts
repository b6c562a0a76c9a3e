import { useEffect } from 'react';
import { withoutForbidden } from '@/domain/note-text';
import { may } from '@/domain/permissions';
import { type Ballot, castBallot, dotsOn, type Level, levels, type Round } from '@/domain/round';
import { useLive, useRoom } from '@/live';
import { type MyTicket, useTicket, useTicketChanges } from './use-ticket';
import { type Unsaved, useUnsaved } from './use-unsaved';

/** What somebody says to a commitment. */
export interface Say {
  readonly level: Level | null;
  readonly remark: string;
  readonly reserved: boolean;
}

export interface MyAgreement {
  readonly say: Say;
  /** May anything be changed now? */
  readonly open: boolean;
  /** Muted, one has a level and no words. */
  readonly mayRemark: boolean;
  /** What the server has; null when it has nothing. */
  readonly sent: Say | null;
  readonly unsaved: Unsaved<Say>;
  readonly ticket: MyTicket;
}

const nothing: Say = { level: null, remark: '', reserved: false };

/** Typed and chosen on the device, sent by a press. */
export function useAgreement(round: Round): MyAgreement {
  const { workshop, workshopId, userId, me, run } = useRoom();
  const { stage, settings, status } = workshop;
  const open = may('castBallot', me, { stage, settings, status, roundOpen: round.open });
  const withTicket = useTicketChanges(round);
  const send = ({ level, remark, reserved }: Say) => {
    const dots = new Map(level ? [[level, 1]] : []);
    const words = me.muted ? '' : withoutForbidden(remark);
    const ballot = castBallot(round.id, userId, dots, { remark: words, reserved });
    return run('castBallot', [...ballot, ...withTicket()], { quiet: true });
  };
  const unsaved = useUnsaved<Say>(`warsha.agreement.${workshopId}.${round.id}.${userId}`, send, {
    open: round.open,
    restMs: null,
  });
  const heard = useLive('ballot', { workshopId, roundId: round.id, userId }, round.open || unsaved.state === 'refused');
  const sent = heard.value ? said(heard.value) : null;
  const { state, value, drop } = unsaved;
  // As with dots: refused after a lost acknowledgement, and yet there.
  const isConfirmed = heard.fromServer && !heard.value?.pending;
  const isThere = state === 'refused' && isConfirmed && value !== null && sent !== null && isSame(value, sent);
  useEffect(() => {
    if (isThere) drop();
  }, [isThere, drop]);
  const ticket = useTicket(round, heard, unsaved, open);
  return { say: value ?? sent ?? nothing, open, mayRemark: !me.muted, sent, unsaved, ticket };
}

function said(ballot: Ballot): Say {
  const [chosen] = dotsOn(ballot).keys();
  return {
    level: levels.find((level) => level === chosen) ?? null,
    remark: ballot.remark,
    reserved: ballot.reserved,
  };
}

function isSame(a: Say, b: Say): boolean {
  return a.level === b.level && withoutForbidden(a.remark) === b.remark && a.reserved === b.reserved;
}
