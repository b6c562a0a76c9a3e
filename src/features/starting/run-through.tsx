import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { templateOf } from '@/domain/workshop-template';
import { useGateway, useRoom } from '@/live';
import { Button } from '@/ui';
import { handOver } from './handed-over';

/**
 * This workshop's plan into practice mode, where one may go through the whole day alone. It is handed over within the page: nothing
 * is written here or sent. A button and no link: in another tab nothing would have been handed over.
 */
export function RunThrough() {
  const t = useTranslations('starting');
  const { workshop, workshopId } = useRoom();
  const isPractice = useGateway().gateway.keeper === 'practice';
  const [, navigate] = useLocation();
  if (isPractice) return null;
  return (
    <Button
      icon="people"
      onClick={() => {
        handOver(templateOf(workshop), 'earlier', workshopId);
        navigate('~/practice/new');
      }}
    >
      {t('rehearse')}
    </Button>
  );
}
