import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Category } from '@/domain/member';
import { Button, Icon, UserText } from '@/ui';
import { CategoryChoice } from './category-choice';
import styles from './sitting.module.css';

interface TurnProps {
  /** What they are going to answer. */
  question: string;
  /** Whose turn it is, and what ends it. */
  children: (category: Category | null, end: () => void) => ReactNode;
}

/** Asks whose turn it is before each proposal: nobody's category slips onto somebody else's words. */
export function Turn({ question, children }: TurnProps) {
  const t = useTranslations('sitting');
  /** Undefined: not told yet. */
  const [category, setCategory] = useState<Category | null | undefined>(undefined);
  const asking = useRef<HTMLHeadingElement>(null);
  const [ended, setEnded] = useState(0);
  useEffect(() => {
    // After the first turn only: on arrival the focus is where the person put it.
    if (ended > 0) asking.current?.focus();
  }, [ended]);
  const end = () => {
    setCategory(undefined);
    setEnded(ended + 1);
  };
  if (category === undefined) {
    return (
      <section className={styles.asking}>
        <UserText className={styles.question}>{question}</UserText>
        <h2 ref={asking} tabIndex={-1}>
          {t('turn')}
        </h2>
        <p className={styles.reason}>{t('turn-reason')}</p>
        <CategoryChoice onChoose={setCategory} />
      </section>
    );
  }
  return (
    <>
      <p className={styles.mine}>
        <span>
          <Icon name="people" /> {t('turn-of', { category: t(category ? `category-${category}` : 'no-category') })}
        </span>
        <Button look="plain" onClick={() => setCategory(undefined)}>
          {t('change')}
        </Button>
      </p>
      {children(category, end)}
    </>
  );
}
