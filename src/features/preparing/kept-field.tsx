import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { withoutForbidden } from '@/domain/note-text';
import { TextArea, TextField } from '@/ui';
import type { Field } from './plan-faults';
import { useFaultWords } from './use-fault-words';

export interface KeptFieldProps {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  /** Keeps the text; what it returns settles when the server has answered. */
  save: (text: string) => Promise<void> | undefined;
  /** The form keeps every keystroke, faults too; otherwise a sound text is saved when the field is left. */
  eager?: boolean | undefined;
  /** Says faults before the field has been left. */
  strict?: boolean | undefined;
  /** A fault that the field can't know of by itself. */
  fault?: (text: string) => string | null;
  /** An empty text will do. */
  optional?: boolean;
  lang?: string;
  type?: 'text' | 'date';
  long?: boolean;
}

/** A text of the workshop. What was typed stays in the field until it is saved, whatever others or the network do. */
export function KeptField({ field, value, save, eager, strict, fault, optional, long, type, ...rest }: KeptFieldProps) {
  const t = useTranslations('preparing');
  const words = useFaultWords();
  // Null while the field shows what is kept.
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<'fresh' | 'left' | 'refused'>('fresh');
  const text = typed ?? value;
  // What the field can't know of comes first: it may forbid to leave empty what is optional otherwise.
  const found = (of: string) =>
    fault?.(withoutForbidden(of)) ?? (optional && withoutForbidden(of) === '' ? null : words.ofField(field, of));

  function change(next: string): void {
    if (eager) save(next);
    else setTyped(next);
  }
  function leave(): void {
    setState('left');
    if (typed === null || found(typed)) return;
    const kept = () => setTyped((now) => (now === typed ? null : now));
    const saving = withoutForbidden(typed) === value ? undefined : save(withoutForbidden(typed));
    if (saving) saving.then(kept, () => setState('refused'));
    else kept();
  }
  const shown = state === 'refused' ? t('fault-not-saved') : state === 'left' || strict ? found(text) : null;
  const common = { ...rest, value: text, fault: shown, onBlur: leave };
  return long ? (
    <TextArea {...common} onChange={(event) => change(event.target.value)} />
  ) : (
    <TextField {...common} type={type} onChange={(event) => change(event.target.value)} />
  );
}
