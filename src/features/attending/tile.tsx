import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { TableFigures } from '@/domain/figures';
import type { Member } from '@/domain/member';
import { isArranging, isWriting } from '@/domain/phase';
import { membersAt } from '@/domain/seating';
import type { Table } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Button, buttonClass, Icon, type IconName, Spoken } from '@/ui';
import styles from './attending.module.css';
import { PeopleList } from './people-list';
import { useArranging } from './use-arranging';

interface TileProps {
  table: Table;
  figures: TableFigures;
  /** Proposals a minute. */
  pace: number;
  done: number;
  lags: boolean;
  wantsHelp: boolean;
  members: readonly Member[];
  /** Among many: numbers with pictures, the words said only. */
  compact: boolean;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** A table at a glance; opened, its people as numbers. No names. */
export function Tile({ table, figures, pace, done, lags, wantsHelp, members, compact, open, onOpen }: TileProps) {
  const t = useTranslations('attending');
  const shared = useTranslations('shared');
  const locale = useLocale();
  const { workshop, workshopId } = useRoom();
  const { answer } = useArranging();
  const id = useId();
  const { people, rapporteurs, proposals, commitments } = figures;
  const { phase } = workshop.stage;
  const { name, seats } = table;
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(pace);
  return (
    <li
      id={tileId(table)}
      className={styles.tile}
      data-empty={people === 0 || undefined}
      data-help={wantsHelp || undefined}
      data-open={open || undefined}
    >
      <button
        type="button"
        className={styles.table}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        {shared('table', { name })}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {wantsHelp && (
        <div className={styles.asks}>
          <strong>
            <Icon name="help" />
            {t('wants-help')}
          </strong>
          <Button icon="check" aria-label={t('answer-this', { name })} onClick={() => answer(table)}>
            {t('answer')}
          </Button>
        </div>
      )}
      <div className={styles.facts}>
        <p className={styles.seats}>
          <Icon name="people" />
          <Spoken>
            {t('people', { count: people })} {t('of-seats', { count: seats })}
          </Spoken>
          <bdi aria-hidden="true">
            <strong>{people}</strong>/{seats}
          </bdi>
        </p>
        <Fact icon="edit" number={String(proposals)} words={t('proposals', { count: proposals })} compact={compact} />
        {isWriting(phase) && people > 0 && (
          <>
            <Fact icon="clock" number={rate} words={t('pace', { rate })} compact={compact} />
            <Fact
              icon="check"
              number={`${done}/${people}`}
              words={t('done', { done: String(done), count: String(people) })}
              compact={compact}
            />
          </>
        )}
        {(isArranging(phase) || commitments > 0) && (
          <Fact
            icon="commitment"
            number={String(commitments)}
            words={t('commitments', { count: commitments })}
            compact={compact}
          />
        )}
        {rapporteurs > 0 && !compact && <p>{t('rapporteurs', { count: rapporteurs })}</p>}
        {lags && (
          <p className={styles.lags}>
            <Icon name="waiting" />
            {t(compact ? 'lags-short' : 'lags')}
          </p>
        )}
      </div>
      {open && (
        <div id={id} className={styles.sheet}>
          <Link className={buttonClass('quiet')} href={`/w/${workshopId}/drafts?table=${table.id}`}>
            <Icon name="board" />
            {t('to-board', { name })}
          </Link>
          <PeopleList
            title={t('people-here', { name, count: people })}
            people={membersAt(members, table.id)}
            removed={members.filter(({ tableId, removed }) => removed && tableId === table.id)}
          />
        </div>
      )}
    </li>
  );
}

interface FactProps {
  icon: IconName;
  number: string;
  words: string;
  compact: boolean;
}

function Fact({ icon, number, words, compact }: FactProps) {
  if (!compact) return <p>{words}</p>;
  return (
    <p className={styles.fact} title={words}>
      <Icon name={icon} />
      <Spoken>{words}</Spoken>
      <bdi aria-hidden="true">{number}</bdi>
    </p>
  );
}

export const tileId = ({ id }: Pick<Table, 'id'>): string => `table-${id}`;
