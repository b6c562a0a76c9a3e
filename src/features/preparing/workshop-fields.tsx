import { useTranslations } from 'use-intl';
import { dayInWords, useLocaleChoice } from '@/i18n';
import { useRoom } from '@/live';
import { Card, Stack } from '@/ui';
import { KeptField } from './kept-field';
import { useRework } from './use-rework';
import { OtherLanguages, type Reword, WordingField } from './wording-field';

/** What the workshop is called, where and when; each line is saved when it is left. */
export function WorkshopFields() {
  const t = useTranslations('preparing');
  const { workshop } = useRoom();
  const { save, change } = useRework();
  const reader = useLocaleChoice((choice) => choice.locale);
  const { locale: home } = workshop;
  const rewording = (line: 'title' | 'commune' | 'programme' | 'venue') => (reword: Reword) =>
    change((standing) => ({ [line]: reword(standing[line] ?? {}) }));
  const lines = {
    title: { field: 'title', label: t('title'), wording: workshop.title, save: rewording('title') },
    commune: {
      field: 'commune',
      label: t('commune'),
      hint: t('commune-hint'),
      wording: workshop.commune,
      save: rewording('commune'),
    },
    programme: {
      field: 'programme',
      label: t('programme'),
      hint: t('programme-hint'),
      wording: workshop.programme ?? {},
      save: rewording('programme'),
      optional: true,
    },
    venue: { field: 'venue', label: t('venue'), wording: workshop.venue, save: rewording('venue') },
  } as const;
  return (
    <Card>
      <Stack>
        <WordingField {...lines.title} home={home} />
        <WordingField {...lines.commune} home={home} />
        <KeptField
          field="date"
          type="date"
          label={t('date')}
          hint={<bdi>{dayInWords(workshop.date, reader)}</bdi>}
          value={workshop.date}
          save={(date) => save({ date })}
        />
        <WordingField {...lines.venue} home={home} />
        <WordingField {...lines.programme} home={home} />
        <OtherLanguages fields={Object.values(lines)} home={home} />
      </Stack>
    </Card>
  );
}
