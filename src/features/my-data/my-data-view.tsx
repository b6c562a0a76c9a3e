import { useTranslations } from 'use-intl';
import { type MyData, myDataJson } from '@/domain/my-data';
import { dayInWords, dayOf, momentInWords, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Button, Card, laidOut, Stack, UserText, Waiting } from '@/ui';
import styles from './my-data.module.css';
import { type Section, sectionsOf, textOf } from './sections';
import { TakeBack } from './take-back';
import { useMyData } from './use-my-data';

/** Hands a file to the browser. */
export type SaveFile = (name: string, content: Blob) => void;

/** See, take along, take back: what the workshop knows of whoever holds this device. */
export function MyDataView({ save }: { save: SaveFile }) {
  const t = useTranslations('mine');
  const data = useMyData();
  return (
    <>
      <Card>
        <Stack tight>
          <h1>{t('title')}</h1>
          <p>{t('text')}</p>
          <Until />
        </Stack>
      </Card>
      {data ? <Known data={data} save={save} /> : <Waiting>{t('loading')}</Waiting>}
    </>
  );
}

function Until() {
  const t = useTranslations('mine');
  const { workshop } = useRoom();
  const reader = useLocaleChoice((choice) => choice.locale);
  const wording = useWording(workshop.locale);
  const { deleteAfter, particulars = {} } = workshop;
  const contact = wording(particulars.contact ?? {});
  return (
    <>
      <p>{deleteAfter === null ? t('until-unset') : t('until', { day: dayInWords(dayOf(deleteAfter), reader) })}</p>
      <p>
        {t('rights')} {contact ? <UserText inline>{contact}</UserText> : t('rights-ask')}
      </p>
    </>
  );
}

function Known({ data, save }: { data: MyData; save: SaveFile }) {
  const t = useTranslations('mine');
  const sitting = useTranslations('sitting');
  const { workshop } = useRoom();
  const reader = useLocaleChoice((choice) => choice.locale);
  const read = useWording(workshop.locale);
  const sections = sectionsOf(data, workshop, {
    say: (word) => t(word),
    categoryName: (category) => sitting(`category-${category}`),
    moment: (at) => momentInWords(at, reader),
    read,
  });
  const write = (end: string, type: string, text: string) =>
    save(`warsha-${workshop.date}-my-data.${end}`, new Blob([text], { type: `${type};charset=utf-8` }));
  const head = [t('title'), read(workshop.title), read(workshop.commune), momentInWords(Date.now(), reader)];
  return (
    <>
      {sections.map((section) => (
        <OneSection key={section.id} section={section} />
      ))}
      <Card>
        <Stack tight>
          <h2>{t('export')}</h2>
          <p className={styles.soft}>{t('export-text')}</p>
          <Button
            wide
            icon="download"
            onClick={() => write('txt', 'text/plain', textOf(head, sections, [t('stays-text'), t('marks-text')]))}
          >
            {t('save-text')}
          </Button>
          <Button wide icon="download" onClick={() => write('json', 'application/json', myDataJson(data))}>
            {t('save-json')}
          </Button>
        </Stack>
      </Card>
      <TakeBack data={data} />
      <Card>
        <Stack tight>
          <h2>{t('stays-title')}</h2>
          <p>{t('stays-text')}</p>
          <p className={styles.soft}>{t('marks-text')}</p>
        </Stack>
      </Card>
    </>
  );
}

function OneSection({ section: { id, title, empty, rows } }: { section: Section }) {
  const isLong = id === 'device' && rows.length > 0;
  // Rows have no names of their own, and two may be the same.
  const row = ({ label, value }: Section['rows'][number]) => (
    <div>
      <dt>{isLong ? <bdi dir="ltr">{label}</bdi> : <UserText inline>{label}</UserText>}</dt>
      <dd>
        <UserText>{value}</UserText>
      </dd>
    </div>
  );
  const list = rows.length > 0 && <dl className={styles.rows}>{laidOut(rows.map(row))}</dl>;
  return (
    <Card>
      <Stack tight>
        <h2>{title}</h2>
        {rows.length === 0 && <p className={styles.soft}>{empty}</p>}
        {isLong ? <Folded count={rows.length}>{list}</Folded> : list}
      </Stack>
    </Card>
  );
}

/** For whoever wants to look: names and values as the device has them. */
function Folded({ count, children }: { count: number; children: React.ReactNode }) {
  const t = useTranslations('mine');
  return (
    <details className={styles.folded}>
      <summary>{t('device-count', { count })}</summary>
      {children}
    </details>
  );
}
