import { NOW } from '@/domain/change';
import { badTexts, goodTexts } from '../../support/texts';
import { absent, ago } from '../support/situation';
import type { Twins } from '../support/twins';
import {
  at,
  commitment,
  each,
  facilitator,
  inWorkshop,
  ME,
  me,
  newCommitment,
  participant,
  rapporteur,
  stopped,
  W,
} from './base';

const C = `${W}/commitments/c1`;
const phase = at('before', W, 'stage', 'phase');
const changedAt = at('before', W, 'stage', 'changedAt');
const drafted = { ...inWorkshop(participant), [C]: commitment };
const justLeft = {
  ...Object(inWorkshop(participant)[W]),
  stage: { ...Object(inWorkshop(participant)[W]).stage, phase: 'review', previous: 'draft', changedAt: ago(50) },
};

// A title may be short or nothing while it is being thought of; the rest of what a text may not be, it may not be.
const units = /units|emoji, which|141 emoji/;
const only = (texts: Readonly<Record<string, string>>, test: (text: string) => boolean) =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([name, text]) => !units.test(name) && test(text))
      .map(([name, text]) => [`title: ${name}`, text]),
  );

export const commitments: readonly Twins[] = [
  {
    sentence: 'a member may start a commitment at their own table',
    allowed: { me, before: inWorkshop(participant), put: { [C]: newCommitment } },
    but: {
      ...stopped,
      ...each(
        at('put', C, 'title'),
        only(badTexts, (text) => /[a-z\u0645]/.test(text)),
      ),
      'title: 161 units': [at('put', C, 'title'), 'x'.repeat(161)],
      'title: a number': [at('put', C, 'title'), 7],
      'at another table': [at('put', C, 'tableId'), 't2'],
      'without a table': [at('before', ME, 'tableId'), null],
      'on an axis that is no id': [at('put', C, 'axisId'), ''],
      'with a rank that is no key': [at('put', C, 'rank'), 'a b'],
      'already kept': [at('put', C, 'state'), 'kept'],
      'already set aside': [at('put', C, 'state'), 'set-aside'],
      'created before': [at('put', C, 'createdAt'), ago(60)],
      'changed before': [at('put', C, 'updatedAt'), ago(60)],
      'with something more': [at('put', C, 'more'), 1],
      'with something less': [at('put', C, 'rank'), absent],
      'under a name that is no id': ['put', { [`${W}/commitments/a b`]: newCommitment }],
      'in propose': [phase, 'propose'],
      'in review': [phase, 'review'],
    },
    also: {
      ...each(
        at('put', C, 'title'),
        only(goodTexts, () => true),
      ),
      'title: 160 units': [at('put', C, 'title'), 'x'.repeat(160)],
      'title: nothing yet': [at('put', C, 'title'), ''],
      'in group': [phase, 'group'],
      'just after drafting': [at('before', W), justLeft],
      'as a rapporteur': [at('before', ME), rapporteur],
    },
  },
  {
    sentence: 'what was under way in drafting is taken for a minute',
    allowed: { me, before: { ...inWorkshop(participant), [W]: justLeft }, put: { [C]: newCommitment } },
    but: {
      'no longer': [changedAt, ago(61)],
      'not after proposing': [at('before', W, 'stage', 'previous'), 'propose'],
      'not when frozen': [at('before', W, 'stage', 'frozen'), true],
    },
  },
  {
    sentence: 'a facilitator may start a commitment at any table, at any time',
    allowed: {
      me,
      before: {
        ...inWorkshop(facilitator),
        [W]: { ...justLeft, stage: { ...justLeft.stage, previous: 'vote', frozen: true } },
      },
      put: { [C]: newCommitment },
    },
    but: {
      'when removed': [at('before', ME, 'removed'), true],
      'as a rapporteur': [at('before', ME), rapporteur],
      'at a table that does not exist': [at('put', C, 'tableId'), 't9'],
      'already kept': [at('put', C, 'state'), 'kept'],
    },
  },
  {
    sentence: 'starting twice is starting once',
    allowed: { me, before: drafted, put: { [C]: newCommitment } },
    but: {
      'dated back': [at('put', C, 'createdAt'), ago(60)],
      'when it was set aside meanwhile': [at('before', C, 'state'), 'set-aside'],
      'when it was renamed meanwhile': [at('before', C, 'title'), 'عنوان آخر'],
      'when the phase is over': [phase, 'close'],
      'from another table': [at('before', ME, 'tableId'), 't2'],
    },
  },
  {
    sentence: 'a member may rename, reorder and set aside their table’s commitments',
    allowed: { me, before: drafted, patch: { [C]: { title: 'آخر', rank: 'a5', state: 'set-aside', updatedAt: NOW } } },
    but: {
      ...stopped,
      'from another table': [at('before', ME, 'tableId'), 't2'],
      'in review': [phase, 'review'],
      'with a title of 161 units': [at('patch', C, 'title'), 'x'.repeat(161)],
      'with a title with an override': [at('patch', C, 'title'), 'a\u202Eb'],
      'with a rank that is no key': [at('patch', C, 'rank'), ''],
      'by keeping them': [at('patch', C, 'state'), 'kept'],
      'that are kept': [at('before', C, 'state'), 'kept'],
      'into a state that is none': [at('patch', C, 'state'), 'gone'],
      'and take them elsewhere': [at('patch', C, 'tableId'), 't2'],
      'and to another axis': [at('patch', C, 'axisId'), 'a2'],
      'and their beginning': [at('patch', C, 'createdAt'), NOW],
      'not dated now': [at('patch', C, 'updatedAt'), ago(1)],
      'that do not exist': [at('before', C), absent],
    },
    also: {
      'and bring them back': ['patch', { [C]: { state: 'draft', updatedAt: NOW } }],
      'as a rapporteur': [at('before', ME), rapporteur],
    },
  },
  {
    sentence: 'a member may reword what facilitators keep',
    allowed: {
      me,
      before: { ...drafted, [C]: { ...commitment, state: 'kept' } },
      patch: { [C]: { title: 'آخر', updatedAt: NOW } },
    },
    but: { 'but not drop it': [at('patch', C, 'state'), 'set-aside'] },
  },
  {
    sentence: 'a facilitator may keep a commitment, at any time',
    allowed: {
      me,
      before: { ...drafted, [ME]: facilitator, [W]: { ...justLeft, stage: { ...justLeft.stage, previous: 'vote' } } },
      patch: { [C]: { state: 'kept', updatedAt: NOW } },
    },
    but: {
      'as a rapporteur': [at('before', ME), rapporteur],
      'when removed': [at('before', ME, 'removed'), true],
      'and take it elsewhere': [at('patch', C, 'tableId'), 't2'],
    },
    also: { 'or drop it': [at('patch', C, 'state'), 'set-aside'] },
  },
];
