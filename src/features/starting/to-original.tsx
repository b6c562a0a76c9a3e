import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import type { WorkshopId } from '@/domain/ids';
import { useRoom } from '@/live';
import { buttonClass, Icon } from '@/ui';
import { originalOf } from './original';

/** Out of practice mode, to the workshop that is rehearsed there: `~` leaves the base of the address. */
export function ToOriginal({ id }: { id: WorkshopId }) {
  const t = useTranslations('starting');
  return (
    <Link href={`~/w/${id}/prepare`} className={buttonClass()}>
      <Icon name="back" />
      {t('to-original')}
    </Link>
  );
}

/** The same on the pages of a rehearsal; nothing on those of any other workshop. */
export function ToRehearsed() {
  const original = originalOf(useRoom().workshopId);
  return original && <ToOriginal id={original} />;
}
