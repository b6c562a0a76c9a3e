import type { AttendanceLine } from '@/domain/attendance';
import { type Wording, wordingIn } from '@/domain/wording';
import { dayInWords, directionOf, tagOf } from '@/i18n';
import { categoryWords, paperWords } from '@/i18n/paper-words';
import { useRoom } from '@/live';
import { Printed, SheetHead, SheetTable, UserText } from '@/ui';
import { byName } from './attendance-csv';
import styles from './printed-sheet.module.css';

/** As many as fit on a sheet with room for a hand. */
const EMPTY_LINES = 18;

interface PrintedSheetProps {
  /** Null: lines to sign by hand. */
  lines: readonly AttendanceLine[] | null;
  onDone: () => void;
}

/** The attendance sheet on paper, in the workshop's language. */
export function PrintedSheet({ lines, onDone }: PrintedSheetProps) {
  const { workshop } = useRoom();
  const { locale } = workshop;
  const words = (wording: Wording) => wordingIn(wording, locale, locale);
  const rows = lines ? byName(lines) : Array.from({ length: EMPTY_LINES }, () => null);
  return (
    <Printed lang={tagOf(locale)} dir={directionOf(locale)} onDone={onDone}>
      <article className={styles.sheet}>
        <SheetHead>
          <UserText>{words(workshop.commune)}</UserText>
          <h1>{words(paperWords.attendance)}</h1>
          <UserText>{words(workshop.title)}</UserText>
          <p>
            <bdi>{dayInWords(workshop.date, locale)}</bdi> <UserText inline>{words(workshop.venue)}</UserText>
          </p>
          <p className={styles.note}>{words(lines ? paperWords.personal : paperWords.optional)}</p>
        </SheetHead>
        <SheetTable className={styles.table}>
          <thead>
            <tr>
              <th className={styles.number}>{words(paperWords.number)}</th>
              <th>{words(paperWords.name)}</th>
              <th>{words(paperWords.organisation)}</th>
              <th className={styles.category}>{words(paperWords.category)}</th>
              <th className={styles.signature}>{words(paperWords.signature)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((line, i) => (
              <tr key={line?.id ?? i}>
                <td>
                  <bdi>{i + 1}</bdi>
                </td>
                <td>{line && <UserText inline>{line.name}</UserText>}</td>
                <td>{line && <UserText inline>{line.organisation}</UserText>}</td>
                <td>{line?.category && words(categoryWords[line.category])}</td>
                <td>{line && words(paperWords.signed)}</td>
              </tr>
            ))}
          </tbody>
        </SheetTable>
      </article>
    </Printed>
  );
}
