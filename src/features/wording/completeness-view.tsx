import { useTranslations } from 'use-intl';
import { completenessOf, type Need } from '@/domain/completeness';
import { Button } from '@/ui';
import { fieldId, useFilling } from './filling';
import { useTexts } from './use-texts';
import styles from './wording.module.css';

/** Where each thing is written. */
const places: Readonly<Record<Need, string>> = {
  title: 'title',
  problem: 'problem',
  solution: 'solution',
  results: 'results',
  openness: 'transparency',
  lead: 'lead',
  period: 'start',
  indicator: 'indicators',
  measure: 'indicators',
  milestone: 'milestones',
  due: 'milestones',
  budget: 'budget',
  communalPlan: 'communalPlan',
};

/** How far the form is, what it lacks and why that matters. It stops nobody. */
export function CompletenessView() {
  const t = useTranslations('wording');
  const { commitment, body: kept, scribe } = useFilling();
  // As they are being written: the mirror in the form comes later. Here alone, or each letter would draw the whole form anew.
  const body = { ...kept, ...useTexts(scribe) };
  const { asked, met, missing } = completenessOf(body, commitment);
  const figure = t('figure', { met: String(met), asked: String(asked) });
  return (
    <div className={styles.completeness}>
      <div className={styles.figure}>
        <span>{t('figure-label')}</span>
        <strong>
          <bdi>{figure}</bdi>
        </strong>
        <meter min={0} max={asked} value={met} aria-label={t('figure-label')} className={styles.meter}>
          {figure}
        </meter>
      </div>
      {missing.length === 0 ? (
        <p>{t('complete')}</p>
      ) : (
        <details className={styles.missing}>
          <summary>{t('missing', { count: missing.length })}</summary>
          <ul>
            {missing.map((need) => (
              <li key={need}>
                <Button look="plain" className={styles.need} onClick={() => goTo(places[need])}>
                  {t(`need-${need}`)}
                </Button>
                <span className={styles.why}>{t(`why-${need}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function goTo(place: string): void {
  const field = document.getElementById(fieldId(place));
  // What lies in the folded part is unfolded first.
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
