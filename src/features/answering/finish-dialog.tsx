import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isOwed, owingOf, unanswered } from '@/domain/coverage';
import { finishAnswers, reopenAnswers } from '@/domain/finish';
import { useRoom } from '@/live';
import { Button, CheckBox, Dialog, Stack, useToasts } from '@/ui';
import styles from './dialogs.module.css';
import { NoteTexts } from './note-texts';
import type { Desk } from './use-desk';
import { usePlaceWords } from './words';

/** Says that answering is done. What has no answer is listed, and then it takes saying that one knows. */
export function FinishDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const t = useTranslations('answering');
  const shared = useTranslations('shared');
  const { run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const [knowing, setKnowing] = useState(false);
  const left = unanswered(desk.coverage);
  const finish = () => {
    const { undo } = run('finishAnswers', finishAnswers(desk.coverage, knowing), { inverse: reopenAnswers() });
    say(t('finished-said'), { action: { label: shared('undo'), run: undo } });
    onClose();
  };
  return (
    <Dialog title={t('finish-title')} closeLabel={shared('close')} onClose={onClose}>
      {left === 0 ? (
        <p>{t('finish-whole', { count: desk.coverage.proposals })}</p>
      ) : (
        <>
          <p>{t('finish-left', { count: left })}</p>
          <Unanswered desk={desk} owing="without" />
          <Unanswered desk={desk} owing="placed" />
          <CheckBox label={t('finish-knowing', { count: left })} checked={knowing} onCheck={setKnowing} />
        </>
      )}
      <Button look="primary" large wide icon="check" disabled={left > 0 && !knowing} onClick={finish}>
        {t('finish')}
      </Button>
    </Dialog>
  );
}

function Unanswered({ desk, owing }: { desk: Desk; owing: 'without' | 'placed' }) {
  const t = useTranslations('answering');
  const words = usePlaceWords();
  const notes = desk.notes.filter((note) => isOwed(note) && owingOf(note, desk.standing) === owing);
  if (notes.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t(`finish-${owing}`, { count: notes.length })}</h3>
      <Stack tight>
        {desk.byAxis.map(({ axisId }) => {
          const known = desk.byAxis.map((row) => row.axisId);
          const ofAxis = notes.filter((note) => (known.includes(note.axisId) ? note.axisId : null) === axisId);
          if (ofAxis.length === 0) return null;
          return (
            <div key={axisId ?? ''}>
              <h4 dir="auto">{words.axis(axisId)}</h4>
              <NoteTexts notes={ofAxis} />
            </div>
          );
        })}
      </Stack>
    </section>
  );
}
