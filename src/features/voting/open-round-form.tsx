import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RoundId } from '@/domain/ids';
import { withoutForbidden } from '@/domain/note-text';
import { MAX_DOTS, openRound, type Planned, ROUND_TITLE_UNITS } from '@/domain/round';
import { type DotsPlan, leftOut, planDots, planFault, type RoundScope, subjectKinds } from '@/domain/round-plan';
import { votesIn } from '@/domain/round-tally';
import { axisOf, tableOf, type Workshop } from '@/domain/workshop';
import { useWording } from '@/i18n';
import { randomText } from '@/lib/random';
import { useLive, useRoom } from '@/live';
import { Button, Choice, Select, TextField, useToasts } from '@/ui';
import styles from './console.module.css';
import { TicketFields } from './ticket-fields';
import { useTickets } from './use-tickets';
import type { VotesPanelProps } from './votes-panel';

const numbers = Array.from({ length: MAX_DOTS }, (_, i) => i + 1);
const upTo = (most: number) =>
  numbers.filter((number) => number <= most).map((number) => ({ value: String(number), label: String(number) }));

/** Who votes, on what, with how many dots; and before it is opened, how many options and people that makes. */
export function OpenRoundForm({ notes, commitments }: VotesPanelProps) {
  const t = useTranslations('voting');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const stacks = useLive('stacks', { workshopId, scope: 'room' }).value ?? [];
  const scopes = useScopes(workshop);
  const form = useId();
  const [asked, setAsked] = useState('each');
  const [of, setOf] = useState<DotsPlan['of']>('stacks');
  const [dots, setDots] = useState(3);
  const [cap, setCap] = useState(1);
  const [title, setTitle] = useState('');
  const chosen = scopes.find(({ value }) => value === asked) ?? scopes[0];
  const plans = (chosen?.scopes ?? []).map((scope) =>
    planDots(
      { scope, of, dots, cap, title: withoutForbidden(title).slice(0, ROUND_TITLE_UNITS) },
      { workshop, notes, stacks, commitments },
    ),
  );
  const tickets = useTickets();
  const ready = tickets.isReady ? plans.filter((plan) => planFault(plan) === null) : [];
  const open = () => {
    // One beginning and then the order of the axes: by this their ids are told in it.
    const name = randomText(16);
    const idOf = (index: number) => `${name}${String(index).padStart(2, '0')}` as RoundId;
    run('openRound', [
      ...tickets.opening.changes,
      ...ready.flatMap((plan, i) => openRound(idOf(i), plan, tickets.opening.tickets)),
    ]);
    tickets.onOpened();
    say(t('opened-said', { count: ready.length }));
    setTitle('');
  };
  const waiting = of === 'commitments' ? 0 : leftOut({ workshop, notes });
  return (
    <div className={styles.form}>
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (ready.length > 0) open();
        }}
      >
        <Select label={t('scope')} value={chosen?.value ?? ''} options={scopes} onChoose={setAsked} />
        <Choice
          label={t('of')}
          value={of}
          options={subjectKinds.map((value) => ({ value, label: t(`of-${value}`) }))}
          onChoose={setOf}
        />
        <div className={styles.pair}>
          <Select
            label={t('dots-each')}
            value={String(dots)}
            options={upTo(MAX_DOTS)}
            onChoose={(value) => {
              setDots(Number(value));
              setCap(Math.min(cap, Number(value)));
            }}
          />
          <Select
            label={t('cap')}
            value={String(cap)}
            options={upTo(dots)}
            onChoose={(value) => setCap(Number(value))}
          />
        </div>
        <TextField
          label={t('title')}
          hint={t('title-hint')}
          value={title}
          maxLength={ROUND_TITLE_UNITS}
          onChange={(event) => setTitle(event.target.value)}
        />
        <ul className={styles.preview} aria-label={t('preview')}>
          {plans.map((plan, i) => (
            <Preview key={chosen?.names[i] ?? i} name={chosen?.names[i] ?? ''} plan={plan} />
          ))}
        </ul>
      </form>
      {/* Outside: Enter in the number of tickets must not open the vote, after which none can be added. */}
      <TicketFields tickets={tickets} title={title.trim() || (chosen?.label ?? '')} />
      {waiting > 0 && <p className={styles.soft}>{t('left-out', { count: waiting })}</p>}
      <Button type="submit" form={form} look="primary" icon="add" aria-disabled={ready.length === 0}>
        {t('open', { count: ready.length })}
      </Button>
    </div>
  );
}

function Preview({ name, plan }: { name: string; plan: Planned }) {
  const t = useTranslations('voting');
  const { workshopId } = useRoom();
  const members = useLive('members', { workshopId }).value ?? [];
  const people = members.filter((member) => votesIn(plan, member)).length;
  const fault = planFault(plan);
  return (
    <li>
      <bdi>{name}</bdi>
      <span className={fault ? styles.fault : styles.soft}>
        {fault ? t(`fault-${fault}`) : t('plan', { options: plan.options.length, people })}
      </span>
    </li>
  );
}

interface ScopeChoice {
  readonly value: string;
  readonly label: string;
  readonly scopes: readonly RoundScope[];
  readonly names: readonly string[];
}

function useScopes(workshop: Workshop): readonly ScopeChoice[] {
  const t = useTranslations('voting');
  const shared = useTranslations('shared');
  const word = useWording(workshop.locale);
  const axes = workshop.axes.map(({ id, name }) => ({
    scope: { kind: 'axis', axisId: id } as const,
    name: word(name),
  }));
  const tables = workshop.tables.map(({ id, axisId }) => ({
    scope: { kind: 'table', tableId: id } as const,
    name: shared('table', { name: tableOf(workshop, id)?.name ?? '' }),
    axis: word(axisOf(workshop, axisId)?.name ?? {}),
  }));
  return [
    {
      value: 'each',
      label: t('scope-each'),
      scopes: axes.map(({ scope }) => scope),
      names: axes.map(({ name }) => name),
    },
    { value: 'plenary', label: t('scope-plenary'), scopes: [{ kind: 'plenary' }], names: [t('plenary')] },
    ...axes.map(({ scope, name }) => ({
      ...{ value: `axis:${scope.axisId}`, label: t('scope-axis', { axis: name }) },
      ...{ scopes: [scope], names: [name] },
    })),
    ...tables.map(({ scope, name, axis }) => ({
      ...{ value: `table:${scope.tableId}`, label: t('scope-table', { table: name, axis }) },
      ...{ scopes: [scope], names: [name] },
    })),
  ];
}
