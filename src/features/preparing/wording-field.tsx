import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type Locale, locales, reworded, type Wording, wordingIn } from '@/domain/wording';
import { ownName, tagOf } from '@/i18n';
import { Stack } from '@/ui';
import { Fold } from './fold';
import { KeptField, type KeptFieldProps } from './kept-field';
import styles from './preparing.module.css';

/** A step from how it is worded when the step is taken, which may be more than what was painted. */
export type Reword = (before: Wording) => Wording;

type Shared = Omit<KeptFieldProps, 'value' | 'save' | 'lang' | 'label' | 'hint'>;

interface WordingFieldProps extends Shared {
  label: string;
  hint?: ReactNode;
  wording: Wording;
  /** The workshop's language. */
  home: Locale;
  save: (reword: Reword) => Promise<void> | undefined;
}

/** A text in the workshop's language. */
export function WordingField({ wording, home, save, ...rest }: WordingFieldProps) {
  return (
    <KeptField
      {...rest}
      lang={tagOf(home)}
      value={wordingIn(wording, home, home)}
      save={(text) => save((before) => (text === '' ? {} : reworded(before, home, text)))}
    />
  );
}

interface OtherLanguagesProps {
  fields: readonly Omit<WordingFieldProps, 'home'>[];
  home: Locale;
  /** Where a page has more than one. */
  summary?: string;
}

/** The same texts in the other languages, on demand: most workshops need none. */
export function OtherLanguages({ fields, home, summary }: OtherLanguagesProps) {
  const t = useTranslations('preparing');
  return (
    <Fold summary={summary ?? t('other-languages')}>
      <Stack>
        <p className={styles.hint}>{t('other-languages-hint')}</p>
        {locales
          .filter((locale) => locale !== home)
          .flatMap((locale) =>
            fields.map(({ wording, save, label, hint: _, field, ...rest }) => (
              <KeptField
                key={`${locale} ${field}`}
                {...rest}
                field={field}
                optional
                lang={tagOf(locale)}
                label={t('in-language', { field: label, language: ownName[locale] })}
                value={wording[locale] ?? ''}
                save={(text) => save((before) => translated(before, locale, text))}
              />
            )),
          )}
      </Stack>
    </Fold>
  );
}

function translated(wording: Wording, locale: Locale, text: string): Wording {
  const { [locale]: _, ...others } = wording;
  return text === '' ? others : { ...others, [locale]: text };
}
