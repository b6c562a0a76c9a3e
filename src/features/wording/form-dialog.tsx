import { useTranslations } from 'use-intl';
import type { CommitmentId } from '@/domain/ids';
import { useLive, useRoom } from '@/live';
import { Dialog, Waiting } from '@/ui';
import { Form } from './form';

/** The form of a commitment, over whatever page it was opened from. */
export function FormDialog({ id, onClose }: { id: CommitmentId; onClose: () => void }) {
  const t = useTranslations('wording');
  const shared = useTranslations('shared');
  const { workshopId } = useRoom();
  const { value: commitment, failed, fromServer } = useLive('commitment', { workshopId, commitmentId: id });
  const isGone = commitment === null && fromServer;
  return (
    <Dialog large title={t('form')} closeLabel={shared('close')} onClose={onClose}>
      {commitment && <Form commitment={commitment} />}
      {isGone && <p role="status">{t('gone')}</p>}
      {!commitment && !isGone && (failed ? <p role="status">{t('failed')}</p> : <Waiting>{t('loading')}</Waiting>)}
    </Dialog>
  );
}
