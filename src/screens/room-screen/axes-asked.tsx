import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Focus } from '@/domain/screen';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import styles from './axes-asked.module.css';
import { Panels } from './panels';
import { useFitPage } from './use-fit-page';

/** The axes and their guiding questions, or the one that was chosen, as large as the screen lets them be. */
export function AxesAsked({ focus }: { focus: Focus | null }) {
  const shared = useTranslations('shared');
  const { workshop } = useRoom();
  const word = useWording(workshop.locale);
  const page = useRef<HTMLDivElement>(null);
  const isCrowded = !focus && workshop.axes.length > 6;
  useFitPage(page, focus ? 4 : isCrowded ? 1 : 2.4);
  const most = workshop.axes.length > 4 ? 3 : 2;
  return (
    <div ref={page} className={styles.axes} data-crowd={isCrowded || undefined}>
      <Panels
        of={focus ? [focus.axis] : workshop.axes}
        most={{ wide: most, narrow: most }}
        panel={({ id, hue, name, question }) => (
          <article key={id} data-hue={hue} className={styles.axis}>
            <h2>
              <bdi>{word(name)}</bdi>
              {focus?.table && <bdi>{shared('table', { name: focus.table.name })}</bdi>}
            </h2>
            <div data-fits className={styles.frame}>
              <p dir="auto">{word(question)}</p>
            </div>
          </article>
        )}
      />
    </div>
  );
}
