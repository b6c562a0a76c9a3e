import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LongText } from '@/domain/body';
import { LONG_UNITS } from '@/domain/form';
import { Button, Counter, Icon, TextArea } from '@/ui';
import { EarlierTexts } from './earlier-texts';
import { FieldHelp } from './field-help';
import { fieldId, useFilling } from './filling';
import { tieArea } from './shared-area';
import { useScribeState } from './use-scribe';
import { useText } from './use-texts';
import styles from './wording.module.css';

/** A text that several people write at once. */
export function LongTextField({ field }: { field: LongText }) {
  const t = useTranslations('wording');
  const { scribe, mayWrite } = useFilling();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = useText(scribe, field);
  const [showsEarlier, setShowsEarlier] = useState(false);
  useEffect(() => (area.current ? tieArea(area.current, scribe, field) : undefined), [scribe, field]);
  return (
    <div className={styles.field}>
      <TextArea
        id={fieldId(field)}
        ref={area}
        className={styles.long}
        label={t(`f-${field}`)}
        hint={t(`help-${field}`)}
        readOnly={!mayWrite}
        maxLength={LONG_UNITS}
        rows={3}
        counter={
          <Counter
            used={text.length}
            limit={LONG_UNITS}
            words={(left) => (left < 0 ? t('units-over', { over: -left }) : t('units-left', { left }))}
          />
        }
      />
      <JustNow field={field} />
      <div className={styles.beside}>
        <FieldHelp of={field} />
        <Button
          look="plain"
          icon="undo"
          className={styles.small}
          aria-expanded={showsEarlier}
          onClick={() => setShowsEarlier(!showsEarlier)}
        >
          {t('earlier')}
        </Button>
      </div>
      {showsEarlier && <EarlierTexts field={field} />}
    </div>
  );
}

const MOMENT_MS = 60_000;

/** Says for a minute that somebody else has written here. Nothing is sent for it: it is heard from what they wrote. */
function JustNow({ field }: { field: LongText }) {
  const t = useTranslations('wording');
  const at = useScribeState(useFilling().scribe).others[field];
  const [over, setOver] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (at === undefined) return;
    const timer = setTimeout(() => setOver(at), at + MOMENT_MS - Date.now());
    return () => clearTimeout(timer);
  }, [at]);
  return (
    <p className={styles.others} role="status">
      {at !== undefined && at !== over && (
        <>
          <Icon name="people" />
          {t('just-now')}
        </>
      )}
    </p>
  );
}
