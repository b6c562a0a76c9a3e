// What is known of a person, in words: the page shows it and the text file prints it, so that both say the same.

import type { MyData } from '@/domain/my-data';
import { picked } from '@/domain/my-data';
import type { Note } from '@/domain/note';
import { shownTicket } from '@/domain/ticket';
import { axisOf, tableOf, type Workshop } from '@/domain/workshop';

export interface Row {
  readonly label: string;
  /** What the person wrote, or a word for it. */
  readonly value: string;
}

export interface Section {
  readonly id: 'member' | 'notes' | 'ballots' | 'rating' | 'attendance' | 'device';
  readonly title: string;
  /** Said where there is nothing. */
  readonly empty: string;
  readonly rows: readonly Row[];
}

type Word =
  | `${Section['id']}-title`
  | `no-${Exclude<Section['id'], 'member'>}`
  | `role-${MyData['member']['role']}`
  | `state-${Note['state']}`
  | `gender-${'woman' | 'man'}`
  | ('role' | 'table' | 'category' | 'joined' | 'code' | 'muted' | 'yes' | 'done-in' | 'user')
  | (
      | 'opinion'
      | 'opinion-text'
      | 'name'
      | 'organisation'
      | 'gender'
      | 'signed'
      | 'blank-vote'
      | 'remark'
      | 'ticket'
      | 'answer'
    );

export interface Words {
  readonly say: (word: Word) => string;
  readonly categoryName: (category: NonNullable<MyData['member']['category']>) => string;
  readonly moment: (at: number) => string;
  readonly read: (wording: Workshop['title']) => string;
}

export function sectionsOf(data: MyData, workshop: Workshop, words: Words): readonly Section[] {
  const { say, moment } = words;
  const section = (id: Exclude<Section['id'], 'member'>, rows: readonly Row[]): Section => ({
    ...{ id, rows, title: say(`${id}-title`), empty: say(`no-${id}`) },
  });
  const { rating } = data;
  return [
    { id: 'member', title: say('member-title'), empty: '', rows: memberRows(data, workshop, words) },
    section(
      'notes',
      data.notes.map((note) => noteRow(note, workshop, words)),
    ),
    section(
      'ballots',
      data.ballots.flatMap((ballot) => [
        { label: ballot.round.title, value: picked(ballot).join(' · ') || say('blank-vote') },
        ...(ballot.remark ? [{ label: say('remark'), value: ballot.remark }] : []),
        ...data.stubs
          .filter(({ roundId }) => roundId === ballot.round.id)
          .map(({ code }) => ({ label: say('ticket'), value: shownTicket(code) })),
      ]),
    ),
    section(
      'rating',
      rating
        ? [
            { label: say('opinion'), value: `${rating.level} / 5` },
            ...(rating.text ? [{ label: say('opinion-text'), value: rating.text }] : []),
            { label: say('signed'), value: moment(rating.at) },
          ]
        : [],
    ),
    section('attendance', attendanceRows(data, words)),
    section(
      'device',
      Object.entries(data.device).map(([label, value]) => ({ label, value })),
    ),
  ];
}

function memberRows({ member, userId }: MyData, workshop: Workshop, { say, categoryName, moment }: Words): Row[] {
  const table = tableOf(workshop, member.tableId);
  return [
    { label: say('role'), value: say(`role-${member.role}`) },
    ...(table ? [{ label: say('table'), value: table.name }] : []),
    ...(member.category ? [{ label: say('category'), value: categoryName(member.category) }] : []),
    { label: say('joined'), value: moment(member.joinedAt) },
    { label: say('code'), value: member.code },
    ...(member.doneIn ? [{ label: say('done-in'), value: member.doneIn }] : []),
    ...(member.muted ? [{ label: say('muted'), value: say('yes') }] : []),
    { label: say('user'), value: userId },
  ];
}

function noteRow(note: Note, workshop: Workshop, { say, categoryName, moment, read }: Words): Row {
  const axis = axisOf(workshop, note.axisId);
  const about = [
    say(`state-${note.state}`),
    axis ? read(axis.name) : '',
    note.category ? categoryName(note.category) : '',
    moment(note.createdAt),
  ].filter(Boolean);
  const answer = note.answer?.text ? `\n${say('answer')} ${note.answer.text}` : '';
  return { label: about.join(' · '), value: `${note.text}${answer}` };
}

function attendanceRows({ attendance: line }: MyData, { say, categoryName, moment }: Words): Row[] {
  if (!line) return [];
  return [
    { label: say('name'), value: line.name },
    ...(line.organisation ? [{ label: say('organisation'), value: line.organisation }] : []),
    ...(line.category ? [{ label: say('category'), value: categoryName(line.category) }] : []),
    ...(line.gender ? [{ label: say('gender'), value: say(`gender-${line.gender}`) }] : []),
    { label: say('signed'), value: moment(line.signedAt) },
  ];
}

/** For the simplest editors: a byte order mark, CRLF, no markup. */
export function textOf(head: readonly string[], sections: readonly Section[], foot: readonly string[]): string {
  const lines = [
    ...head,
    ...sections.flatMap(({ title, empty, rows }) => [
      '',
      title,
      ...(rows.length === 0 ? [`  ${empty}`] : rows.map(({ label, value }) => `  ${label}: ${value}`)),
    ]),
    '',
    ...foot,
    '',
  ];
  return `\uFEFF${lines.join('\n').replace(/\r?\n/g, '\r\n')}`;
}
