import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { MayOpen } from '@/features/accounts/may-open';
import { freshDraft, keepDraft, keptDraft, planOf, type WorkshopDraft } from '@/features/preparing/draft';
import { NewWorkshopForm } from '@/features/preparing/new-workshop-form';
import { useOpening } from '@/features/preparing/use-opening';
import { today, useLocaleChoice } from '@/i18n';
import { useGateway } from '@/live';
import { Page } from '@/screens/page';
import { Button, Stack, useToasts } from '@/ui';
import styles from './prepare.module.css';

/** From nothing to a workshop in under a minute. What is filled in stays on this device until the workshop stands. */
export default function NewWorkshop() {
  const t = useTranslations('preparing');
  const { keeper } = useGateway().gateway;
  const reader = useLocaleChoice((choice) => choice.locale);
  const say = useToasts((toasts) => toasts.say);
  const [, navigate] = useLocation();
  const [draft, setDraft] = useState(() => keptDraft(keeper) ?? freshDraft());
  const [found, setFound] = useState(() => keptDraft(keeper) !== null);
  const { open, opening } = useOpening(
    (id) => {
      keepDraft(keeper, null);
      navigate(`/w/${id}/prepare`, { replace: true });
    },
    () => {
      // The answer may come when the next page is already open and the draft is gone.
      keepDraft(keeper, draft);
      say(t('not-created'), { tone: 'fault' });
    },
  );
  const change = (fields: Partial<WorkshopDraft>) => {
    const next = { ...draft, ...fields };
    keepDraft(keeper, next);
    setDraft(next);
  };
  const startOver = () => {
    keepDraft(keeper, null);
    setDraft(freshDraft());
    setFound(false);
  };
  return (
    <Page href="/" back={t('home')}>
      <div className={styles.narrow}>
        <Stack>
          <h1>{t('new-title')}</h1>
          <p>{t('new-text')}</p>
          <MayOpen>
            {found && (
              <Stack row>
                <p>{t('draft-kept')}</p>
                <Button onClick={startOver}>{t('start-over')}</Button>
              </Stack>
            )}
            <NewWorkshopForm
              draft={draft}
              reader={reader}
              onChange={change}
              onCreate={() => open(planOf(draft, today(), reader))}
              creating={opening}
            />
          </MayOpen>
        </Stack>
      </div>
    </Page>
  );
}
