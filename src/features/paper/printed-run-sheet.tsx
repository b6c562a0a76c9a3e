import { timetableOf } from '@/domain/agenda';
import { shownCode } from '@/domain/invitation';
import { type Wording, wordingIn } from '@/domain/wording';
import { dayInWords, directionOf, tagOf } from '@/i18n';
import { runSheetBefore, runSheetCues, runSheetTrouble, runSheetWords } from '@/i18n/run-sheet-words';
import { useRoom } from '@/live';
import { Printed, SheetHead, SheetTable, UserText } from '@/ui';
import styles from './printed-run-sheet.module.css';

/** What a facilitator holds in hand: when what begins, what to do then, and what to do when it goes otherwise. */
export function PrintedRunSheet({ beginning, onDone }: { beginning: number; onDone: () => void }) {
  const { workshop } = useRoom();
  const { locale } = workshop;
  const words = (wording: Wording) => wordingIn(wording, locale, locale);
  const { items, end } = timetableOf(workshop.agenda, beginning);
  return (
    <Printed lang={tagOf(locale)} dir={directionOf(locale)} onDone={onDone}>
      <article>
        <SheetHead>
          <UserText>{words(workshop.commune)}</UserText>
          <h1>{words(runSheetWords.title)}</h1>
          <UserText>{words(workshop.title)}</UserText>
          <p>
            <bdi>{dayInWords(workshop.date, locale)}</bdi> <UserText inline>{words(workshop.venue)}</UserText>
          </p>
          <p>
            {words(runSheetWords.code)} <bdi className={styles.code}>{shownCode(workshop.joinCode)}</bdi>
          </p>
        </SheetHead>
        <Points title={words(runSheetWords.before)} points={runSheetBefore.map(words)} ticked />
        <SheetTable className={styles.table}>
          <thead>
            <tr>
              <th className={styles.time}>{words(runSheetWords.time)}</th>
              <th className={styles.length}>{words(runSheetWords.length)}</th>
              <th className={styles.item}>{words(runSheetWords.step)}</th>
              <th>{words(runSheetWords.cue)}</th>
              <th className={styles.notes}>{words(runSheetWords.notes)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ at, item }, i) => (
              <tr key={`${at} ${words(item.title)}`}>
                <td>
                  <bdi>{at}</bdi>
                </td>
                <td>
                  <bdi>{item.minutes}</bdi> {words(runSheetWords.minutes)}
                </td>
                <td>
                  <UserText inline>{words(item.title)}</UserText>
                </td>
                {/* Said once, where its phase begins. */}
                <td>{items[i - 1]?.item.phase === item.phase ? '' : words(runSheetCues[item.phase])}</td>
                <td />
              </tr>
            ))}
            <tr>
              <td>
                <bdi>{end}</bdi>
              </td>
              <td colSpan={4}>{words(runSheetWords.end)}</td>
            </tr>
          </tbody>
        </SheetTable>
        <Points title={words(runSheetWords.trouble)} points={runSheetTrouble.map(words)} />
      </article>
    </Printed>
  );
}

function Points({ title, points, ticked = false }: { title: string; points: readonly string[]; ticked?: boolean }) {
  return (
    <section className={styles.points} data-ticked={ticked || undefined}>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
