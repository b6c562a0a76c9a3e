// Voting twice where a vote takes a paper ticket for each ballot: with no ticket, a foreign one, a used one, one of one's own making.

import { NOW } from '@/domain/change';
import { W } from '../../rules/cases/base';
import type { Attack } from '../support/attacks';
import { append, commit, count, drop, patch, put, query, read, reckon, transform, verify } from '../support/calls';
import {
  lateRoll,
  mine,
  ofAnother,
  openRoll,
  readyRoll,
  roundWithTickets,
  theirs,
  ticketAt,
  unknown,
} from '../support/scene';

const ballots = `${W}/rounds/ticketed/ballots`;
const own = `${ballots}/participant`;
const roll = `${W}/rolls/${openRoll}`;
const stub = `${roll}/stubs/participant`;
const cast = { picks: ['1.1'], remark: '', reserved: false, at: NOW };
const torn = (code: string, roundId = 'ticketed') => put(stub, { code, roundId });
const used = (code: string) => put(ticketAt(openRoll, code), { used: true });
const opened = { ...roundWithTickets, openedAt: NOW, tickets: { roll: readyRoll, made: 14 } };

export const tickets: readonly Attack[] = [
  {
    rightful: 'one votes with one’s ticket',
    as: 'participant',
    does: commit(put(own, cast), torn(mine), used(mine)),
    stoppedBy:
      '`stubs`: a ticket that was there, free, and is used by this batch (`isTorn`); `ballots`: with the stub (`holdsStub`)',
    attacks: {
      'a ballot without a ticket': { does: commit(put(own, cast)) },
      'a ballot with a stub and no ticket': { does: commit(put(own, cast), torn(mine)) },
      'a ballot with a ticket and no stub': { does: commit(put(own, cast), used(mine)) },
      'a ballot with a ticket that a neighbour has used': { does: commit(put(own, cast), torn(theirs), used(theirs)) },
      'a ballot with a ticket of another vote': {
        does: commit(put(own, cast), torn(ofAnother), put(ticketAt(lateRoll, ofAnother), { used: true })),
      },
      'a ballot with the stub of another vote’s ticket': {
        does: commit(
          put(own, cast),
          put(`${W}/rolls/${lateRoll}/stubs/participant`, { code: ofAnother, roundId: 'ticketed' }),
          put(ticketAt(lateRoll, ofAnother), { used: true }),
        ),
      },
      'a ballot with a guessed ticket': { does: commit(put(own, cast), torn(unknown), used(unknown)) },
      'a ballot with a ticket named by its hash': {
        does: commit(put(own, cast), torn(ticketAt(openRoll, mine).split('/').at(-1) ?? ''), used(mine)),
      },
      'a ticket used up without a ballot': { does: commit(torn(mine), used(mine)) },
      'a ticket used up by a ballot in a vote without tickets': {
        does: commit(put(`${W}/rounds/r1/ballots/participant`, cast), torn(mine, 'r1'), used(mine)),
      },
      'a neighbour’s ticket given back in the same batch': {
        does: commit(put(own, cast), torn(mine), used(mine), patch(ticketAt(openRoll, theirs), { used: false })),
      },
      'a ballot by somebody put out': { as: 'put out' },
      'a ballot by somebody who is not in': { as: 'newcomer' },
    },
  },
  {
    rightful: 'whoever has voted changes their ballot',
    as: 'neighbour',
    does: commit(put(`${ballots}/neighbour`, { ...cast, picks: ['2.1'] })),
    stoppedBy: '`stubs`: written once (`changed().size() == 0`); `tickets`: from free to used and never back',
    attacks: {
      'a second ticket for the same account': {
        does: commit(
          put(`${ballots}/neighbour`, cast),
          put(`${roll}/stubs/neighbour`, { code: mine, roundId: 'ticketed' }),
          used(mine),
        ),
      },
      'one’s ticket for a second vote, too': {
        does: commit(put(`${roll}/stubs/neighbour`, { code: theirs, roundId: 'r1' })),
      },
      'one’s ticket given back': { does: commit(patch(ticketAt(openRoll, theirs), { used: false })) },
      'one’s ticket taken out': { does: commit(drop(ticketAt(openRoll, theirs))) },
      'one’s stub taken out, to vote with another': { does: commit(drop(`${roll}/stubs/neighbour`)) },
      'adding to a stub by a transform': {
        does: commit(transform(`${roll}/stubs/neighbour`, append('codes', mine))),
      },
    },
  },
  {
    rightful: 'a facilitator makes tickets before the vote',
    as: 'facilitator',
    does: commit(put(ticketAt(readyRoll, unknown), { used: false })),
    stoppedBy: '`tickets`: by facilitators, while their roll is `ready`',
    attacks: {
      'inventing a ticket': { as: 'participant' },
      'inventing a ticket as a rapporteur': { as: 'rapporteur' },
      'inventing a ticket from another workshop': { as: 'foreign facilitator' },
      'a facilitator who adds a ticket to an open vote': {
        does: commit(put(ticketAt(openRoll, unknown), { used: false })),
      },
      'a facilitator who makes a used ticket free again': {
        does: commit(put(ticketAt(openRoll, theirs), { used: false })),
      },
      'a facilitator who opens a roll again to add to it': {
        does: commit(patch(roll, { state: 'ready' }), put(ticketAt(openRoll, unknown), { used: false })),
      },
      'a facilitator who makes a ticket and says that it was used': {
        does: commit(put(ticketAt(readyRoll, unknown), { used: true })),
      },
    },
  },
  {
    rightful: 'a facilitator opens a vote with a roll, which seals it',
    as: 'facilitator',
    does: commit(put(`${W}/rounds/new`, opened), patch(`${W}/rolls/${readyRoll}`, { state: 'sealed' })),
    stoppedBy: '`rounds`: with a roll that is sealed by the same batch (`sealsItsRoll`), and for good',
    attacks: {
      'opening a vote with a roll that stays open': { does: commit(put(`${W}/rounds/new`, opened)) },
      'opening a second vote with the tickets of the first': {
        does: commit(
          put(`${W}/rounds/new`, { ...opened, tickets: { roll: openRoll, made: 14 } }),
          patch(roll, { state: 'sealed' }),
        ),
      },
      'saying that there are fewer tickets than there are': {
        does: commit(
          put(`${W}/rounds/new`, { ...opened, tickets: { roll: readyRoll, made: 7 } }),
          patch(`${W}/rolls/${readyRoll}`, { state: 'sealed' }),
        ),
      },
      'a facilitator who lets an open vote take ballots without tickets': {
        does: commit(patch(`${W}/rounds/ticketed`, { tickets: null })),
      },
    },
  },
  {
    rightful: 'a facilitator lists the rolls',
    as: 'facilitator',
    does: query({ of: `${W}/rolls` }),
    stoppedBy: '`tickets`, `stubs`: no list for anybody, no ticket read by anybody, a stub by its person',
    attacks: {
      'listing the rolls': { as: 'participant' },
      'listing the tickets of a roll': { does: query({ of: `${roll}/tickets` }) },
      'listing the tickets of every vote': { does: query({ of: 'tickets', everywhere: true }) },
      'counting the tickets that were used': { does: reckon(count, { of: `${roll}/tickets` }) },
      'a facilitator who looks whether a ticket that they know was used': { does: read(ticketAt(openRoll, theirs)) },
      'a facilitator who looks which ticket an account used': { does: read(`${roll}/stubs/neighbour`) },
      'listing who has voted by their stubs': { does: query({ of: `${roll}/stubs` }) },
      'checking that a ticket is there': { does: commit(verify(ticketAt(openRoll, mine))) },
    },
  },
];
