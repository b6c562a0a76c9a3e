import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import type { Series } from '@/domain/series';
import type { Wording } from '@/domain/wording';
import type { Workshop } from '@/domain/workshop';
import { templateOf } from '@/domain/workshop-template';
import { handOver } from '@/features/starting/handed-over';
import { useWording } from '@/i18n';
import { Button, Card, Stack, UserText } from '@/ui';
import styles from './mine.module.css';
import { WorkshopLines } from './workshop-card';

interface SeriesCardProps {
  programme: Wording;
  workshops: Series['workshops'];
  isHanded: (workshop: Workshop) => boolean;
}

/** The workshops of one programme in the order of their days, and the way to the next one. */
export function SeriesCard({ programme, workshops, isHanded }: SeriesCardProps) {
  const t = useTranslations('starting');
  const [, navigate] = useLocation();
  const latest = workshops.findLast(({ restored }) => restored?.whole !== false);
  const wording = useWording(latest?.locale ?? 'ar');
  return (
    <Card>
      <Stack>
        <div>
          <p className={styles.soft}>{t('series-of', { count: workshops.length })}</p>
          <h2>
            <UserText inline>{wording(programme)}</UserText>
          </h2>
        </div>
        <ol className={styles.series}>
          {workshops.map((workshop) => (
            <li key={workshop.id}>
              <WorkshopLines inSeries workshop={workshop} isHanded={isHanded(workshop)} />
            </li>
          ))}
        </ol>
        {latest && (
          <div>
            <Button
              icon="add"
              onClick={() => {
                handOver({ ...templateOf(latest), programme }, 'earlier');
                navigate('/new');
              }}
            >
              {t('series-next')}
            </Button>
          </div>
        )}
      </Stack>
    </Card>
  );
}
