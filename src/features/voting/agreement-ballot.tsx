import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { tidied } from '@/domain/note-text';
import { levels, REMARK_UNITS, type Round } from '@/domain/round';
import { Button, CheckBox, Counter, TextArea } from '@/ui';
import { SavingMark } from './saving-mark';
import { Ticketed } from './ticketed';
import { type MyAgreement, type Say, useAgreement } from './use-agreement';
import styles from './voting.module.css';

/** From entirely to not at all: most people have something good to say. */
const inOrder = [...levels].reverse();

/** How far one agrees, in words; with a remark if one likes. Sent by a press, and again until the round is closed. */
export function AgreementBallot({ round }: { round: Round }) {
  const mine = useAgreement(round);
  return (
    <Ticketed ticket={mine.ticket} open={mine.open}>
      <Levels mine={mine} />
    </Ticketed>
  );
}

function Levels({ mine }: { mine: MyAgreement }) {
  const t = useTranslations('reviewing');
  const name = useId();
  const { say, open, mayRemark, sent, unsaved } = mine;
  const change = (part: Partial<Say>) => unsaved.change({ ...say, ...part });
  const units = tidied(say.remark).length;
  const isTooLong = units > REMARK_UNITS;
  const maySend = open && say.level !== null && !isTooLong && unsaved.state !== 'none';
  return (
    <form
      className={styles.ballot}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (maySend) unsaved.handOver();
      }}
    >
      <fieldset className={styles.levels} disabled={!open}>
        <legend>{t('question')}</legend>
        {inOrder.map((level) => (
          <label key={level} className={styles.level}>
            <input type="radio" name={name} checked={say.level === level} onChange={() => change({ level })} />
            <span>{t(`level-${level}`)}</span>
          </label>
        ))}
      </fieldset>
      {mayRemark && (
        <TextArea
          label={t('remark')}
          hint={t('remark-hint')}
          value={say.remark}
          rows={2}
          disabled={!open}
          onChange={(event) => change({ remark: event.target.value })}
          counter={
            <Counter
              used={units}
              limit={REMARK_UNITS}
              words={(left) => (left < 0 ? t('units-over', { over: -left }) : t('units-left', { left }))}
            />
          }
          fault={isTooLong && t('remark-too-long')}
        />
      )}
      <CheckBox label={t('reserved')} checked={say.reserved} onCheck={(reserved) => change({ reserved })} />
      <Button type="submit" look="primary" large wide aria-disabled={!maySend}>
        {sent ? t('send-again') : t('send')}
      </Button>
      {unsaved.state === 'draft' ? (
        <p className={styles.saving}>{say.level === null ? t('choose-level') : t('not-sent')}</p>
      ) : (
        <SavingMark
          state={unsaved.state}
          saved={sent !== null}
          savedWords={t('sent')}
          hint={t('private')}
          onRetry={unsaved.handOver}
        />
      )}
    </form>
  );
}
