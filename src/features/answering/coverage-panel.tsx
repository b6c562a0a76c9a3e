import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { obviousAnswers } from '@/domain/answering';
import type { Coverage } from '@/domain/coverage';
import { Button, Card } from '@/ui';
import styles from './coverage.module.css';
import { CoverageTable } from './coverage-table';
import { FinishDialog } from './finish-dialog';
import { FinishState } from './finish-state';
import { ObviousDialog } from './obvious-dialog';
import { TemplatesDialog } from './templates-dialog';
import type { Desk } from './use-desk';

interface CoveragePanelProps {
  desk: Desk;
  /** Where the proposals without an answer are listed, of one axis or of all (''). */
  linkTo: (axisId: string) => string;
}

/** How far everybody has been answered, what can be done at once, and the end of it. */
export function CoveragePanel({ desk, linkTo }: CoveragePanelProps) {
  const t = useTranslations('answering');
  const [open, setOpen] = useState<'obvious' | 'finish' | 'templates' | null>(null);
  const close = () => setOpen(null);
  const { coverage } = desk;
  const obvious = [...obviousAnswers(desk.groups).values()].reduce((sum, notes) => sum + notes.length, 0);
  return (
    <Card className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.figure}>
          {t.rich('covered', {
            answered: coverage.answered,
            count: coverage.proposals,
            b: (chunks) => <strong className={styles.big}>{chunks}</strong>,
          })}
        </h2>
        <Bar coverage={coverage} />
        <p>{t('left', { placed: coverage.placed, without: coverage.without })}</p>
        {coverage.hidden + coverage.withdrawn > 0 && (
          <p className={styles.soft}>{t('apart', { hidden: coverage.hidden, withdrawn: coverage.withdrawn })}</p>
        )}
        <FinishState coverage={coverage} />
      </div>
      <div className={styles.acts}>
        <Button look="primary" icon="check" disabled={obvious === 0} onClick={() => setOpen('obvious')}>
          {t('obvious', { count: obvious })}
        </Button>
        <Button icon="edit" onClick={() => setOpen('templates')}>
          {t('templates')}
        </Button>
        <Button icon="commitment" disabled={coverage.proposals === 0} onClick={() => setOpen('finish')}>
          {t('finish-open')}
        </Button>
      </div>
      <details className={styles.axes}>
        <summary>{t('by-axis')}</summary>
        <CoverageTable desk={desk} linkTo={linkTo} />
      </details>
      {open === 'obvious' && <ObviousDialog desk={desk} onClose={close} />}
      {open === 'finish' && <FinishDialog desk={desk} onClose={close} />}
      {open === 'templates' && <TemplatesDialog onClose={close} />}
    </Card>
  );
}

/** The figures beside it say the same. */
function Bar({ coverage: { proposals, answered, placed } }: { coverage: Coverage }) {
  const share = (part: number) => ({ inlineSize: `${proposals === 0 ? 0 : (100 * part) / proposals}%` });
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.answered} style={share(answered)} />
      <span className={styles.placed} style={share(placed)} />
    </div>
  );
}
