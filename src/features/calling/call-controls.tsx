// All phones at once, from the console: to what is on the screen, or with a few words.

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CALL_UNITS, type Lit } from '@/domain/attention';
import { type TextFault, textFault, tidied } from '@/domain/note-text';
import { Button, Counter, Dialog, Stack, TextArea } from '@/ui';
import styles from './call-controls.module.css';
import { useCalls } from './use-calls';

/** `lit`: what stands large on the room screen. */
export function CallControls({ lit }: { lit: Lit | null }) {
  const t = useTranslations('calling');
  const { call, callTo, release } = useCalls();
  const [writing, setWriting] = useState(false);
  // Here, so that closing the dialog by mistake loses nothing.
  const [text, setText] = useState('');
  return (
    <section className={styles.controls}>
      <h3>{t('heading')}</h3>
      {call ? (
        <Button look="primary" icon="close" onClick={release}>
          {t('release')}
        </Button>
      ) : (
        <Button icon="screen" onClick={() => callTo(lit)}>
          {t('everyone')}
        </Button>
      )}
      <Button icon="edit" onClick={() => setWriting(true)}>
        {t('words')}
      </Button>
      <p className={styles.hint}>{t('hint')}</p>
      {writing && <FewWords text={text} onType={setText} onClose={() => setWriting(false)} />}
    </section>
  );
}

interface FewWordsProps {
  text: string;
  onType: (text: string) => void;
  onClose: () => void;
}

function FewWords({ text, onType, onClose }: FewWordsProps) {
  const t = useTranslations('calling');
  const shared = useTranslations('shared');
  const { say } = useCalls();
  const [fault, setFault] = useState<TextFault | null>(null);
  const send = () => {
    const clean = tidied(text);
    const wrong = textFault(clean, CALL_UNITS);
    setFault(wrong);
    if (wrong) return;
    say(clean);
    onType('');
    onClose();
  };
  return (
    <Dialog title={t('words')} closeLabel={shared('close')} onClose={onClose}>
      <Stack tight>
        <TextArea
          label={t('words-label')}
          hint={t('words-hint')}
          value={text}
          rows={3}
          onChange={(event) => {
            onType(event.target.value);
            setFault(null);
          }}
          counter={
            <Counter
              used={tidied(text).length}
              limit={CALL_UNITS}
              words={(left) => (left < 0 ? t('units-over', { count: -left }) : t('units-left', { count: left }))}
            />
          }
          fault={fault && t(`words-${fault}`)}
        />
        <Button look="primary" large wide onClick={send}>
          {t('words-send')}
        </Button>
      </Stack>
    </Dialog>
  );
}
