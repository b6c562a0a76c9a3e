import { useTranslations } from 'use-intl';
import { type Locale, type Wording, wordingIn } from '@/domain/wording';
import { MAX_PARTNERS } from '@/domain/workshop';
import { newPartner } from '@/i18n/axes-template';
import { Stack, UserText } from '@/ui';
import { ListEditor } from './list-editor';
import styles from './preparing.module.css';
import { OtherLanguages, WordingField } from './wording-field';

interface PartnersEditorProps {
  partners: readonly Wording[];
  home: Locale;
  save: (partners: readonly Wording[]) => Promise<void> | undefined;
  eager?: boolean;
  strict?: boolean;
}

/** With whom the workshop is held, by name. */
export function PartnersEditor({ partners, home, save, eager, strict }: PartnersEditorProps) {
  const t = useTranslations('preparing');
  return (
    <Stack tight>
      <h2>{t('partners')}</h2>
      <p className={styles.hint}>{t('partners-hint')}</p>
      <ListEditor
        movable
        list={partners}
        save={save}
        most={MAX_PARTNERS}
        words={{
          empty: t('partners-empty'),
          add: t('add-partner'),
          remove: t('remove-partner'),
          removed: t('partner-removed'),
          most: t('most-partners', { count: MAX_PARTNERS }),
        }}
        blank={() => newPartner}
        summary={(name) => (
          <strong>
            <UserText inline>{wordingIn(name, home, home)}</UserText>
          </strong>
        )}
        fields={(name, change) => {
          const field = {
            field: 'partner',
            label: t('partner-name'),
            wording: name,
            save: change,
            eager,
            strict,
          } as const;
          return (
            <>
              <WordingField {...field} home={home} />
              <OtherLanguages fields={[field]} home={home} />
            </>
          );
        }}
      />
    </Stack>
  );
}
