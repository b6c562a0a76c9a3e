import { useTranslations } from 'use-intl';
import { Icon, iconNames } from '@/ui';
import styles from './gallery.module.css';
import { Part, Specimen } from './specimen';

export function Icons() {
  const t = useTranslations('showing');
  return (
    <Part id="icons" title={t('icons')}>
      <Specimen of="Icon" wide>
        <ul className={styles.icons}>
          {iconNames().map((name) => (
            <li key={name} data-icon={name}>
              <span>
                <Icon name={name} /> <Icon name={name} large />
              </span>
              <code dir="ltr">{name}</code>
            </li>
          ))}
        </ul>
      </Specimen>
    </Part>
  );
}
