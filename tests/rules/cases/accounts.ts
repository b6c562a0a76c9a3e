// An institution's list of who may open workshops, and what an account was handed.

import { NOW } from '@/domain/change';
import { absent } from '../support/situation';
import type { Twins } from '../support/twins';
import { at, each, facilitator, inWorkshop, ME, me, W, workshop } from './base';

const opening = {
  ...workshop,
  createdBy: me,
  createdAt: NOW,
  stage: { ...workshop.stage, phase: 'welcome', previous: null, changedAt: NOW },
};
const founding = { ...facilitator, joinedAt: NOW };
const LIST = 'institution/access';
const list = { founders: ['amina@example.org'], domains: ['commune.ma'] };
const amina = { email: 'amina@example.org', email_verified: true };
const colleague = { email: 'Said@Commune.MA', email_verified: true };
const SHELF = 'shelves/me';
const marksOf = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`w${i}`, true]));

const notOnIt = {
  ...each('claims', {
    'without an account': {},
    'from a domain that ends alike': { ...amina, email: 'x@notcommune.ma' },
    'from a domain below it': { ...amina, email: 'x@mail.commune.ma' },
    'from a domain that goes on': { ...amina, email: 'x@commune.ma.example.org' },
    'with a domain before the domain': { ...amina, email: '"x@commune.ma"@example.org' },
    'with a domain within the name': { ...amina, email: '"x@commune.ma@y"@example.org' },
    'with two addresses in one': { ...amina, email: 'amina@example.org,x@example.org' },
    'with a domain for an address': { ...amina, email: 'commune.ma' },
    'with an address that is no text': { ...amina, email: ['amina@example.org'] },
  }),
  'with another address': [at('claims', 'email'), 'amine@example.org'] as const,
  'with an address that nobody has confirmed': [at('claims', 'email_verified'), false] as const,
  'with an address confirmed in words': [at('claims', 'email_verified'), 'true'] as const,
  'with an address of which that is not said': [at('claims', 'email_verified'), absent] as const,
  'as nobody': ['me', null] as const,
};
const onIt = {
  'from a domain on the list, in any letters': ['claims', colleague],
  'in other letters': [at('claims', 'email'), 'Amina@Example.org'],
  'when the list names domains alone': [at('before', LIST), { domains: ['example.org'] }],
  'when there is no list': [at('before', LIST), absent],
} as const;

export const accounts: readonly Twins[] = [
  {
    sentence: 'where an institution keeps a list, whoever is on it with a confirmed address may open a workshop',
    allowed: { me, claims: amina, before: { [LIST]: list }, put: { [W]: opening, [ME]: founding } },
    but: { ...notOnIt, 'when the list is empty': [at('before', LIST), {}] },
    also: onIt,
  },
  {
    sentence: 'whoever may open a workshop may ask whether',
    allowed: { me, claims: amina, before: { [LIST]: list }, get: 'institution/opening' },
    but: { ...notOnIt, 'reading the list itself': ['get', LIST] },
    also: onIt,
  },
  {
    sentence: 'where there is no list, whoever has signed in may ask whether they may open a workshop',
    allowed: { me, before: {}, get: 'institution/opening' },
    but: { 'as nobody': ['me', null], 'with a list': ['before', { [LIST]: list }] },
  },
  {
    sentence: 'who is on the list, nobody but the project’s owner reads or says',
    allowed: { me, claims: amina, before: { [LIST]: list }, get: 'institution/opening' },
    but: { 'reading it': ['get', LIST], 'asking for anything else there': ['get', 'institution/more'] },
  },
  {
    sentence: 'what stands on one’s own shelf one puts there oneself',
    allowed: { me, before: {}, put: { [SHELF]: { workshops: { w: true } } } },
    but: {
      'on another’s': ['me', 'other'],
      'as nobody': ['me', null],
      'on the list in its place': ['put', { [LIST]: { founders: ['me@example.org'] } }],
      'what may be asked in its place': ['put', { 'institution/opening': {} }],
      'with something more': [at('put', SHELF, 'more'), 1],
      ...each(at('put', SHELF, 'workshops'), {
        'with words in the place of a mark': { w: 'x'.repeat(100) },
        'with an id that is none': { 'a b': true },
        'with 101 workshops': marksOf(101),
        'as a list': ['w'],
      }),
    },
    also: {
      'again, with another': [at('before', SHELF), { workshops: { other: true } }],
      'with a hundred': [at('put', SHELF, 'workshops'), marksOf(100)],
    },
  },
  {
    sentence: 'one’s own shelf one may look at',
    allowed: { me, before: { [SHELF]: { workshops: { w: true } } }, get: SHELF },
    but: {
      'another’s': ['me', 'other'],
      'as nobody': ['me', null],
    },
  },
  {
    sentence: 'a workshop that stands is steered whoever is on the list',
    allowed: { me, before: inWorkshop(facilitator), patch: { [W]: { venue: { fr: 'Salle' } } } },
    but: { 'as nobody': ['me', null] },
    also: { 'with a list': [at('before', LIST), list] },
  },
];
