import { useTranslations } from 'use-intl';
import { locales } from '@/domain/wording';
import { ownName, tagOf, useLocaleChoice } from '@/i18n';
import { classes } from '@/ui';
import styles from './language-switch.module.css';

/** Each language in its own name; what is being typed stays as it is. */
export function LanguageSwitch({ className }: { className?: string | undefined }) {
  const t = useTranslations('shared');
  const { locale, choose } = useLocaleChoice();
  return (
    <fieldset className={classes(styles.switch, className)} aria-label={t('language')}>
      {locales.map((each) => (
        <button key={each} type="button" lang={tagOf(each)} aria-pressed={each === locale} onClick={() => choose(each)}>
          {ownName[each]}
        </button>
      ))}
    </fieldset>
  );
}
