import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { wordingIn } from '@/domain/wording';
import { useLocaleChoice } from '@/i18n';
import { Banner, Button, CheckBox, Stack, UserText } from '@/ui';
import { UnsentLines } from './unsent-lines';
import type { Entering } from './use-entering';

/** What becomes of the workshops and words of this browser when it becomes another account: said before, never found out after. */
export function EnteringQuestion({ entering }: { entering: Entering }) {
  const t = useTranslations('accounts');
  const locale = useLocaleChoice((choice) => choice.locale);
  const [agreed, setAgreed] = useState(false);
  const { question, busy, goOn, giveUp } = entering;
  if (!question) return null;
  const { workshops, unsent } = question;
  return (
    <Stack>
      <h3>{t('enter-question')}</h3>
      {workshops.length > 0 && (
        <>
          <p>{t('handed-text', { count: workshops.length })}</p>
          <ul>
            {workshops.map((workshop) => (
              <li key={workshop.id}>
                <UserText inline>{wordingIn(workshop.title, locale, workshop.locale)}</UserText>
              </li>
            ))}
          </ul>
          <p>{t('handed-limits')}</p>
        </>
      )}
      {unsent && (
        <Banner tone="danger" icon="warning">
          <UnsentLines unsent={unsent} />
          <p>{t('unsent-enter')}</p>
          <CheckBox label={t('unsent-agree')} checked={agreed} onCheck={setAgreed} />
        </Banner>
      )}
      <Stack row>
        <Button look="primary" large disabled={busy || Boolean(unsent && !agreed)} onClick={goOn}>
          {busy ? t('working') : t(workshops.length > 0 ? 'enter-and-take' : 'enter-submit')}
        </Button>
        <Button large disabled={busy} onClick={giveUp}>
          {t('give-up')}
        </Button>
      </Stack>
    </Stack>
  );
}
