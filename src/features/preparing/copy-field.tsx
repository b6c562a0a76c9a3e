import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button, useToasts } from '@/ui';
import styles from './preparing.module.css';

/** An address to hand on. Where the browser has no clipboard (plain http), it is selected instead, and that is said. */
export function CopyField({ label, copyLabel, text }: { label: string; copyLabel: string; text: string }) {
  const t = useTranslations('preparing');
  const shared = useTranslations('shared');
  const say = useToasts((toasts) => toasts.say);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(shared('copied'));
    } catch {
      field.current?.focus();
      field.current?.select();
      say(t('copy-by-hand'));
    }
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.hint}>
        {label}
      </label>
      <input
        id={id}
        ref={field}
        readOnly
        dir="ltr"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className={styles.address}
      />
      <Button icon="copy" aria-label={copyLabel} onClick={copy}>
        {shared('copy')}
      </Button>
    </div>
  );
}
