import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { Reversal } from '@/domain/taking-back';
import { Button, UserText } from '@/ui';
import styles from './history.module.css';
import type { Beside } from './use-beside';
import type { Telling } from './use-telling';

interface EntryDetailsProps {
  readonly subject: string;
  readonly reversal: Reversal;
  readonly telling: Telling;
  readonly beside: Beside;
  /** It is all that the press did. */
  readonly isAlone: boolean;
  readonly onSubject: (subject: string) => void;
  readonly onTakeBack: () => void;
}

/** One thing that was changed: what it was and became, and what can be done about it. */
export function EntryDetails({
  subject,
  reversal,
  telling,
  beside,
  isAlone,
  onSubject,
  onTakeBack,
}: EntryDetailsProps) {
  const t = useTranslations('history');
  const { standing, fields } = reversal;
  const name = telling.nameOf(subject, fields);
  const before = telling.said(fields, 'was');
  const after = telling.said(fields, 'put');
  const takeBack = t(isAlone ? 'take-back' : 'take-back-one');
  const words = fields.find(({ path }) => path === 'text')?.was;
  const setBeside = beside(subject.replace('notes/', ''), words);
  return (
    <li className={styles.entry}>
      <p>
        <UserText inline>{name}</UserText>
      </p>
      {(before || after) && before !== after && (
        <dl className={styles.values}>
          <Value name={t('before')} text={before} />
          <Value name={t('after')} text={after} />
        </dl>
      )}
      <div className={styles.buttons}>
        {standing === 'stands' && (
          <Button icon="undo" aria-label={t('of-this', { what: takeBack, name })} onClick={onTakeBack}>
            {takeBack}
          </Button>
        )}
        {standing === 'changed' && <Changed now={telling.said(fields, 'now')} name={name} onTakeBack={onTakeBack} />}
        {standing !== 'stands' && standing !== 'changed' && <p className={styles.soft}>{t(`standing-${standing}`)}</p>}
        {setBeside && (
          <Button icon="add" aria-label={t('of-this', { what: t('set-beside'), name: before })} onClick={setBeside}>
            {t('set-beside')}
          </Button>
        )}
        {subject.startsWith('workshops/') ? (
          standing === 'elsewhere' && <Link href="/copies">{t('to-copies')}</Link>
        ) : (
          <Button
            look="plain"
            aria-label={t('of-this', { what: t('all-about'), name })}
            onClick={() => onSubject(subject)}
          >
            {t('all-about')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Value({ name, text }: { name: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <UserText>{text}</UserText>
      </dd>
    </div>
  );
}

/** Somebody has changed it since: what is there now is shown before it is written over. */
function Changed({ now, name, onTakeBack }: { now: string; name: string; onTakeBack: () => void }) {
  const t = useTranslations('history');
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button icon="undo" aria-label={t('of-this', { what: t('changed-since'), name })} onClick={() => setAsked(true)}>
        {t('changed-since')}
      </Button>
    );
  }
  return (
    <div className={styles.changed} role="status">
      <p>{t('changed-since')}</p>
      {now && (
        <dl className={styles.values}>
          <Value name={t('now')} text={now} />
        </dl>
      )}
      <div className={styles.buttons}>
        <Button icon="undo" onClick={onTakeBack}>
          {t('put-back-anyway')}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('leave')}</Button>
      </div>
    </div>
  );
}
