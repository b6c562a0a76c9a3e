import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { UserId, WorkshopId } from '@/domain/ids';
import type { Category } from '@/domain/member';
import { tellCategory } from '@/domain/table-state';
import { keep, kept } from '@/lib/storage';
import { useRoom } from '@/live';
import { Button, useToasts } from '@/ui';
import { CategoryChoice } from './category-choice';
import styles from './sitting.module.css';

/** Asked once, after the first proposal, and never needed; whoever has answered may change it. */
export function MyCategory({ isAsked }: { isAsked: boolean }) {
  const t = useTranslations('sitting');
  const { workshop, workshopId, userId, me, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const [answered, setAnswered] = useState(() => hasAnswered(workshopId, userId) || me.category !== null);
  const [changing, setChanging] = useState(false);
  if (workshop.stage.frozen || workshop.status === 'closed') return null;
  const choose = (category: Category | null) => {
    if (category !== me.category) run('tellCategory', tellCategory(userId, category));
    rememberAnswered(workshopId, userId);
    setAnswered(true);
    setChanging(false);
    say(t(category ? 'category-said' : 'no-category-said'));
  };
  if (answered && !changing) {
    return (
      <p className={styles.mine}>
        {t('as', { category: t(me.category ? `category-${me.category}` : 'no-category') })}
        <Button look="plain" onClick={() => setChanging(true)}>
          {t('change')}
        </Button>
      </p>
    );
  }
  if (!isAsked && !changing) return null;
  return (
    <details className={styles.asked} open={changing}>
      <summary>{t('category-question')}</summary>
      <p className={styles.reason}>{t('category-reason')}</p>
      <CategoryChoice onChoose={choose} />
    </details>
  );
}

const nameOf = (workshopId: WorkshopId, userId: UserId) => `warsha.category.${workshopId}.${userId}`;

function hasAnswered(workshopId: WorkshopId, userId: UserId): boolean {
  return kept(nameOf(workshopId, userId)) !== null;
}

function rememberAnswered(workshopId: WorkshopId, userId: UserId): void {
  keep(nameOf(workshopId, userId), 'yes');
}
