// Where a new workshop starts from: four ways, each in a sentence; two of them ask which.

import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { WorkshopId } from '@/domain/ids';
import type { Wording } from '@/domain/wording';
import { useWording } from '@/i18n';
import { Card, Icon, Stack, UserText } from '@/ui';
import styles from './starting.module.css';
import { ToOriginal } from './to-original';

export const ways = ['axes', 'empty', 'earlier', 'file'] as const;
export type Way = (typeof ways)[number];

interface StartChoiceProps {
  /** What the form below was begun with, and the title of what it was taken from. */
  from: { readonly as: Way; readonly called?: Wording; readonly original?: WorkshopId };
  /** Other each time the form below was begun anew while this page is open. */
  beginning: number;
  /** Which is being asked about, in place of the form. */
  asked: 'earlier' | 'file' | null;
  onWay: (way: Way) => void;
  /** What asks which one. */
  children: ReactNode;
}

export function StartChoice({ from, beginning, asked, onWay, children }: StartChoiceProps) {
  const t = useTranslations('starting');
  const line = useRef<HTMLDivElement>(null);
  const seen = useRef(beginning);
  useEffect(() => {
    // The button just pressed is gone. Whoever comes back to a draft, or to its form, has pressed none.
    if (seen.current !== beginning) line.current?.focus();
    seen.current = beginning;
  }, [beginning]);
  const chosen = asked ?? from.as;
  return (
    <Card>
      <Stack>
        <h2 id="start-heading">{t('heading')}</h2>
        <ul className={styles.ways} aria-labelledby="start-heading">
          {ways.map((way) => (
            <li key={way}>
              <button type="button" className={styles.way} aria-pressed={way === chosen} onClick={() => onWay(way)}>
                <strong>
                  <span className={styles.mark}>{way === chosen && <Icon name="check" />}</span>
                  {t(`way-${way}`)}
                </strong>
                <span className={styles.hint}>{t(`way-${way}-hint`)}</span>
              </button>
            </li>
          ))}
        </ul>
        {asked ? children : <TakenFrom ref={line} {...from} />}
      </Stack>
    </Card>
  );
}

interface TakenFromProps {
  ref: Ref<HTMLDivElement>;
  called?: Wording;
  original?: WorkshopId;
}

/** What was taken along and what was not. */
function TakenFrom({ ref, called, original }: TakenFromProps) {
  const t = useTranslations('starting');
  const wording = useWording('ar');
  if (!called) return null;
  return (
    <div ref={ref} tabIndex={-1} className={styles.taken}>
      <p>
        <strong>{t('taken-from')}</strong> <UserText inline>{wording(called)}</UserText>
      </p>
      <p className={styles.hint}>{t('taken-text')}</p>
      {original && (
        <>
          <p>{t('rehearsal-text')}</p>
          <ToOriginal id={original} />
        </>
      )}
    </div>
  );
}
