import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { type Hue, hues } from '@/domain/workshop';
import styles from './preparing.module.css';

/** The eight papers, each with its name beside it: nobody has to tell colours apart. */
export function HueChoice({ hue, onChoose }: { hue: Hue; onChoose: (hue: Hue) => void }) {
  const t = useTranslations('preparing');
  const name = useId();
  return (
    <fieldset className={styles.hues}>
      <legend>{t('colour')}</legend>
      {hues.map((each) => (
        <label key={each} data-hue={each} className={styles.hue}>
          <input type="radio" name={name} checked={each === hue} onChange={() => onChoose(each)} />
          <span className={styles.swatch} aria-hidden="true" />
          {t(`hue-${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
