import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Code } from '@/domain/ids';
import { earlyText, keepEarlyText } from '@/features/proposing/early-text';
import { useWayIn } from '@/live';
import { Card, TextArea } from '@/ui';
import styles from './join.module.css';

/** On a good network the workshop is there before anybody could read this. */
const PATIENCE_MS = 1_000;
const began = performance.now();

/** Somewhere to write while the workshop is looked up on a slow network. Nothing of it leaves the phone before one has joined. */
export function EarlyDoor({ code }: { code: Code }) {
  const t = useTranslations('joining');
  const [text, setText] = useState(() => earlyText(code));
  const isOnTheWay = useWayIn(({ at }) => at === 'on-the-way');
  const isSlow = useSlow();
  const isTyped = text.trim() !== '';
  if (!isTyped && !(isOnTheWay && isSlow)) return null;
  return (
    <div className={styles.join}>
      <Card>
        <TextArea
          label={t('early-title')}
          hint={t(isTyped && !isOnTheWay ? 'early-then' : 'early-hint')}
          value={text}
          rows={3}
          onChange={({ target }) => {
            keepEarlyText(code, target.value);
            setText(target.value);
          }}
        />
      </Card>
    </div>
  );
}

/** Whether one has waited long enough; counted from the page's own beginning where the code was what opened it. */
function useSlow(): boolean {
  const [wait] = useState(() => {
    const now = performance.now();
    return now - began < PATIENCE_MS ? PATIENCE_MS - now : PATIENCE_MS;
  });
  const [isSlow, setSlow] = useState(wait <= 0);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), wait);
    return () => clearTimeout(timer);
  }, [wait]);
  return isSlow;
}
