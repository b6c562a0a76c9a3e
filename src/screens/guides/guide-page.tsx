import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { directionOf, tagOf, useLocaleChoice } from '@/i18n';
import type { Guide, GuideId } from '@/i18n/guide-book';
import { useGuideBook, WithLabels } from '@/i18n/guides';
import { Page } from '@/screens/page';
import { Button, Printed, Stack } from '@/ui';
import { GuideSections } from './guide-blocks';
import styles from './guides.module.css';
import { PrintedCards, PrintedSheet } from './printed-guide';

/** From so many parts on one looks for the part before one reads it. */
const LONG = 6;

/** How a guide goes on paper, and what the button says. */
const onPaper: Readonly<Record<GuideId, 'print' | 'print-page' | 'print-cards'>> = {
  'facilitator-page': 'print-page',
  facilitator: 'print',
  participant: 'print-cards',
  organiser: 'print',
  it: 'print',
};

export function GuidePage({ guide: id }: { guide: GuideId }) {
  return (
    <WithLabels>
      <Content key={id} id={id} />
    </WithLabels>
  );
}

function Content({ id }: { id: GuideId }) {
  const t = useTranslations('guiding');
  const guide = useGuideBook()[id];
  const [printing, setPrinting] = useState(false);
  return (
    <Page href="/guides" back={t('to-guides')}>
      <h1>{guide.title}</h1>
      <p className={styles.about}>{guide.about}</p>
      <Stack row>
        <Button icon="print" className={styles.screen} onClick={() => setPrinting(true)}>
          {t(onPaper[id])}
        </Button>
      </Stack>
      {guide.sections.length >= LONG && <Contents guide={guide} />}
      <GuideSections guide={guide} linked />
      {printing && (
        <OnPaper onDone={() => setPrinting(false)}>
          {onPaper[id] === 'print-cards' ? (
            <PrintedCards guide={guide} />
          ) : (
            <PrintedSheet guide={guide} dense={onPaper[id] === 'print-page'} />
          )}
        </OnPaper>
      )}
    </Page>
  );
}

function Contents({ guide }: { guide: Guide }) {
  const t = useTranslations('guiding');
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <ol>
        {guide.sections.map(({ title }, i) => (
          <li key={title}>
            <a href={`#part-${i + 1}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function OnPaper({ onDone, children }: { onDone: () => void; children: ReactNode }) {
  const locale = useLocaleChoice((choice) => choice.locale);
  return (
    <Printed lang={tagOf(locale)} dir={directionOf(locale)} onDone={onDone}>
      {children}
    </Printed>
  );
}
