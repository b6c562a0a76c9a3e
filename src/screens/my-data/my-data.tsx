import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { MyDataView } from '@/features/my-data/my-data-view';
import { download } from '@/lib/download';
import { useRoom } from '@/live';
import { LanguageSwitch } from '@/screens/language-switch';
import { buttonClass, classes, Icon } from '@/ui';
import styles from './my-data.module.css';

/** A page of its own: nothing of it stands between a participant and a first proposal. */
export default function MyDataPage() {
  const t = useTranslations('mine');
  const { workshopId } = useRoom();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link href={`/w/${workshopId}`} className={classes(buttonClass('plain'), styles.back)}>
          <Icon name="back" />
          {t('back')}
        </Link>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <MyDataView save={download} />
      </main>
    </div>
  );
}
