// Opening a workshop where an institution has said who may, and looking at what belongs to an account.

import { NOW } from '@/domain/change';
import { facilitator, workshop } from '../../rules/cases/base';
import { ago } from '../../rules/support/situation';
import type { Attack } from '../support/attacks';
import { append, commit, drop, put, query, read, transform, verify } from '../support/calls';
import { nobody, owner } from '../support/scene';

const fresh = 'workshops/fresh';
const LIST = 'institution/access';
const listed = 'somebody on the list';
const stage = { ...workshop.stage, phase: 'welcome', previous: null, changedAt: NOW };
const opens = (who: string, more: object = {}) =>
  commit(
    put(fresh, { ...workshop, stage, createdBy: who, createdAt: NOW, ...more }),
    put(`${fresh}/members/${who}`, { ...facilitator, joinedAt: NOW }),
  );
const byAddress = [
  'somebody with their address, unconfirmed',
  'somebody who says that it is confirmed',
  'somebody of the domain, unconfirmed',
  'somebody of another domain',
  'somebody of a domain that ends alike',
  'somebody of a domain that begins alike',
  'somebody with the domain in a name',
  'somebody with two addresses in one',
];

export const opening: readonly Attack[] = [
  {
    rightful: 'somebody on an institution’s list opens a workshop',
    as: listed,
    does: opens(listed),
    stoppedBy: '`workshops`: where there is a list, only a confirmed address on it, or of its domains (`mayOpen`)',
    attacks: {
      'opening without an account': { as: 'newcomer', does: opens('newcomer') },
      'opening as a facilitator of another workshop': { as: 'facilitator', does: opens('facilitator') },
      'opening without a token': { as: nobody, does: opens('newcomer') },
      ...Object.fromEntries(byAddress.map((as) => [`opening as ${as}`, { as, does: opens(as) }])),
      'opening in the name of somebody on the list': { as: 'newcomer' },
      'opening for somebody who is not on the list': { does: opens('newcomer') },
      'opening one that looks as if it stood already': {
        as: 'newcomer',
        does: opens('newcomer', { createdAt: ago(60) }),
      },
      'opening it as one that is restored': {
        as: 'newcomer',
        does: opens('newcomer', { restored: { sha256: '0'.repeat(64), whole: false } }),
      },
    },
  },
  {
    rightful: 'somebody of a listed domain opens a workshop',
    as: 'somebody of the listed domain',
    does: opens('somebody of the listed domain'),
    stoppedBy: '`workshops`: a workshop and its founder come in one batch',
    attacks: {
      'making oneself the founder of one that isn’t there': {
        as: 'newcomer',
        does: commit(put(`${fresh}/members/newcomer`, { ...facilitator, joinedAt: NOW })),
      },
    },
  },
  {
    rightful: 'the project’s owner changes the list',
    as: owner,
    does: commit(transform(LIST, append('founders', 'newcomer@example.org'))),
    stoppedBy: '`institution`: written by the project’s owner alone',
    attacks: {
      'putting oneself on the list': { as: 'newcomer' },
      'putting a colleague on the list': { as: listed },
      'writing a list of one’s own': { as: 'newcomer', does: commit(put(LIST, { domains: ['example.org'] })) },
      'doing away with the list': { as: listed, does: commit(drop(LIST)) },
      'writing what may be asked for': { as: 'newcomer', does: commit(put('institution/opening', {})) },
    },
  },
  {
    rightful: 'the project’s owner reads the list',
    as: owner,
    does: read(LIST),
    stoppedBy: '`institution`: read by the project’s owner alone; others learn whether they may, and nothing else',
    attacks: {
      'reading who is on the list': { as: 'newcomer' },
      'reading it as somebody on it': { as: listed },
      'listing what an institution says': { as: listed, does: query({ of: 'institution' }) },
      'trying by a condition whether there is a list': { as: 'newcomer', does: commit(verify(LIST)) },
    },
  },
  {
    rightful: 'whoever may open a workshop asks whether',
    as: listed,
    does: read('institution/opening'),
    answer: 404,
    stoppedBy: '`institution/opening`: asked for by those who may, and never there',
    attacks: {
      'asking without an account': { as: 'newcomer' },
      'asking without a token': { as: nobody },
      'asking with an unconfirmed address': { as: 'somebody with their address, unconfirmed' },
    },
  },
  {
    rightful: 'an account looks at what it was handed',
    as: listed,
    does: read(`shelves/${listed}`),
    stoppedBy: '`shelves`: one’s own',
    attacks: {
      'looking at another account’s': { as: 'somebody of the listed domain' },
      'listing everybody’s': { does: query({ of: 'shelves' }) },
      'putting something on another’s': {
        as: 'newcomer',
        does: commit(put(`shelves/${listed}`, { workshops: { other: true } })),
      },
      'filling one’s own with words': {
        does: commit(put(`shelves/${listed}`, { workshops: { w: 'x'.repeat(1000) } })),
      },
    },
  },
];
