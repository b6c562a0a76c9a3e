import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RollId, TicketCode } from '@/domain/ids';
import { MOST_TICKETS, TICKETS_A_SHEET, ticketsFor } from '@/domain/ticket';
import { retrying } from '@/lib/retrying';
import { westernDigits } from '@/lib/text';
import { useLive, useRoom } from '@/live';
import { Button, CheckBox, Select, TextField, Twice } from '@/ui';
import styles from './console.module.css';
import type { Tickets } from './use-tickets';

const PrintedTickets = lazy(() =>
  retrying(() => import('./printed-tickets')).then((m) => ({ default: m.PrintedTickets })),
);

/** Some for those who come late, or spoil one. */
const SPARE = 1.15;

/** One paper ticket for each ballot: whether, which, and the printing of them. `title`: what new ones are for. */
export function TicketFields({ tickets, title }: { tickets: Tickets; title: string }) {
  const t = useTranslations('ticketing');
  const { needed, need, rolls, roll, choose } = tickets;
  return (
    <div className={styles.tickets}>
      <CheckBox label={t('needed')} checked={needed} onCheck={need} />
      {needed && (
        <>
          <p className={styles.soft}>{t('how')}</p>
          {rolls.length > 0 && (
            <Select<RollId | ''>
              label={t('which')}
              value={roll?.id ?? ''}
              options={[
                ...rolls.map(({ id, title: of, made }) => ({
                  value: id,
                  label: t('roll', { title: of, count: made }),
                })),
                { value: '' as const, label: t('new') },
              ]}
              onChoose={choose}
            />
          )}
          <Printing tickets={tickets} title={roll?.title ?? title} />
        </>
      )}
    </div>
  );
}

function Printing({ tickets, title }: { tickets: Tickets; title: string }) {
  const t = useTranslations('ticketing');
  const { workshopId } = useRoom();
  const people = (useLive('members', { workshopId }).value ?? []).length;
  const { roll, numbers, make, discard } = tickets;
  const [typed, setTyped] = useState<string | null>(null);
  const [printed, setPrinted] = useState<readonly TicketCode[]>([]);
  const suggested = ticketsFor(roll ? TICKETS_A_SHEET : Math.ceil(people * SPARE));
  const count = ticketsFor(Number.parseInt(westernDigits(typed ?? ''), 10) || suggested);
  const isFull = (roll?.made ?? 0) + count > MOST_TICKETS;
  return (
    <>
      <TextField
        label={roll ? t('more') : t('count')}
        hint={t('sheets', { count: count / TICKETS_A_SHEET, tickets: count })}
        inputMode="numeric"
        dir="ltr"
        value={typed ?? String(suggested)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={styles.row}>
        <Button
          icon="print"
          look={roll ? 'plain' : 'primary'}
          aria-disabled={isFull}
          onClick={() => {
            if (isFull) return;
            setPrinted(make(count, title));
            setTyped(null);
          }}
        >
          {roll ? t('print-more') : t('print')}
        </Button>
        {numbers.length > 0 && (
          <Button icon="print" onClick={() => setPrinted(numbers)}>
            {t('print-again', { count: numbers.length })}
          </Button>
        )}
        {roll && (
          <Twice
            key={roll.id}
            label={t('discard')}
            sure={t('discard-sure', { count: roll.made })}
            keep={t('discard-keep')}
            onSure={discard}
          />
        )}
      </div>
      {roll ? (
        <p className={styles.soft}>{numbers.length > 0 ? t('kept-here') : t('kept-elsewhere')}</p>
      ) : (
        <p className={styles.fault}>{t('first')}</p>
      )}
      {printed.length > 0 && (
        <Suspense fallback={null}>
          <PrintedTickets codes={printed} title={title} onDone={() => setPrinted([])} />
        </Suspense>
      )}
    </>
  );
}
