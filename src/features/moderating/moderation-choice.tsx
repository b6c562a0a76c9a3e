import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { inPortions } from '@/domain/batches';
import { chooseModeration, moderations, waitingFor } from '@/domain/moderation';
import { letPass, type Note } from '@/domain/note';
import type { Settings } from '@/domain/workshop';
import { useRoom } from '@/live';
import { Button, Dialog, Select, Stack, useToasts } from '@/ui';

type Moderation = Settings['moderation'];

/** What facilitators read first. Whoever changes it says what becomes of the proposals that it concerns: none slips by. */
export function ModerationChoice({ notes }: { notes: readonly Note[] }) {
  const t = useTranslations('moderating');
  const shared = useTranslations('shared');
  const { workshop, workshopId, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const [asked, setAsked] = useState<Moderation | null>(null);
  const { moderation } = workshop.settings;
  const choose = (next: Moderation, passing: readonly Note[] = []) => {
    setAsked(null);
    const undos = [
      run('reworkWorkshop', chooseModeration(workshopId, next)).undo,
      ...inPortions(passing).map((some) => run('letPass', letPass(some)).undo),
    ];
    const undo = () => undos.forEach((each) => void each());
    say(t(`chosen-${next}`), { action: { label: shared('undo'), run: undo } });
  };
  const concerned = waitingFor(asked ?? moderation, notes);
  return (
    <>
      <Select
        label={t('read-first')}
        hint={t(`means-${moderation}`)}
        value={moderation}
        options={moderations.map((value) => ({ value, label: t(`moderation-${value}`) }))}
        onChoose={(next) => (waitingFor(next, notes).length > 0 ? setAsked(next) : choose(next))}
      />
      {asked && (
        <Dialog title={t(`moderation-${asked}`)} closeLabel={shared('close')} onClose={() => setAsked(null)}>
          <p>{t('concerned', { count: concerned.length })}</p>
          <Stack tight>
            <Button large wide icon="check" onClick={() => choose(asked, concerned)}>
              {t('pass-all')}
            </Button>
            <Button look="primary" large wide icon="eye" onClick={() => choose(asked)}>
              {t('keep-waiting')}
            </Button>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
