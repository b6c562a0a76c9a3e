import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { categories } from '@/domain/member';
import { NOTE_UNITS, tidied } from '@/domain/note-text';
import type { Table } from '@/domain/workshop';
import type { Unconfirmed } from '@/live';
import { Banner, Button, Choice, Counter, Select, Stack, TextArea, TextField } from '@/ui';
import styles from './paper.module.css';
import { SentList, type StatusOf } from './sent-list';
import { type EntryFault, type Goes, useEntry } from './use-entry';

interface FastEntryProps {
  table: Table;
  question: string;
  hue: string;
  goes: Goes;
  usedSlots: ReadonlySet<number>;
  submit: (entry: Unconfirmed) => void;
  texts: readonly string[];
  statusOf: StatusOf;
}

const origins = ['paper', 'oral'] as const;

/** Cards and spoken words, one after the other, without leaving the keyboard: number, Enter, words, Enter. */
export function FastEntry({ table, question, hue, goes, usedSlots, submit, texts, statusOf }: FastEntryProps) {
  const t = useTranslations('paper');
  const sitting = useTranslations('sitting');
  const { entry, change, fault, sent, send } = useEntry({ table, goes, usedSlots, submit, texts });
  const number = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const next = () => (entry.origin === 'paper' ? number : words).current?.focus();
  const onEnter = (act: () => void) => (event: KeyboardEvent) => {
    // Enter also ends a word in the keyboards of some scripts.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
  const submitted = () => send() && next();
  useEffect(() => {
    // On a phone what is wrong stands below the edge, under the words it is about.
    if (fault) words.current?.scrollIntoView({ block: 'center' });
  }, [fault]);
  const units = tidied(entry.text).length;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submitted();
      }}
    >
      <Stack>
        <Where goes={goes} name={table.name} />
        <Choice
          label={t('origin')}
          value={entry.origin}
          options={origins.map((value) => ({ value, label: t(`origin-${value}`) }))}
          onChoose={(origin) => change({ origin })}
        />
        <div className={styles.pair}>
          {entry.origin === 'paper' && (
            <TextField
              ref={number}
              label={t('number')}
              value={entry.number}
              inputMode="numeric"
              autoComplete="off"
              enterKeyHint="next"
              onChange={(event) => change({ number: event.target.value })}
              onKeyDown={onEnter(() => words.current?.focus())}
            />
          )}
          {goes !== 'late' && (
            <Select
              label={t('category')}
              value={entry.category ?? 'untold'}
              options={[
                { value: 'untold', label: t('untold') },
                ...categories.map((value) => ({ value, label: sitting(`category-${value}`) })),
              ]}
              onChoose={(value) => change({ category: value === 'untold' ? null : value })}
            />
          )}
        </div>
        <TextArea
          ref={words}
          label={question || t('proposal')}
          hint={t.rich('keys', { key: (chunks) => <kbd>{chunks}</kbd> })}
          value={entry.text}
          rows={3}
          enterKeyHint="send"
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={onEnter(submitted)}
          counter={
            <Counter
              used={units}
              limit={NOTE_UNITS}
              words={(left) => (left < 0 ? t('over', { over: -left }) : t('left', { left }))}
            />
          }
          fault={fault && <Fault fault={fault} />}
        />
        <Button type="submit" look="primary" large wide icon="add" disabled={goes === 'stopped'}>
          {t('send')}
        </Button>
        <SentList sent={sent} hue={hue} statusOf={statusOf} />
      </Stack>
    </form>
  );
}

/** Where it goes, before anything is typed. */
function Where({ goes, name }: { goes: Goes; name: string }) {
  const t = useTranslations('paper');
  if (goes === 'stopped' || goes === 'late') {
    return (
      <Banner tone="caution" icon={goes === 'late' ? 'clock' : 'freeze'}>
        {t(goes === 'late' ? 'where-late' : 'stopped')}
      </Banner>
    );
  }
  return <p>{t(`where-${goes}`, { name })}</p>;
}

function Fault({ fault }: { fault: EntryFault }) {
  const t = useTranslations('paper');
  if (fault.is === 'number-taken') {
    return t('number-taken', { number: String(fault.number), text: fault.text });
  }
  return t(fault.is);
}
