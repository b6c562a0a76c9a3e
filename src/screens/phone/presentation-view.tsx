import { useTranslations } from 'use-intl';
import { axisOf, type Table } from '@/domain/workshop';
import { MyProposals } from '@/features/proposing/my-proposals';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { Card, Stack, UserText } from '@/ui';
import { AgendaList } from './agenda-list';
import { AxesList } from './axes-list';
import styles from './phone.module.css';
import presenting from './presentation-view.module.css';

/** While the programme is presented: the day, the axes and their questions, the way to adoption, with whom. */
export function PresentationView({ table }: { table: Table }) {
  const { workshop } = useRoom();
  const mine = useMyNotes();
  const hue = axisOf(workshop, table.axisId)?.hue ?? 'teal';
  return (
    <>
      <Presented table={table} />
      {/* The room may come back to the presentation when there are proposals already. */}
      {mine.notes.length > 0 && <MyProposals mine={mine} hue={hue} open={false} />}
    </>
  );
}

/** For everybody in the room, whoever sits at no table included. */
export function Presented({ table }: { table?: Table }) {
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const locale = useLocaleChoice((choice) => choice.locale);
  return (
    <>
      <Card>
        <Stack tight>
          <h1>
            <UserText inline>{wording(workshop.title)}</UserText>
          </h1>
          <p className={styles.soft}>
            <UserText inline>{wording(workshop.commune)}</UserText> · <bdi>{dayInWords(workshop.date, locale)}</bdi>
          </p>
        </Stack>
      </Card>
      <AgendaList />
      <AxesList table={table} />
      <Roadmap />
      <Partners />
    </>
  );
}

function Roadmap() {
  const t = useTranslations('phone');
  const { roadmap, locale: home } = useRoom().workshop;
  const wording = useWording(home);
  const locale = useLocaleChoice((choice) => choice.locale);
  if (roadmap.length === 0) return null;
  return (
    <Stack tight>
      <h2>{t('roadmap-title')}</h2>
      <ol className={presenting.roadmap}>
        {roadmap.map(({ id, title, date }) => (
          <li key={id}>
            <time dateTime={date}>
              <bdi>{dayInWords(date, locale)}</bdi>
            </time>
            <UserText inline>{wording(title)}</UserText>
          </li>
        ))}
      </ol>
    </Stack>
  );
}

function Partners() {
  const t = useTranslations('phone');
  const { partners, locale } = useRoom().workshop;
  const wording = useWording(locale);
  const names = [...new Set(partners.map(wording))].filter(Boolean);
  if (names.length === 0) return null;
  return (
    <Stack tight>
      <h2>{t('partners-title')}</h2>
      <ul className={presenting.partners}>
        {names.map((name) => (
          <li key={name}>
            <UserText inline>{name}</UserText>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
