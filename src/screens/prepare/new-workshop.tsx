import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { MayOpen } from '@/features/accounts/may-open';
import { draftFrom, emptyDraft, freshDraft } from '@/features/preparing/beginnings';
import { planOf, type WorkshopDraft } from '@/features/preparing/draft';
import { NewWorkshopForm } from '@/features/preparing/new-workshop-form';
import { useDraft } from '@/features/preparing/use-draft';
import { useOpening } from '@/features/preparing/use-opening';
import { type Taken, takeOver } from '@/features/starting/handed-over';
import { keepOriginal } from '@/features/starting/original';
import { StartChoice, type Way } from '@/features/starting/start-choice';
import { TemplateFile } from '@/features/starting/template-file';
import { today, useLocaleChoice } from '@/i18n';
import { useGateway } from '@/live';
import { Page } from '@/screens/page';
import { Button, Stack, useToasts } from '@/ui';
import { Earlier } from './earlier';
import styles from './prepare.module.css';

/** From nothing to a workshop in under a minute. What is filled in stays on this device until the workshop stands. */
export default function NewWorkshop() {
  const t = useTranslations('preparing');
  const starting = useTranslations('starting');
  const shared = useTranslations('shared');
  const reader = useLocaleChoice((choice) => choice.locale);
  const say = useToasts((toasts) => toasts.say);
  const [, navigate] = useLocation();
  const { draft, isFound, beginning, change, keep, drop, startOver, beginAnew } = useDraft(useGateway().gateway.keeper);
  const [asked, setAsked] = useState<'earlier' | 'file' | null>(null);
  const { open, opening } = useOpening(
    (id) => {
      drop();
      if ('original' in draft.from && draft.from.original) keepOriginal(id, draft.from.original);
      navigate(`/w/${id}/prepare`, { replace: true });
    },
    () => {
      // The answer may come when the next page is already open and the draft is gone.
      keep();
      say(t('not-created'), { tone: 'fault' });
    },
  );
  function begin(next: WorkshopDraft): void {
    setAsked(null);
    const back = beginAnew(next);
    if (back) say(starting('begun-anew'), { action: { label: shared('undo'), run: back } });
  }
  const take = ({ template, as, called, original }: Taken) => begin(draftFrom(template, as, called, original));
  function choose(way: Way): void {
    // Pressed again, what asks which one goes, and the form that it covered is there again.
    if (way === 'earlier' || way === 'file') setAsked(way === asked ? null : way);
    else if (way === draft.from.as) setAsked(null);
    else begin(way === 'axes' ? freshDraft() : emptyDraft());
  }
  const takeHandedOver = useEffectEvent(() => {
    const taken = takeOver();
    if (taken) take(taken);
  });
  useEffect(() => takeHandedOver(), []);
  return (
    <Page href="/" back={t('home')}>
      <div className={styles.narrow}>
        <Stack>
          <h1>{t('new-title')}</h1>
          <p>{t('new-text')}</p>
          <MayOpen>
            {isFound && (
              <Stack row>
                <p>{t('draft-kept')}</p>
                <Button onClick={startOver}>{t('start-over')}</Button>
              </Stack>
            )}
            <StartChoice from={draft.from} beginning={beginning} asked={asked} onWay={choose}>
              {asked === 'earlier' && (
                <Earlier onTemplate={(template) => take({ template, as: 'earlier', called: template.title })} />
              )}
              {asked === 'file' && (
                <TemplateFile onTemplate={(template) => take({ template, as: 'file', called: template.title })} />
              )}
            </StartChoice>
            {!asked && (
              <NewWorkshopForm
                key={beginning}
                draft={draft}
                reader={reader}
                onChange={change}
                onCreate={() => open(planOf(draft, today(), reader))}
                creating={opening}
              />
            )}
          </MayOpen>
        </Stack>
      </div>
    </Page>
  );
}
