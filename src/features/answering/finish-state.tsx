import { useTranslations } from 'use-intl';
import { type Coverage, unanswered } from '@/domain/coverage';
import { reopenAnswers, unansweredSince } from '@/domain/finish';
import { dayInWords, dayOf, useLocaleChoice } from '@/i18n';
import { useLive, useRoom } from '@/live';
import { Banner, Button } from '@/ui';

/** That answering was called done, when, knowing what; and whether something has come since. */
export function FinishState({ coverage }: { coverage: Coverage }) {
  const t = useTranslations('answering');
  const { workshopId, run } = useRoom();
  const locale = useLocaleChoice((choice) => choice.locale);
  const finish = useLive('finish', { workshopId }).value;
  if (!finish || finish.reopened) return null;
  const since = unansweredSince(finish, coverage);
  const day = dayInWords(dayOf(finish.at), locale);
  return (
    <Banner tone={since > 0 ? 'caution' : 'calm'} icon={since > 0 ? 'warning' : 'check'}>
      <span>{t('finished', { day, count: unanswered(finish) })}</span>
      {since > 0 && <span> {t('since', { count: since })}</span>}
      <Button onClick={() => run('reopenAnswers', reopenAnswers())}>{t('reopen')}</Button>
    </Banner>
  );
}
