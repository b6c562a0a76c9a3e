import { type ReactNode, useLayoutEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocationProperty } from 'wouter/use-browser-location';
import { shownTicket, ticketCodeIn } from '@/domain/ticket';
import { Button, Icon, TextField, Waiting } from '@/ui';
import type { MyTicket } from './use-ticket';
import styles from './voting.module.css';

/** The ballot, behind its paper ticket where the round asks for one. */
export function Ticketed({ ticket, open, children }: { ticket: MyTicket; open: boolean; children: ReactNode }) {
  const t = useTranslations('voting');
  const foreign = useScanned(ticket);
  if (ticket.state === 'unknown') return <Waiting>{t('loading')}</Waiting>;
  if (ticket.state === 'asked' || ticket.state === 'refused')
    return <TicketField ticket={ticket} open={open} foreign={foreign} />;
  return (
    <>
      {ticket.state === 'held' && ticket.code && (
        <div className={styles.ticket}>
          <p>
            <Icon name="check" /> {t.rich('ticket-held', { code: () => <Digits code={ticket.code ?? ''} /> })}
          </p>
          <Button look="quiet" onClick={ticket.drop}>
            {t('ticket-other')}
          </Button>
        </div>
      )}
      {children}
    </>
  );
}

function Digits({ code }: { code: string }) {
  return (
    <bdi dir="ltr" className={styles.digits}>
      {shownTicket(code)}
    </bdi>
  );
}

interface TicketFieldProps {
  ticket: MyTicket;
  open: boolean;
  /** A scanned number that isn't of this vote. */
  foreign: string | null;
}

/** Typed; or scanned with the phone's own camera, which opens this page with the number behind `#`. */
function TicketField({ ticket, open, foreign }: TicketFieldProps) {
  const t = useTranslations('voting');
  const { roll, code, state, take } = ticket;
  const [entered, setEntered] = useState({ text: code ? shownTicket(code) : '', over: null as string | null });
  const [isSent, setSent] = useState(false);
  // A scan stands in the field until something is typed over it.
  const isScan = foreign !== null && entered.over !== foreign;
  const typed = isScan ? shownTicket(foreign) : entered.text;
  if (!roll) return null;
  const { code: found, fault } = ticketCodeIn(typed, roll);
  return (
    <form
      className={styles.ballot}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (found && open) take(found);
      }}
    >
      {state === 'refused' && code && (
        <div className={styles.late} role="alert">
          <Icon name="warning" />
          <p>{t.rich('ticket-used', { code: () => <Digits code={code} /> })}</p>
        </div>
      )}
      <p>{t('ticket-ask')}</p>
      <TextField
        label={t('ticket-label')}
        hint={t('ticket-hint')}
        inputMode="numeric"
        autoComplete="off"
        // In Arabic, too, its groups are read from the left.
        dir="ltr"
        value={typed}
        onChange={(event) => setEntered({ text: event.target.value, over: foreign })}
        fault={(isSent || isScan) && fault && t(`ticket-${fault}`)}
      />
      <Button type="submit" look="primary" large wide aria-disabled={!open}>
        {t('ticket-use')}
      </Button>
    </form>
  );
}

/**
 * What a scanned ticket has put into the address, if it isn't of this vote. The vote that it fits takes it out of there; until
 * that one is open it waits.
 */
function useScanned({ roll, code, state, take }: MyTicket): string | null {
  const [, digits = null] = /^#(\d{8,20})$/.exec(useLocationProperty(() => location.hash)) ?? [];
  const found = digits && roll ? ticketCodeIn(digits, roll).code : null;
  // Before another vote's field has said that it doesn't know it.
  useLayoutEffect(() => {
    if (!found || state === 'unknown') return;
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    if (state !== 'held' && state !== 'used' && found !== code) take(found);
  });
  return found ? null : digits;
}
