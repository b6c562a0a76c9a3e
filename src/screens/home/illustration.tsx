import { classes } from '@/ui';
import styles from './illustration.module.css';

const notes = [
  { hue: 'teal', from: styles.first },
  { hue: 'amber', from: styles.second },
  { hue: 'indigo', from: styles.third },
  { hue: 'rose', from: styles.fourth },
] as const;

/** What the whole tool does, in one picture: notes leave the phones and lie down, one by one, in a commitment. */
export function Illustration({ label }: { label: string }) {
  return (
    <svg role="img" aria-label={label} viewBox="0 0 360 200" className={styles.picture}>
      <g className={styles.phone}>
        <Phone x={18} y={40} />
        <Phone x={84} y={64} />
      </g>
      <path className={styles.way} d="M158 116C182 84 190 84 212 96" />
      <path className={styles.sheet} d="M222 16h92l28 28v140H222z" />
      <path className={styles.fold} d="M314 16v28h28" />
      <path className={styles.title} d="M238 36h56M238 50h36" />
      {notes.map(({ hue, from }, index) => (
        <g key={hue} data-hue={hue} transform={`translate(${index % 2 ? 286 : 236} ${index < 2 ? 72 : 122})`}>
          <g className={classes(styles.note, from)}>
            <rect className={styles.paper} width="42" height="40" rx="4" />
            <path className={styles.words} d="M8 13h26M8 21h26M8 29h14" />
          </g>
        </g>
      ))}
      <g className={styles.seal}>
        <circle cx="334" cy="176" r="16" />
        <path className={styles.tick} d="M327 176l5 5 9-11" />
      </g>
    </svg>
  );
}

function Phone({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width="58" height="104" rx="10" />
      <path d="M22 94h14M12 22h34M12 34h34M12 46h20" />
    </g>
  );
}
