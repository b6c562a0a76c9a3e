import { useTranslations } from 'use-intl';
import { particularsOf } from '@/domain/particulars';
import { isBlank } from '@/domain/wording';
import { dayInWords, dayOf, useLocaleChoice, useWording } from '@/i18n';
import { noticeOf } from '@/i18n/notice-template';
import { useRoom } from '@/live';
import { Banner, Card, Stack, UserText } from '@/ui';
import { Fold } from './fold';
import { KeptField } from './kept-field';
import { missingIn } from './particulars';
import styles from './preparing.module.css';
import { useRework } from './use-rework';
import { OtherLanguages, type Reword, WordingField } from './wording-field';

const wordings = ['controller', 'contact', 'recipients', 'place'] as const;

/** What the law wants people to be told before they join: the particulars, the day of deletion, and the text these make. */
export function DataFields() {
  const t = useTranslations('preparing');
  const { workshop } = useRoom();
  const { tell } = useRework();
  const { locale: home } = workshop;
  const told = particularsOf(workshop);
  const rewording = (line: 'own' | (typeof wordings)[number]) => ({
    wording: told[line] ?? {},
    save: (reword: Reword) => tell((standing) => ({ [line]: reword(standing[line] ?? {}) })),
  });
  const lines = wordings.map((field) => ({
    ...{ field, label: t(field), hint: t(`${field}-hint`), optional: true },
    ...rewording(field),
  }));
  const own = {
    ...({ field: 'notice', label: t('notice'), hint: t('notice-hint'), optional: true, long: true } as const),
    ...rewording('own'),
  };
  return (
    <Card>
      <Stack>
        <p>{t('data-text')}</p>
        <StillMissing />
        {lines.slice(0, 2).map((line) => (
          <WordingField key={line.field} {...line} home={home} />
        ))}
        <KeptField
          field="declaration"
          optional
          label={t('declaration')}
          hint={t('declaration-hint')}
          value={told.declaration ?? ''}
          save={(declaration) => tell(() => ({ declaration }))}
        />
        {lines.slice(2).map((line) => (
          <WordingField key={line.field} {...line} home={home} />
        ))}
        <DeleteAfter tell={tell} />
        <Fold summary={t('own-notice')}>
          <WordingField {...own} home={home} />
        </Fold>
        <OtherLanguages fields={[...lines, own]} home={home} summary={t('notice-languages')} />
        <Shown />
      </Stack>
    </Card>
  );
}

/** `tell`: the other lines' own, which knows what they have just said: all of it is kept in one field. */
function DeleteAfter({ tell }: Pick<ReturnType<typeof useRework>, 'tell'>) {
  const t = useTranslations('preparing');
  const { workshop } = useRoom();
  const reader = useLocaleChoice((choice) => choice.locale);
  const { deleteAfter, stage } = workshop;
  const day = deleteAfter === null ? '' : dayOf(deleteAfter);
  return (
    <KeptField
      field="date"
      type="date"
      optional
      label={t('delete-after')}
      hint={
        <>
          {day && (
            <>
              <bdi>{dayInWords(day, reader)}</bdi>
              <br />
            </>
          )}
          {t(stage.begunAt === null ? 'delete-after-hint' : 'delete-after-begun')}
        </>
      }
      value={day}
      fault={(text) => (day && stage.begunAt !== null && (text === '' || text > day) ? t('fault-not-longer') : null)}
      save={(text) => tell(() => ({}), { deleteAfter: text === '' ? null : startOf(text) })}
    />
  );
}

/** The first moment of an ISO day on this device. */
function startOf(day: string): number {
  return new Date(`${day}T00:00`).getTime();
}

function StillMissing() {
  const t = useTranslations('preparing');
  const missing = missingIn(useRoom().workshop);
  if (missing.length === 0) return null;
  return (
    <Banner tone="caution" icon="warning">
      {t('data-missing')}
      <ul className={styles.missing}>
        {missing.map((each) => (
          <li key={each}>{t(each)}</li>
        ))}
      </ul>
    </Banner>
  );
}

/** As it stands on the join page, in the reader's language. */
function Shown() {
  const t = useTranslations('preparing');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const notice = workshop.particulars || isBlank(workshop.notice) ? noticeOf(workshop) : workshop.notice;
  return (
    <Fold summary={t('notice-shown')}>
      <UserText>{wording(notice)}</UserText>
    </Fold>
  );
}
