import { useTranslations } from 'use-intl';
import type { Member } from '@/domain/member';
import { changeRole, removeMember, type Seat, seatAll, seatMember, seatNumberOf } from '@/domain/seating';
import { askForHelp } from '@/domain/table-state';
import type { Table } from '@/domain/workshop';
import { useRoom } from '@/live';
import { useToasts } from '@/ui';

export interface Arranging {
  readonly numberOf: (member: Member) => string;
  readonly move: (member: Member, table: Table) => void;
  readonly makeRapporteur: (member: Member, isRapporteur: boolean) => void;
  readonly remove: (member: Member, removed: boolean) => void;
  readonly seat: (seats: readonly Seat[]) => void;
  readonly answer: (table: Table) => void;
}

/** What facilitators do with people and tables, each with ten seconds to think better of it. People are numbers here. */
export function useArranging(): Arranging {
  const t = useTranslations('attending');
  const shared = useTranslations('shared');
  const { workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const done = (text: string, undo: () => void) => say(text, { action: { label: shared('undo'), run: undo } });
  const numberOf = (member: Member) => seatNumberOf(workshopId, member.id);
  return {
    numberOf,
    move(member, { id, name }) {
      const { undo } = run('seatMember', seatMember(member.id, id));
      done(t('moved-said', { number: numberOf(member), name }), undo);
    },
    makeRapporteur(member, isRapporteur) {
      const { undo } = run('changeRole', changeRole(member.id, isRapporteur ? 'rapporteur' : 'participant'));
      done(t(isRapporteur ? 'rapporteur-said' : 'participant-said', { number: numberOf(member) }), undo);
    },
    remove(member, removed) {
      const { undo } = run('removeMember', removeMember(member.id, removed));
      done(t(removed ? 'removed-said' : 'brought-back-said', { number: numberOf(member) }), undo);
    },
    seat(seats) {
      const undos = seatAll(seats).map((batch) => run('seatMember', batch).undo);
      done(t('seated-said', { count: seats.length }), () => {
        for (const undo of undos) undo();
      });
    },
    answer({ id, name }) {
      const { undo } = run('askForHelp', askForHelp(id, false));
      done(t('answered-said', { name }), undo);
    },
  };
}
