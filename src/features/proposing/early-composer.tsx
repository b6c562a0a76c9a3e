import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UserId, WorkshopId } from '@/domain/ids';
import { type TextFault, textFault, tidied } from '@/domain/note-text';
import type { Hue } from '@/domain/workshop';
import { Button, Icon, Paper, UserText } from '@/ui';
import { standsIn, wishToSend } from './early-field';
import { ProposalForm } from './proposal-form';
import styles from './proposing.module.css';
import { keepUnsentText, unsentText } from './unsent-text';

interface EarlyComposerProps {
  workshopId: WorkshopId;
  userId: UserId;
  question: string;
  hue: Hue;
}

/** What one has before the database is open: the same field and the same button; it goes off by itself as soon as it can. */
export function EarlyComposer({ workshopId, userId, question, hue }: EarlyComposerProps) {
  const t = useTranslations('proposing');
  const [text, setText] = useState(() => unsentText(workshopId, userId));
  const [fault, setFault] = useState<TextFault | null>(null);
  const [isWished, setWished] = useState(false);
  const wish = (wished: boolean) => {
    wishToSend(wished ? workshopId : null);
    setWished(wished);
  };
  const send = () => {
    const wrong = textFault(tidied(text));
    setFault(wrong);
    if (!wrong) wish(true);
  };
  if (isWished) {
    return (
      <Paper hue={hue}>
        <UserText>{text}</UserText>
        <div className={styles.foot}>
          <span className={styles.status} role="status">
            <Icon name="waiting" /> {t('waiting')}
          </span>
          <Button look="plain" icon="edit" onClick={() => wish(false)}>
            {t('edit')}
          </Button>
        </div>
      </Paper>
    );
  }
  return (
    <ProposalForm
      ref={standsIn}
      question={question}
      text={text}
      fault={fault}
      onText={(next) => {
        keepUnsentText(workshopId, userId, next);
        setText(next);
        setFault(null);
      }}
      onSend={send}
    />
  );
}
