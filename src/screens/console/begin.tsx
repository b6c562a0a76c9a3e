import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useGateway, useRoom } from '@/live';
import { Hint } from '@/ui';
import { REHEARSAL_ID } from './rehearsal';

/** How a day begins, for whoever stands at a console for the first time; with the day's beginning it goes. */
export function Begin() {
  const t = useTranslations('console');
  const { workshop, workshopId } = useRoom();
  const { gateway } = useGateway();
  return (
    <Hint name="begin" done={workshop.stage.begunAt !== null} endLabel={t('begin-end')}>
      <p>
        <strong>{t('begin')}</strong>
      </p>
      <ol>
        <li>
          <Link href={`/w/${workshopId}/preflight`}>{t('begin-check')}</Link>
        </li>
        <li>{t('begin-join')}</li>
        {gateway.keeper === 'practice' && (
          <li>
            <a href={`#${REHEARSAL_ID}`}>{t('begin-rehearse')}</a>
          </li>
        )}
        <li>{t('begin-next')}</li>
      </ol>
    </Hint>
  );
}
