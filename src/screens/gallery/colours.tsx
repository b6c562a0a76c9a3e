import { useTranslations } from 'use-intl';
import { hues } from '@/domain/workshop';
import styles from './gallery.module.css';
import { Part, Specimen } from './specimen';
import { colours, contrastOf, type Pair, pairs, pairsOfPaper } from './tokens';

export function Colours() {
  const t = useTranslations('showing');
  return (
    <Part id="colours" title={t('colours')}>
      <Specimen of="tokens.css" wide>
        <ul className={styles.swatches}>
          {colours.map(({ name, value }) => (
            <li key={name} className={styles.swatch}>
              <span style={{ background: value }} />
              <code dir="ltr">{name.slice(2)}</code>
              <code dir="ltr">{value}</code>
            </li>
          ))}
        </ul>
        <Pairs of={pairs} />
        <Pairs of={hues.flatMap(pairsOfPaper)} />
      </Specimen>
    </Part>
  );
}

function Pairs({ of }: { of: readonly Pair[] }) {
  return (
    <ul className={styles.swatches}>
      {of.map((pair) => (
        <Written key={`${pair.hue} ${pair.ink} ${pair.ground}`} pair={pair} />
      ))}
    </ul>
  );
}

/** Written in the one colour on the other, with the ratio in numbers and in words. */
function Written({ pair }: { pair: Pair }) {
  const t = useTranslations('showing');
  const { ink, ground, hue, least } = pair;
  const ratio = contrastOf(pair);
  const isEnough = ratio >= least;
  return (
    <li
      className={styles.pair}
      style={{ background: `var(${ground})`, color: `var(${ink})` }}
      data-hue={hue}
      data-enough={isEnough}
    >
      <code dir="ltr">{`${ink.slice(2)} / ${hue ?? ''} ${ground.slice(2)}`}</code>
      <span>
        <bdi>{ratio.toFixed(1)}</bdi> · {t(isEnough ? 'enough' : 'too-little')}
      </span>
    </li>
  );
}
