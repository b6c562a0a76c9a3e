import { useTranslations } from 'use-intl';
import styles from './gallery.module.css';
import { Part, Specimen } from './specimen';
import { sized } from './tokens';

export function Sizes() {
  const t = useTranslations('showing');
  return (
    <Part id="sizes" title={t('sizes')}>
      <Specimen of="--text-*" wide>
        {sized('--text').map(({ name }) => (
          <p key={name} style={{ fontSize: `var(${name})` }}>
            <code dir="ltr">{name.slice(2)}</code> {t('title')}
          </p>
        ))}
      </Specimen>
      <Specimen of="--space-*, --touch">
        {[...sized('--space'), ...sized('--touch')].map(({ name }) => (
          <p key={name} className={styles.measure}>
            <code dir="ltr">{name.slice(2)}</code>
            <span className={styles.bar} style={{ inlineSize: `var(${name})` }} />
          </p>
        ))}
      </Specimen>
      <Specimen of="--round*, --lift-*">
        {[...sized('--round'), ...sized('--lift')].map(({ name }) => (
          <p key={name} className={styles.measure}>
            <code dir="ltr">{name.slice(2)}</code>
            <span
              className={styles.square}
              style={name.startsWith('--lift') ? { boxShadow: `var(${name})` } : { borderRadius: `var(${name})` }}
            />
          </p>
        ))}
      </Specimen>
    </Part>
  );
}
