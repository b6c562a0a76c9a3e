import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TITLE_UNITS } from '@/domain/commitment';
import { type TextFault, textFault, tidied } from '@/domain/note-text';
import { Button, Counter, Stack, TextArea } from '@/ui';
import styles from './title-form.module.css';
import { useFinishingTitle } from './titling';
import { useKeptTitle } from './use-kept-title';

interface TitleFormProps {
  /** Left out, it is a commitment's title. */
  label?: string;
  initial?: string;
  hint?: ReactNode;
  rows?: number;
  mayBeEmpty?: boolean;
  submitLabel: string;
  /** Is writing what one came for? Then the field has the focus when its dialog opens. */
  focused?: boolean;
  /** Only titles that the rules take. */
  onSubmit: (title: string) => void;
}

/** A title, a sentence when it can't be taken, and what was typed stays: over the end of the phase for as long as it is taken. */
export function TitleForm({
  label,
  initial = '',
  hint,
  rows = 3,
  mayBeEmpty = false,
  submitLabel,
  focused = false,
  onSubmit,
}: TitleFormProps) {
  const t = useTranslations('drafting');
  const [typed, setTyped] = useState(initial);
  const [fault, setFault] = useState<TextFault | null>(null);
  // A title is one line; a pasted one may have several.
  const title = tidied(typed.replace(/\s*\n\s*/g, ' '));
  const finishing = useFinishingTitle();
  useKeptTitle(title === initial.trim() ? '' : title);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const found = title === '' && mayBeEmpty ? null : textFault(title, TITLE_UNITS);
    setFault(found);
    if (!found) onSubmit(title);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextArea
          label={label ?? t('title')}
          hint={hint}
          rows={rows}
          value={typed}
          ref={focused ? asksForFocus : null}
          onChange={(event) => {
            setTyped(event.target.value);
            setFault(null);
          }}
          onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && submit(event)}
          counter={
            <Counter
              used={title.length}
              limit={TITLE_UNITS}
              words={(left) => (left < 0 ? t('units-over', { over: -left }) : t('units-left', { left }))}
            />
          }
          fault={fault && t(`title-${fault}`)}
        />
        <div>
          {/* Below the field, which stays where it is. */}
          <div role="status">{finishing && <p className={styles.finish}>{t('title-finish')}</p>}</div>
          <Button type="submit" look="primary" large wide>
            {submitLabel}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** The attribute itself, which React leaves out and the browser looks for when it opens a dialog. */
function asksForFocus(field: HTMLTextAreaElement | null): void {
  field?.setAttribute('autofocus', '');
}
