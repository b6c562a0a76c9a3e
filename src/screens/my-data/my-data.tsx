import { useTranslations } from 'use-intl';
import { MyDataView } from '@/features/my-data/my-data-view';
import { download } from '@/lib/download';
import { useRoom } from '@/live';
import { Page } from '@/screens/page';

/** A page of its own: nothing of it stands between a participant and a first proposal. */
export default function MyDataPage() {
  const t = useTranslations('mine');
  const { workshopId } = useRoom();
  return (
    <Page href={`/w/${workshopId}`} back={t('back')}>
      <MyDataView save={download} />
    </Page>
  );
}
