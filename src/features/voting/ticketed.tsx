import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { shownTicket, ticketCodeIn } from '@/domain/ticket';
import { Button, Icon, TextField, Waiting } from '@/ui';
import type { MyTicket } from './use-ticket';
import styles from './voting.module.css';

/** The ballot, behind its paper ticket where the round asks for one. */
export function Ticketed({ ticket, open, children }: { ticket: MyTicket; open: boolean; children: ReactNode }) {
  const t = useTranslations('voting');
  if (ticket.state === 'unknown') return <Waiting>{t('loading')}</Waiting>;
  if (ticket.state === 'asked' || ticket.state === 'refused') return <TicketField ticket={ticket} open={open} />;
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

/** Typed; or scanned with the phone's own camera, which opens this page with the number behind `#`. */
function TicketField({ ticket, open }: { ticket: MyTicket; open: boolean }) {
  const t = useTranslations('voting');
  const { roll, code, state, take } = ticket;
  const [typed, setTyped] = useState(code ? shownTicket(code) : '');
  const [isSent, setSent] = useState(false);
  useScanned((scanned) => {
    if (!roll) return;
    const { code: found } = ticketCodeIn(scanned, roll);
    if (found && found !== code) take(found);
    else if (!found) {
      setTyped(shownTicket(scanned));
      setSent(true);
    }
  });
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
        onChange={(event) => setTyped(event.target.value)}
        fault={isSent && fault && t(`ticket-${fault}`)}
      />
      <Button type="submit" look="primary" large wide aria-disabled={!open}>
        {t('ticket-use')}
      </Button>
    </form>
  );
}

/** What a scanned ticket has put into the address, once each; it doesn't stay there. */
function useScanned(onScanned: (digits: string) => void): void {
  useEffect(() => {
    const look = () => {
      const [, digits] = /^#(\d{8,20})$/.exec(location.hash) ?? [];
      if (!digits) return;
      history.replaceState(history.state, '', `${location.pathname}${location.search}`);
      onScanned(digits);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  });
}
