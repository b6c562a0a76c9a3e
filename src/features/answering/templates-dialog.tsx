import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ANSWER_UNITS, type Outcome, outcomes } from '@/domain/answer';
import { changeTemplate } from '@/domain/answer-template';
import { textFault, tidied } from '@/domain/note-text';
import { locales, type Wording } from '@/domain/wording';
import { ownName } from '@/i18n';
import { answerSentences } from '@/i18n/answer-sentences';
import { useRoom } from '@/live';
import { Button, Dialog, Select, TextArea, useToasts } from '@/ui';
import styles from './dialogs.module.css';
import { useSentences } from './use-sentences';

/** The sentences that are offered with each outcome, in three languages. Changing one changes no answer that was given. */
export function TemplatesDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('answering');
  const closing = useTranslations('closing');
  const shared = useTranslations('shared');
  const [outcome, setOutcome] = useState<Outcome>('retained');
  return (
    <Dialog title={t('templates-title')} closeLabel={shared('close')} onClose={onClose}>
      <p>{t('templates-text')}</p>
      <Select
        label={t('outcome')}
        value={outcome}
        options={outcomes.map((value) => ({ value, label: closing(`outcome-${value}`) }))}
        onChoose={setOutcome}
      />
      <SentenceForm key={outcome} outcome={outcome} />
    </Dialog>
  );
}

function SentenceForm({ outcome }: { outcome: Outcome }) {
  const t = useTranslations('answering');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const { templates, sentence } = useSentences();
  const own = templates.find(({ id }) => id === outcome)?.sentence ?? {};
  const [typed, setTyped] = useState<Wording>({});
  const textIn = (locale: (typeof locales)[number]) => typed[locale] ?? sentence(outcome, locale);
  const faultIn = (locale: (typeof locales)[number]) => {
    const fault = textFault(tidied(textIn(locale)), ANSWER_UNITS);
    // Nothing written is the usual sentence again.
    return fault === 'empty' ? null : fault;
  };
  const keep = (wording: Wording) => {
    const { undo } = run('changeTemplate', changeTemplate(outcome, wording), { inverse: changeTemplate(outcome, own) });
    setTyped({});
    say(t('template-said'), { action: { label: shared('undo'), run: undo } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (locales.some(faultIn)) return;
    const texts = locales.map((locale) => [locale, tidied(textIn(locale))] as const);
    keep(
      Object.fromEntries(texts.filter(([locale, text]) => text !== '' && text !== answerSentences[outcome][locale])),
    );
  };
  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      {locales.map((locale) => {
        const fault = faultIn(locale);
        return (
          <TextArea
            key={locale}
            label={ownName[locale]}
            lang={locale}
            rows={3}
            value={textIn(locale)}
            onChange={(event) => setTyped({ ...typed, [locale]: event.target.value })}
            fault={fault && t(`sentence-${fault}`)}
          />
        );
      })}
      <Button type="submit" look="primary" wide icon="check">
        {shared('save')}
      </Button>
      {Object.keys(own).length > 0 && (
        <Button wide icon="undo" onClick={() => keep({})}>
          {t('usual-again')}
        </Button>
      )}
    </form>
  );
}
