import { useTranslations } from 'use-intl';
import type { Note } from '@/domain/note';
import { UserText } from '@/ui';
import styles from './dialogs.module.css';

/** More would push away what is to be done with them. */
const AT_ONCE = 3;

/** What they say: the first ones, and the others on demand. */
export function NoteTexts({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations('answering');
  const rest = notes.slice(AT_ONCE);
  return (
    <div className={styles.texts}>
      <Texts notes={notes.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('n-more', { count: rest.length })}</summary>
          <Texts notes={rest} />
        </details>
      )}
    </div>
  );
}

function Texts({ notes }: { notes: readonly Note[] }) {
  return (
    <ul className={styles.quotes}>
      {notes.map(({ id, text }) => (
        <li key={id}>
          <UserText>{text}</UserText>
        </li>
      ))}
    </ul>
  );
}
