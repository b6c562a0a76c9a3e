import { useTranslations } from 'use-intl';
import { isWriting } from '@/domain/phase';
import { isPrivate } from '@/domain/stage';
import { axisOf, type Table } from '@/domain/workshop';
import { Composer } from '@/features/proposing/composer';
import { MyProposals } from '@/features/proposing/my-proposals';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import styles from './phone.module.css';

export function ProposingView({ table }: { table: Table }) {
  const t = useTranslations('phone');
  const { workshop } = useRoom();
  const wording = useWording(workshop.locale);
  const mine = useMyNotes();
  const axis = axisOf(workshop, table.axisId);
  const { phase } = workshop.stage;
  const isStopped = workshop.stage.frozen || workshop.status === 'closed';
  return (
    <>
      <Composer table={table} question={axis ? wording(axis.question) : ''} mine={mine} closed={isStopped} />
      <p className={styles.soft}>{t(isPrivate(workshop) ? 'private-now' : 'shared-now')}</p>
      <MyProposals mine={mine} hue={axis?.hue ?? 'teal'} open={isWriting(phase) && !isStopped} />
    </>
  );
}
