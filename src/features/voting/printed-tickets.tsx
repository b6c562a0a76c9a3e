import type { TicketCode } from '@/domain/ids';
import { shownTicket, TICKETS_A_SHEET, ticketPath } from '@/domain/ticket';
import { type Wording, wordingIn } from '@/domain/wording';
import { directionOf, tagOf } from '@/i18n';
import { paperWords } from '@/i18n/paper-words';
import { useRoom } from '@/live';
import { Printed, QrCode, UserText, useAppUrl } from '@/ui';
import styles from './printed-tickets.module.css';

interface PrintedTicketsProps {
  codes: readonly TicketCode[];
  /** What the vote is about. */
  title: string;
  onDone: () => void;
}

/** Fourteen on each sheet, to be cut along the lines, in the workshop's language. */
export function PrintedTickets({ codes, title, onDone }: PrintedTicketsProps) {
  const { locale } = useRoom().workshop;
  const sheets = Array.from({ length: Math.ceil(codes.length / TICKETS_A_SHEET) }, (_, i) =>
    codes.slice(i * TICKETS_A_SHEET, (i + 1) * TICKETS_A_SHEET),
  );
  return (
    <Printed lang={tagOf(locale)} dir={directionOf(locale)} onDone={onDone}>
      {sheets.map((sheet) => (
        <section key={sheet[0]} className={styles.sheet}>
          {sheet.map((code) => (
            <PrintedTicket key={code} code={code} title={title} />
          ))}
        </section>
      ))}
    </Printed>
  );
}

function PrintedTicket({ code, title }: { code: TicketCode; title: string }) {
  const { workshop, workshopId } = useRoom();
  const words = (wording: Wording) => wordingIn(wording, workshop.locale, workshop.locale);
  const address = useAppUrl()(ticketPath(workshopId, code));
  return (
    <article className={styles.ticket}>
      <QrCode text={address} label={shownTicket(code)} className={styles.qr} />
      <div className={styles.text}>
        <h1 className={styles.title}>{words(paperWords.ticket)}</h1>
        <p className={styles.what}>
          <UserText inline>{title}</UserText>
        </p>
        <p className={styles.small}>{words(paperWords['ticket-how'])}</p>
        <p className={styles.number}>
          <bdi dir="ltr">{shownTicket(code)}</bdi>
        </p>
      </div>
    </article>
  );
}
