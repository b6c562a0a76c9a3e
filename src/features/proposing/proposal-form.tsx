import type { ReactNode, Ref } from 'react';
import { useTranslations } from 'use-intl';
import { NOTE_UNITS, type TextFault, tidied, withoutForbidden } from '@/domain/note-text';
import { Button, Counter, Stack, TextArea } from '@/ui';
import styles from './proposing.module.css';

interface ProposalFormProps {
  question: string;
  text: string;
  onText: (text: string) => void;
  fault: TextFault | 'full' | null;
  onSend: () => void;
  closed?: boolean;
  ref: Ref<HTMLTextAreaElement>;
  /** Above the question. */
  children?: ReactNode;
}

/** The question, the field below it, what is wrong with what stands there, the button. */
export function ProposalForm({ question, text, onText, fault, onSend, closed, ref, children }: ProposalFormProps) {
  const t = useTranslations('proposing');
  return (
    <form
      className={styles.composer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
      <TextArea
        ref={ref}
        label={question || t('your-proposal')}
        placeholder={t('placeholder')}
        className={styles.question}
        value={text}
        rows={3}
        enterKeyHint="enter"
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && onSend()}
        counter={
          <Counter
            used={tidied(text).length}
            limit={NOTE_UNITS}
            words={(left) => (left < 0 ? t('units-over', { over: -left }) : t('left', { left }))}
          />
        }
        fault={
          fault && (
            <Stack tight>
              <span>{t(fault)}</span>
              {fault === 'forbidden-characters' && (
                <Button onClick={() => onText(withoutForbidden(text))}>{t('remove-them')}</Button>
              )}
            </Stack>
          )
        }
      />
      <Button type="submit" look="primary" large wide icon="move" disabled={closed}>
        {t('send')}
      </Button>
    </form>
  );
}
