import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { RunThrough } from '@/features/starting/run-through';
import { useGateway, useRoom } from '@/live';
import { Hint } from '@/ui';
import { REHEARSAL_ID } from './rehearsal';

/** How a day begins, for whoever stands at a console for the first time; with the day's beginning it goes. */
export function Begin() {
  const t = useTranslations('console');
  const { workshop, workshopId } = useRoom();
  const isPractice = useGateway().gateway.keeper === 'practice';
  return (
    <Hint name="begin" done={workshop.stage.begunAt !== null} endLabel={t('begin-end')}>
      <p>
        <strong>{t('begin')}</strong>
      </p>
      <ol>
        {!isPractice && (
          <li>
            {t('begin-alone')} <RunThrough />
          </li>
        )}
        <li>
          <Link href={`/w/${workshopId}/preflight`}>{t('begin-check')}</Link>
        </li>
        <li>{t('begin-join')}</li>
        {isPractice && (
          <li>
            <a href={`#${REHEARSAL_ID}`}>{t('begin-rehearse')}</a>
          </li>
        )}
        <li>{t('begin-next')}</li>
      </ol>
    </Hint>
  );
}
