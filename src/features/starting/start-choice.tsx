// Where a new workshop starts from: four ways, each in a sentence; two of them ask which.

import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Wording } from '@/domain/wording';
import { useWording } from '@/i18n';
import { Card, Icon, Stack, UserText } from '@/ui';
import styles from './starting.module.css';

export const ways = ['axes', 'empty', 'earlier', 'file'] as const;
export type Way = (typeof ways)[number];

interface StartChoiceProps {
  /** What the form below was begun with, and the title of what it was taken from. */
  from: { readonly as: Way; readonly called?: Wording };
  /** Which is being asked about, in place of the form. */
  asked: 'earlier' | 'file' | null;
  onWay: (way: Way) => void;
  /** What asks which one. */
  children: ReactNode;
}

export function StartChoice({ from, asked, onWay, children }: StartChoiceProps) {
  const t = useTranslations('starting');
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
        {asked ? children : <TakenFrom from={from} />}
      </Stack>
    </Card>
  );
}

/** What was taken along and what was not. It gets the focus when it comes, for the button just pressed is gone. */
function TakenFrom({ from }: Pick<StartChoiceProps, 'from'>) {
  const t = useTranslations('starting');
  const wording = useWording('ar');
  const line = useRef<HTMLDivElement>(null);
  const { called } = from;
  useEffect(() => {
    if (called) line.current?.focus();
  }, [called]);
  if (!called) return null;
  return (
    <div ref={line} tabIndex={-1} className={styles.taken}>
      <p>
        <strong>{t('taken-from')}</strong> <UserText inline>{wording(called)}</UserText>
      </p>
      <p className={styles.hint}>{t('taken-text')}</p>
    </div>
  );
}
