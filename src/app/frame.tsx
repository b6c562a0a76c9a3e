// What surrounds every screen: the practice label, the toasts, the first wait.

import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { create } from 'zustand';
import type { Trouble } from '@/gateway/gateway';
import { Banner, ToastHost, useToasts, Waiting } from '@/ui';

const useRefused = create<{ trouble: Trouble | null; count: number }>()(() => ({ trouble: null, count: 0 }));

/** Called from where no component is; said by `Refusals`, in the person's language. */
export function tellRefusal(trouble: Trouble): void {
  useRefused.setState(({ count }) => ({ trouble, count: count + 1 }));
}

/** The toasts, and one sentence for each command that the server refused: the card has gone back by itself. */
export function Refusals() {
  const t = useTranslations('shared');
  const { trouble, count } = useRefused();
  const say = useToasts((toasts) => toasts.say);
  useEffect(() => {
    if (count > 0 && trouble) say(trouble === 'refused' ? t('refused') : t('not-saved'), { tone: 'fault' });
  }, [count, trouble, say, t]);
  return <ToastHost dismissLabel={t('dismiss')} />;
}

export function PracticeBanner() {
  const t = useTranslations('shared');
  return (
    <Banner tone="caution" icon="eye">
      {t('practice')}
    </Banner>
  );
}

export function Starting() {
  const t = useTranslations('shared');
  return <Waiting>{t('starting')}</Waiting>;
}
