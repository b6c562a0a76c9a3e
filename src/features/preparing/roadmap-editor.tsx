import { useTranslations } from 'use-intl';
import { type Locale, wordingIn } from '@/domain/wording';
import { MAX_ROADMAP, type RoadmapStep } from '@/domain/workshop';
import { dayInWords, useLocaleChoice } from '@/i18n';
import { newStepTitle } from '@/i18n/axes-template';
import { Stack, UserText } from '@/ui';
import { ListEditor } from './list-editor';
import styles from './preparing.module.css';
import { inOrder, monthAfter, newStepId, usualRoadmap } from './roadmap';
import { WhenFields } from './when-fields';
import { OtherLanguages, type Reword, WordingField } from './wording-field';

interface RoadmapEditorProps {
  roadmap: readonly RoadmapStep[];
  /** The day of the workshop. */
  day: string;
  home: Locale;
  save: (roadmap: readonly RoadmapStep[]) => Promise<void> | undefined;
  eager?: boolean;
  strict?: boolean;
}

/** The way to adoption; the steps put themselves in the order of their dates. */
export function RoadmapEditor({ roadmap, day, home, save, eager, strict }: RoadmapEditorProps) {
  const t = useTranslations('preparing');
  const reader = useLocaleChoice((choice) => choice.locale);
  const blank = () => ({ id: newStepId(), title: newStepTitle, date: monthAfter(roadmap.at(-1)?.date ?? day, 1) });
  return (
    <Stack tight>
      <h2>{t('roadmap')}</h2>
      <p className={styles.hint}>{t('roadmap-hint')}</p>
      <ListEditor
        list={roadmap}
        save={(list) => save(inOrder(list))}
        most={MAX_ROADMAP}
        words={{
          empty: t('roadmap-empty'),
          add: t('add-step'),
          remove: t('remove-step'),
          removed: t('step-removed'),
          most: t('most-steps', { count: MAX_ROADMAP }),
        }}
        usual={{ words: t('usual-roadmap'), list: () => usualRoadmap(day) }}
        blank={blank}
        summary={(step) => (
          <span className={styles.folded}>
            <strong>
              <UserText inline>{wordingIn(step.title, home, home)}</UserText>
            </strong>
            <bdi className={styles.hint}>{dayInWords(step.date, reader)}</bdi>
          </span>
        )}
        fields={(step, change) => {
          const title = {
            field: 'step-title',
            label: t('step-title'),
            wording: step.title,
            save: (reword: Reword) => change((now) => ({ ...now, title: reword(now.title) })),
            eager,
            strict,
          } as const;
          return (
            <>
              <WordingField {...title} home={home} />
              <WhenFields
                date={step.date}
                around={day}
                onChoose={(redate) => change((now) => ({ ...now, date: redate(now.date) }))}
              />
              <OtherLanguages fields={[title]} home={home} />
            </>
          );
        }}
      />
    </Stack>
  );
}
