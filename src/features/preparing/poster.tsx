import type { Code } from '@/domain/ids';
import { shownCode } from '@/domain/invitation';
import { type Wording, wordingIn } from '@/domain/wording';
import { posterWords } from '@/i18n/poster-words';
import { useRoom } from '@/live';
import { QrCode, UserText, useAppUrl } from '@/ui';
import styles from './posters.module.css';

interface PosterProps {
  heading: string;
  above?: string;
  hue?: string;
  code: Code;
  address: string;
}

/** One sheet of paper, legible from two metres: where one is, the QR, the code, three steps. */
export function Poster({ heading, above, hue, code, address }: PosterProps) {
  const { workshop } = useRoom();
  const appUrl = useAppUrl();
  const words = (wording: Wording) => wordingIn(wording, workshop.locale, workshop.locale);
  return (
    <article className={styles.poster} data-hue={hue}>
      <header>
        <UserText>{words(workshop.commune)}</UserText>
        <UserText>{words(workshop.title)}</UserText>
      </header>
      {above && <p className={styles.above}>{above}</p>}
      <h1 className={styles.heading}>
        <UserText inline>{heading}</UserText>
      </h1>
      <QrCode text={address} label={address} className={styles.qr} />
      <p className={styles.code}>
        <span>{words(posterWords.code)}</span>
        <bdi>{shownCode(code)}</bdi>
      </p>
      <ol className={styles.steps}>
        <li>{words(posterWords.scan)}</li>
        <li>{words(posterWords.enter)}</li>
        <li>{words(posterWords.write)}</li>
      </ol>
      <bdi className={styles.address}>{appUrl('/')}</bdi>
    </article>
  );
}
