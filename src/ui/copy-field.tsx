import { useId, useRef } from 'react';
import { Button } from './button';
import styles from './copy-field.module.css';
import { useToasts } from './toasts';

interface CopyFieldProps {
  label: string;
  text: string;
  /** `name` is the button's for whoever doesn't see which field it belongs to. */
  words: { readonly copy: string; readonly name: string; readonly copied: string; readonly byHand: string };
}

/** An address to hand on. Where the browser has no clipboard (plain http), it is selected instead, and that is said. */
export function CopyField({ label, text, words }: CopyFieldProps) {
  const say = useToasts((toasts) => toasts.say);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(words.byHand);
    }
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id} className={styles.label}>
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
      <Button icon="copy" aria-label={words.name} onClick={copy}>
        {words.copy}
      </Button>
    </div>
  );
}
