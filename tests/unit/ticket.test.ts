// The numbers on paper tickets, and what voting with one writes.
import { describe, expect, it } from 'vitest';
import type { RollId, RoundId, TicketCode, UserId, WorkshopId } from '@/domain/ids';
import { openRound, type Planned } from '@/domain/round';
import {
  addTickets,
  consumeTicket,
  MOST_TICKETS_AT_ONCE,
  makeRoll,
  newTicketCode,
  sealRoll,
  shownTicket,
  ticketCodeIn,
  ticketIdOf,
  ticketPath,
  ticketsFor,
} from '@/domain/ticket';
import { sha256Hex } from '@/lib/sha256';

const w = 'w' as WorkshopId;
const roll = 'roll-1' as RollId;
const other = 'roll-2' as RollId;

/** The same draws each time. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(state / 65_536) % below;
  };
}
const codes = Array.from({ length: 200 }, (_, i) => newTicketCode(roll, drawing(i + 1)));
const [code = '' as TicketCode] = codes;
const read = (typed: string, of = roll) => ticketCodeIn(typed, of);

describe('the number of a ticket', () => {
  it('is sixteen digits that are read back', () => {
    for (const each of codes) {
      expect(each).toMatch(/^\d{16}$/);
      expect(read(each)).toEqual({ code: each, fault: null });
    }
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is read however it is typed, pasted or scanned', () => {
    const arabic = code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
    const persian = code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
    const address = `https://example.org${ticketPath(w, code)}`;
    for (const typed of [
      ` ${shownTicket(code)} `,
      code.replace(/(.{4})/g, '$1-'),
      arabic,
      persian,
      `\u200F${code}`,
      address,
    ])
      expect(read(typed), typed).toEqual({ code, fault: null });
  });

  it('says what is wrong with what was typed', () => {
    expect(read(' – ')).toEqual({ code: null, fault: 'empty' });
    for (const typed of [code.slice(1), `${code}0`, 'l0l0 l0l0 l0l0 l0l0', '1234 5678'])
      expect(read(typed), typed).toEqual({ code: null, fault: 'length' });
  });

  it('no single wrong digit and no swapped pair passes', () => {
    for (const each of codes) {
      for (let i = 0; i < each.length; i++) {
        for (let by = 1; by < 10; by++) {
          const slip = `${each.slice(0, i)}${(Number(each[i]) + by) % 10}${each.slice(i + 1)}`;
          expect(read(slip).fault, slip).toBe('unknown');
        }
        const swapped = `${each.slice(0, i)}${each[i + 1] ?? ''}${each[i]}${each.slice(i + 2)}`;
        if (i + 1 < each.length && swapped !== each) expect(read(swapped).fault, swapped).toBe('unknown');
      }
    }
  });

  it('the ticket of another vote is unknown', () => {
    for (const each of codes) expect(read(each, other).fault).toBe('unknown');
  });

  it('is shown in fours, while it is typed too, and stands behind the # of its address', () => {
    expect(shownTicket('1234567890123456')).toBe('1234 5678 9012 3456');
    expect(shownTicket('12345')).toBe('1234 5');
    expect(shownTicket('1234')).toBe('1234');
    expect(ticketPath(w, code)).toBe(`/w/w#${code}`);
  });
});

describe('a roll of tickets', () => {
  it('fills whole sheets, up to what one batch takes', () => {
    expect([0, 1, 14, 15, 60].map(ticketsFor)).toEqual([14, 14, 14, 28, 70]);
    expect(ticketsFor(9_999)).toBe(MOST_TICKETS_AT_ONCE);
    expect(MOST_TICKETS_AT_ONCE % 14).toBe(0);
    expect(makeRoll(w, roll, '', codes).length).toBeLessThan(500);
  });

  it('keeps hashes of its numbers and no number', () => {
    const changes = makeRoll(w, roll, 'Vote', codes);
    expect(changes[0]).toMatchObject({
      op: 'put',
      in: 'rolls',
      id: roll,
      value: { title: 'Vote', made: 200, state: 'ready' },
    });
    expect(changes[1]).toEqual({
      ...{ op: 'put', in: 'tickets', value: { used: false } },
      id: `${roll}/${sha256Hex(`w:roll-1:${code}`)}`,
    });
    const written = JSON.stringify(changes);
    expect(codes.filter((each) => written.includes(each))).toEqual([]);
  });

  it('grows until it is sealed, and says how many there are', () => {
    const [patch, ...tickets] = addTickets(w, { id: roll, made: 14 }, codes.slice(0, 28));
    expect(patch).toEqual({ op: 'patch', in: 'rolls', id: roll, fields: { made: 42 } });
    expect(tickets).toHaveLength(28);
    expect(sealRoll(roll)).toEqual([{ op: 'patch', in: 'rolls', id: roll, fields: { state: 'sealed' } }]);
  });
});

describe('a vote with tickets', () => {
  const planned: Planned = {
    ...{ kind: 'dots', title: '', axisId: null, tables: null, commitmentId: null, dots: 1, cap: 1 },
    options: [{ id: '1', subject: 'notes/n1', text: 'a' }],
  };

  it('names its roll; without one nothing is said of tickets', () => {
    const [ticketed] = openRound('r1' as RoundId, planned, { roll, made: 14 });
    expect(ticketed).toMatchObject({ value: { tickets: { roll, made: 14 } } });
    expect(JSON.stringify(openRound('r1' as RoundId, planned))).not.toContain('tickets');
  });

  it('using a ticket writes the same whenever it is written, and no person into the ticket', () => {
    const use = { roll, roundId: 'r1' as RoundId, userId: 'amina' as UserId, code };
    const [stub, ticket] = consumeTicket(w, use);
    expect(consumeTicket(w, use)).toEqual([stub, ticket]);
    expect(stub).toEqual({ op: 'put', in: 'stubs', id: 'roll-1/amina', value: { code, roundId: 'r1' } });
    expect(ticket).toEqual({
      op: 'patch',
      in: 'tickets',
      id: `roll-1/${ticketIdOf(w, roll, code)}`,
      fields: { used: true },
    });
  });
});
