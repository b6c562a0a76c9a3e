import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Commitment } from '@/domain/commitment';
import type { DeskGroup } from '@/domain/desk';
import { lastCheckOf } from '@/domain/desk-votes';
import { Badge, buttonClass, EmptyState, Icon, Paper, UserText } from '@/ui';
import styles from './commitments.module.css';
import type { Desk } from './use-desk';
import { VoteLine } from './vote-line';
import { usePlaceWords } from './words';

interface CommitmentsPanelProps {
  desk: Desk;
  /** The list of a commitment's proposals. */
  linkTo: (group: DeskGroup) => string;
  /** What else can be done with a commitment, or where else it is: by whoever puts the page together. */
  actions: (commitment: Commitment) => ReactNode;
}

/** Every draft commitment, axis by axis, and the way to its proposals. */
export function CommitmentsPanel({ desk, linkTo, actions }: CommitmentsPanelProps) {
  const t = useTranslations('answering');
  const words = usePlaceWords();
  const all = desk.groups.filter(({ kind }) => kind === 'commitment');
  const axes = [...new Set(all.map(({ axisId }) => axisId))];
  const byPlace = useMemo(() => new Map(desk.commitments.map((one) => [`commitments/${one.id}`, one])), [desk]);
  if (all.length === 0) return <EmptyState>{t('no-commitments')}</EmptyState>;
  return (
    <div className={styles.axes}>
      {axes.map((axisId) => (
        <section key={axisId ?? ''} className={styles.axis} data-hue={words.hue(axisId)}>
          <h2 className={styles.name}>
            <UserText inline>{words.axis(axisId)}</UserText>
          </h2>
          <ul className={styles.list}>
            {all
              .filter((group) => group.axisId === axisId)
              .map((group) => {
                const commitment = byPlace.get(group.id);
                return (
                  commitment && (
                    <CommitmentCard
                      key={group.id}
                      group={group}
                      commitment={commitment}
                      desk={desk}
                      href={linkTo(group)}
                    >
                      {actions(commitment)}
                    </CommitmentCard>
                  )
                );
              })}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface CommitmentCardProps {
  group: DeskGroup;
  commitment: Commitment;
  desk: Desk;
  href: string;
  children: ReactNode;
}

function CommitmentCard({ group, commitment, desk, href, children }: CommitmentCardProps) {
  const t = useTranslations('answering');
  const words = usePlaceWords();
  const answered = group.notes.filter(({ answer }) => answer !== null).length;
  const check = lastCheckOf(desk.rounds, commitment.id);
  const name = words.group(group);
  const itsProposals = t('its-proposals', { count: group.notes.length });
  return (
    <Paper as="li" hue={words.hue(group.axisId)} className={styles.card}>
      <h3>
        <UserText inline>{name}</UserText>
      </h3>
      <p className={styles.about}>
        <bdi>{words.table(commitment.tableId)}</bdi>
        {commitment.state === 'kept' && <Badge>{t('kept')}</Badge>}
        <span>{t('group-count', { answered, count: group.notes.length })}</span>
        <VoteLine votes={desk.votes.get(group.id) ?? []} />
      </p>
      {check && (
        <p className={styles.about}>
          <span>{t('agreement', { agree: agreeing(check.rows), count: check.voters })}</span>
          {check.reservations.length > 0 && <span>{t('reservations', { count: check.reservations.length })}</span>}
        </p>
      )}
      <div className={styles.acts}>
        {group.notes.length > 0 && (
          <Link href={href} className={buttonClass()} aria-label={t('named', { label: itsProposals, name })}>
            <Icon name="board" />
            {itsProposals}
          </Link>
        )}
        {children}
      </div>
    </Paper>
  );
}

/** Voices for the two upper levels. */
function agreeing(rows: readonly { readonly level: string; readonly voices: number }[]): number {
  return rows.filter(({ level }) => level === '5' || level === '4').reduce((sum, { voices }) => sum + voices, 0);
}
