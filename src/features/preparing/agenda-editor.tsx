import { useTranslations } from 'use-intl';
import { phases } from '@/domain/phase';
import { type Locale, wordingIn } from '@/domain/wording';
import { type AgendaItem, MAX_AGENDA } from '@/domain/workshop';
import { newItemTitle } from '@/i18n/axes-template';
import { Select, Stack, UserText } from '@/ui';
import { ListEditor } from './list-editor';
import styles from './preparing.module.css';
import { usualAgenda } from './template';
import { useLengthWords } from './use-length-words';
import { OtherLanguages, type Reword, WordingField } from './wording-field';

interface AgendaEditorProps {
  agenda: readonly AgendaItem[];
  home: Locale;
  save: (agenda: readonly AgendaItem[]) => Promise<void> | undefined;
  eager?: boolean;
  strict?: boolean;
}

const USUAL_MINUTES = 10;
const fine = Array.from({ length: 60 }, (_, index) => index + 1);
const coarse = Array.from({ length: 36 }, (_, index) => 65 + index * 5);

/** The day in its order: what, in which phase, how long. */
export function AgendaEditor({ agenda, home, save, eager, strict }: AgendaEditorProps) {
  const t = useTranslations('preparing');
  const pacing = useTranslations('pacing');
  const lengthWords = useLengthWords();
  const minutes = agenda.reduce((sum, item) => sum + item.minutes, 0);
  return (
    <Stack tight>
      <h2>{t('agenda')}</h2>
      <p className={styles.hint}>{t('agenda-hint')}</p>
      {minutes > 0 && <p className={styles.sum}>{t('agenda-sum', { length: lengthWords(minutes) })}</p>}
      <ListEditor
        movable
        list={agenda}
        save={save}
        most={MAX_AGENDA}
        words={{
          empty: t('agenda-empty'),
          add: t('add-item'),
          remove: t('remove-item'),
          removed: t('item-removed'),
          most: t('most-items', { count: MAX_AGENDA }),
        }}
        usual={{ words: t('usual-agenda'), list: () => usualAgenda }}
        blank={() => ({ phase: agenda.at(-1)?.phase ?? 'welcome', title: newItemTitle, minutes: USUAL_MINUTES })}
        summary={(item) => (
          <span className={styles.folded}>
            <strong>
              <UserText inline>{wordingIn(item.title, home, home)}</UserText>
            </strong>
            <span className={styles.hint}>
              {pacing(`phase-${item.phase}`)} · {lengthWords(item.minutes)}
            </span>
          </span>
        )}
        fields={(item, change) => {
          const title = {
            field: 'item-title',
            label: t('item-title'),
            wording: item.title,
            save: (reword: Reword) => change((now) => ({ ...now, title: reword(now.title) })),
            eager,
            strict,
          } as const;
          return (
            <>
              <WordingField {...title} home={home} />
              <div className={styles.pair}>
                <Select
                  label={t('item-phase')}
                  value={item.phase}
                  options={phases.map((value) => ({ value, label: pacing(`phase-${value}`) }))}
                  onChoose={(phase) => change((now) => ({ ...now, phase }))}
                />
                <Select
                  label={t('item-minutes')}
                  value={String(item.minutes)}
                  options={minuteOptions(item.minutes)}
                  onChoose={(chosen) => change((now) => ({ ...now, minutes: Number(chosen) }))}
                />
              </div>
              <OtherLanguages fields={[title]} home={home} />
            </>
          );
        }}
      />
    </Stack>
  );
}

/** Each minute of the first hour, then steps of five; a length from elsewhere stays choosable. */
function minuteOptions(now: number) {
  const lengths = [...new Set([...fine, ...coarse, now])].sort((a, b) => a - b);
  return lengths.map((length) => ({ value: String(length), label: String(length) }));
}
