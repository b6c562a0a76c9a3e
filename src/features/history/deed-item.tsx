import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Deed } from '@/domain/history';
import { type Reversal, reversalOf } from '@/domain/taking-back';
import { momentInWords, useLocaleChoice } from '@/i18n';
import { Badge, Button } from '@/ui';
import { EntryDetails } from './entry-details';
import styles from './history.module.css';
import type { Beside } from './use-beside';
import { useTakeBack } from './use-take-back';
import type { Telling } from './use-telling';
import type { Known } from './use-things';

interface DeedItemProps {
  readonly deed: Deed;
  readonly known: Known;
  readonly telling: Telling;
  readonly beside: Beside;
  readonly onSubject: (subject: string) => void;
}

/** Of a change of hundreds, so many are told one by one. */
const TOLD = 20;

/** What one press did, in a sentence, with what it changed beneath. */
export function DeedItem({ deed, known, telling, beside, onSubject }: DeedItemProps) {
  const t = useTranslations('history');
  const locale = useLocaleChoice((choice) => choice.locale);
  const takeBack = useTakeBack();
  const [showsAll, setShowsAll] = useState(false);
  const reversals = deed.entries.map((entry) => ({ entry, ...reversalOf(entry, known(entry.subject)) }));
  const standing = reversals.filter((reversal) => reversal.standing === 'stands');
  const told = showsAll ? reversals : reversals.slice(0, TOLD);
  const isTakingBack = deed.action.startsWith('undo') || deed.action === 'takeBack';
  return (
    <li className={styles.deed}>
      <p className={styles.sentence}>
        <span>{t('sentence', { what: telling.what(deed), who: telling.who(deed) })}</span>
        {isTakingBack && <Badge>{t('is-taking-back')}</Badge>}
        <bdi className={styles.soft}>
          <time dateTime={new Date(deed.at).toISOString()}>{momentInWords(deed.at, locale)}</time>
        </bdi>
      </p>
      <ul className={styles.entries} aria-label={t('changed-here')}>
        {told.map(({ entry, ...reversal }) => (
          <EntryDetails
            key={entry.id}
            subject={entry.subject}
            reversal={reversal}
            telling={telling}
            beside={beside}
            isAlone={reversals.length === 1}
            onSubject={onSubject}
            onTakeBack={() => takeBack(reversal.changes)}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        {told.length < reversals.length && (
          <Button icon="down" onClick={() => setShowsAll(true)}>
            {t('show-others', { count: reversals.length - told.length })}
          </Button>
        )}
        {reversals.length > 1 && standing.length > 0 && (
          <Button icon="undo" onClick={() => takeBack(changesOf(standing))}>
            {t('take-back-all', { count: standing.length })}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Last first, as a batch is undone. */
function changesOf(reversals: readonly Reversal[]) {
  return reversals.flatMap(({ changes }) => changes).reverse();
}
