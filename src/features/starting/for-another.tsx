import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { templateOf, templateText } from '@/domain/workshop-template';
import { download } from '@/lib/download';
import { slug } from '@/lib/slug';
import { useRoom } from '@/live';
import { Button, Card, Stack } from '@/ui';
import { handOver } from './handed-over';
import styles from './starting.module.css';

/** This workshop's plan for another one: at once, or as a file to keep and to pass on. */
export function ForAnother() {
  const t = useTranslations('starting');
  const { workshop } = useRoom();
  const [, navigate] = useLocation();
  const template = templateOf(workshop);
  const { fr = '', en = '' } = workshop.commune;
  const name = ['warsha', slug(fr) || slug(en) || slug(workshop.id), 'template.json'].filter(Boolean).join('-');
  return (
    <Card>
      <Stack tight>
        <h2>{t('for-another')}</h2>
        <p className={styles.hint}>{t('for-another-text')}</p>
        <Stack row>
          <Button
            icon="add"
            onClick={() => {
              handOver(template, 'earlier');
              navigate('/new');
            }}
          >
            {t('start-another')}
          </Button>
          <Button
            icon="download"
            onClick={() => download(name, new Blob([templateText(template)], { type: 'application/json' }))}
          >
            {t('save-template')}
          </Button>
        </Stack>
      </Stack>
    </Card>
  );
}
