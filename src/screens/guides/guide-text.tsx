import { type Messages, useTranslations } from 'use-intl';
import { labelWords, type Piece, piecesOf } from '@/i18n/guide-book';
import styles from './guides.module.css';

/** A text with the words that the app's own buttons bear, and with what has to be typed as it stands. */
export function GuideText({ children: text }: { children: string }) {
  return piecesOf(text).map((piece) => <OnePiece key={piece.at} piece={piece} />);
}

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

function OnePiece({ piece }: { piece: Piece }) {
  // Which keys guides name, and what these take, a test looks up in every language.
  const t = useTranslations<keyof Messages & never>() as unknown as Say;
  if (piece.kind === 'label') return <b className={styles.label}>{labelWords(piece, t)}</b>;
  if (piece.kind === 'strong') return <strong>{piece.text}</strong>;
  if (piece.kind === 'plain') return piece.text;
  return (
    <bdi dir="ltr">
      <code className={styles.typed}>{piece.text}</code>
    </bdi>
  );
}
