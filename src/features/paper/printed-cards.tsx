import { CARDS_A_SHEET, type Card, cardName, cardsFor } from '@/domain/card';
import type { TableId } from '@/domain/ids';
import { joinPath, type Key, shownCode } from '@/domain/invitation';
import { categories } from '@/domain/member';
import { type Wording, wordingIn } from '@/domain/wording';
import { axisOf, type Table } from '@/domain/workshop';
import { directionOf, tagOf } from '@/i18n';
import { categoryWords, paperWords } from '@/i18n/paper-words';
import { useRoom } from '@/live';
import { Printed, QrCode, UserText, useAppUrl } from '@/ui';
import styles from './printed-cards.module.css';

/** Room for 280 characters in a large hand. */
const ruledLines = ['1', '2', '3', '4', '5', '6'] as const;

interface PrintedCardsProps {
  tables: readonly Table[];
  each: number;
  from: number;
  keys: readonly Key[];
  onDone: () => void;
}

/** Cards to write on, four on each sheet, in the workshop's language. */
export function PrintedCards({ tables, each, from, keys, onDone }: PrintedCardsProps) {
  const { locale } = useRoom().workshop;
  const cards = cardsFor(tables, each, from);
  const sheets = Array.from({ length: cards.length / CARDS_A_SHEET }, (_, i) =>
    cards.slice(i * CARDS_A_SHEET, (i + 1) * CARDS_A_SHEET),
  );
  const codeOf = (tableId: TableId) =>
    keys.find((key) => key.open && key.role === 'participant' && key.tableId === tableId);
  return (
    <Printed lang={tagOf(locale)} dir={directionOf(locale)} onDone={onDone}>
      {sheets.map((sheet) => (
        <section key={sheet[0] && cardName(sheet[0])} className={styles.sheet}>
          {sheet.map((card) => (
            <PrintedCard key={cardName(card)} card={card} code={codeOf(card.table.id)} />
          ))}
        </section>
      ))}
    </Printed>
  );
}

function PrintedCard({ card, code }: { card: Card; code: Key | undefined }) {
  const { workshop } = useRoom();
  const appUrl = useAppUrl();
  const words = (wording: Wording) => wordingIn(wording, workshop.locale, workshop.locale);
  const axis = axisOf(workshop, card.table.axisId);
  const address = code && appUrl(joinPath(code.code));
  return (
    <article className={styles.card} data-hue={axis?.hue}>
      <header className={styles.head}>
        <p className={styles.table}>
          {words(paperWords.table)} <bdi>{card.table.name}</bdi>
        </p>
        <p className={styles.axis}>
          <UserText inline>{words(axis?.name ?? {})}</UserText>
        </p>
        <p className={styles.number}>
          {words(paperWords.card)} <bdi>{cardName(card)}</bdi>
        </p>
      </header>
      <h1 className={styles.question}>
        <UserText inline>{words(axis?.question ?? {})}</UserText>
      </h1>
      <div className={styles.lines} aria-hidden="true">
        {ruledLines.map((line) => (
          <span key={line} />
        ))}
      </div>
      <p className={styles.small}>{words(paperWords['one-idea'])}</p>
      <footer className={styles.foot}>
        <div>
          <p className={styles.small}>{words(paperWords['as-what'])}</p>
          <ul className={styles.boxes}>
            {categories.map((category) => (
              <li key={category}>{words(categoryWords[category])}</li>
            ))}
          </ul>
        </div>
        {address && (
          <div className={styles.phone}>
            <QrCode text={address} label={address} className={styles.qr} />
            <span>{words(paperWords['or-phone'])}</span>
            <bdi>{shownCode(code.code)}</bdi>
          </div>
        )}
      </footer>
    </article>
  );
}
