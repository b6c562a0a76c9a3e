import { labelWords, type Piece, piecesOf } from '@/i18n/guide-book';
import { useSay } from '@/i18n/guides';
import styles from './guides.module.css';

/** A text with the words that the app's own buttons bear, and with what has to be typed as it stands. */
export function GuideText({ children: text }: { children: string }) {
  return piecesOf(text).map((piece) => <OnePiece key={piece.at} piece={piece} />);
}

function OnePiece({ piece }: { piece: Piece }) {
  const say = useSay();
  if (piece.kind === 'label') return <b className={styles.label}>{labelWords(piece, say)}</b>;
  if (piece.kind === 'strong') return <strong>{piece.text}</strong>;
  if (piece.kind === 'plain') return piece.text;
  return (
    <bdi dir="ltr">
      <code className={styles.typed}>{piece.text}</code>
    </bdi>
  );
}
