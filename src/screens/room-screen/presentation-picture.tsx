// The presentation: agenda, way to adoption, partners, axes and their questions. They turn their pages by themselves, for at a
// size that carries ten metres they don't fit beside each other.

import { type ReactNode, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Focus } from '@/domain/screen';
import { dayInWords, useLocaleChoice, useWording } from '@/i18n';
import { useRoom } from '@/live';
import { UserText } from '@/ui';
import { AgendaPanel } from './agenda-panel';
import { AxesAsked } from './axes-asked';
import { FitList } from './fit-list';
import panel from './panel.module.css';
import { type Part, pagesOf } from './presentation-pages';
import styles from './presentation-picture.module.css';
import { useFitPage } from './use-fit-page';
import { useTurning } from './use-turning';

/** What a few short lines may grow to, in the screen's own size. */
const LARGEST = 1.5;

export function PresentationPicture({ focus }: { focus: Focus | null }) {
  // One axis that the console has chosen stays.
  return focus ? <AxesAsked focus={focus} /> : <Pages />;
}

function Pages() {
  const pages = pagesOf(useRoom().workshop);
  const shown = useTurning(pages.length);
  const parts = pages[shown] ?? [];
  return (
    <section className={styles.presentation}>
      <div key={shown} className={styles.page}>
        {parts.includes('axes') ? <AxesAsked focus={null} /> : <Day parts={parts} />}
      </div>
      {pages.length > 1 && (
        <p className={styles.marks} aria-hidden="true">
          {pages.map((page, index) => (
            <span key={page.join(' ')} data-shown={index === shown || undefined} />
          ))}
        </p>
      )}
    </section>
  );
}

function Day({ parts }: { parts: readonly Part[] }) {
  return (
    <div className={styles.day} data-parts={parts.length}>
      {parts.includes('agenda') && (
        <Fitted className={styles.agenda}>
          <AgendaPanel />
        </Fitted>
      )}
      {parts.includes('way') && (
        <Fitted className={styles.way}>
          <Roadmap />
          <Partners />
        </Fitted>
      )}
    </div>
  );
}

/** As large as its lists let it be. */
function Fitted({ className, children }: { className: string | undefined; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useFitPage(box, LARGEST);
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}

function Roadmap() {
  const t = useTranslations('screen');
  const phone = useTranslations('phone');
  const { roadmap, locale: home } = useRoom().workshop;
  const word = useWording(home);
  const locale = useLocaleChoice((choice) => choice.locale);
  if (roadmap.length === 0) return null;
  return (
    <article className={panel.panel}>
      <h2>{phone('roadmap-title')}</h2>
      <FitList className={panel.list} total={roadmap.length} more={(count) => t('more-steps', { count })}>
        {roadmap.map(({ id, title, date }) => (
          <div key={id} className={styles.step}>
            <time dateTime={date}>
              <bdi>{dayInWords(date, locale)}</bdi>
            </time>
            <UserText inline>{word(title)}</UserText>
          </div>
        ))}
      </FitList>
    </article>
  );
}

function Partners() {
  const t = useTranslations('screen');
  const phone = useTranslations('phone');
  const { partners, locale } = useRoom().workshop;
  const word = useWording(locale);
  if (partners.length === 0) return null;
  const names = [...new Set(partners.map(word))];
  return (
    <article className={panel.panel} data-partners>
      <h2>{phone('partners-title')}</h2>
      <FitList className={panel.list} total={names.length} more={(count) => t('more-partners', { count })}>
        {names.map((name) => (
          <UserText key={name}>{name}</UserText>
        ))}
      </FitList>
    </article>
  );
}
