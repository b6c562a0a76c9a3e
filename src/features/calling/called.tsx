// What the facilitators call every phone to. It lies over the view and takes nothing of it away; over the words of somebody who
// is writing it is only a line.

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Call } from '@/domain/workshop';
import { Button, Icon, UserText } from '@/ui';
import styles from './called.module.css';
import { isBusy } from './writing';

interface CalledProps {
  call: Call;
  hasUnsentText: () => boolean;
  onCover: (covers: boolean) => void;
}

export function Called({ call, hasUnsentText, onCover }: CalledProps) {
  const t = useTranslations('calling');
  const [isOpen, setOpen] = useState(() => !isBusy() && !hasUnsentText());
  useCover(isOpen, onCover);
  const isMessage = call.subject === null && call.text !== '';
  if (!isOpen)
    return (
      <div className={styles.line}>
        <span>{isMessage ? t('line-words') : t('line')}</span>
        <Button onClick={() => setOpen(true)}>{t('show')}</Button>
      </div>
    );
  return (
    <section className={styles.card}>
      <div className={styles.sheet}>
        <Icon name={isMessage ? 'people' : 'screen'} large />
        <h2>{isMessage ? t('from-team') : t('look')}</h2>
        {call.subject && <p className={styles.kind}>{t(kindOf(call.subject))}</p>}
        {call.text !== '' && <UserText className={styles.words}>{call.text}</UserText>}
        <Button className={styles.back} onClick={() => setOpen(false)}>
          {t('back')}
        </Button>
      </div>
    </section>
  );
}

function kindOf(subject: string) {
  if (subject.startsWith('commitments/')) return 'kind-commitment';
  return subject.startsWith('stacks/') ? 'kind-stack' : 'kind-note';
}

/** The focus goes nowhere by itself: what had it before has it again when the view is uncovered. */
function useCover(covers: boolean, onCover: (covers: boolean) => void): void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (!covers) return;
    before.current = document.activeElement;
    onCover(true);
    return () => {
      onCover(false);
      const { current } = before;
      // Once the page has been painted without the cover: what can't be reached can't be given the focus.
      requestAnimationFrame(() => {
        if (current instanceof HTMLElement && current.isConnected && document.activeElement === document.body)
          current.focus({ preventScroll: true });
      });
    };
  }, [covers, onCover]);
}
