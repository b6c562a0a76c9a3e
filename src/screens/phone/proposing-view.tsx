import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isWriting } from '@/domain/phase';
import { isPrivate } from '@/domain/stage';
import { axisOf, type Table } from '@/domain/workshop';
import { Composer } from '@/features/proposing/composer';
import { MyProposals } from '@/features/proposing/my-proposals';
import { isSharedDevice, shareDevice } from '@/features/proposing/shared-device';
import { useMyNotes } from '@/features/proposing/use-my-notes';
import { useWording } from '@/i18n';
import { useRoom } from '@/live';
import { AtTable, SharedView } from './at-table';
import styles from './phone.module.css';

export function ProposingView({ table }: { table: Table }) {
  const t = useTranslations('phone');
  const { workshop, workshopId, me } = useRoom();
  const wording = useWording(workshop.locale);
  const mine = useMyNotes();
  const [shared, setShared] = useState(() => isSharedDevice(workshopId));
  const axis = axisOf(workshop, table.axisId);
  const { phase } = workshop.stage;
  const isStopped = workshop.stage.frozen || workshop.status === 'closed';
  const composer = { table, question: axis ? wording(axis.question) : '', mine, closed: isStopped };
  const proposals = { mine, hue: axis?.hue ?? 'teal', open: isWriting(phase) && !isStopped };
  const share = (isShared: boolean) => {
    shareDevice(workshopId, isShared);
    setShared(isShared);
  };
  const between = (
    <>
      <p className={styles.soft}>{t(isPrivate(workshop) ? 'private-now' : 'shared-now')}</p>
      <AtTable table={table} written={mine.notes.length} shared={shared} onShare={share} />
    </>
  );
  if (shared) {
    return (
      <Suspense fallback={null}>
        <SharedView composer={composer} between={between} proposals={proposals} />
      </Suspense>
    );
  }
  return (
    <>
      <Composer {...composer} categoryOf={(origin) => (origin === 'phone' ? me.category : null)} />
      {between}
      <MyProposals {...proposals} />
    </>
  );
}
