import { useTranslations } from 'use-intl';
import { useLocaleChoice, WithTroubleWords } from '@/i18n';
import { useDiagnosis, useGateway, useOutbox, useRoom } from '@/live';
import { Banner, Button, Stack } from '@/ui';

/** What is wrong and what to do about it; nothing as long as all is well. Loaded before it is needed: without a network it can't be. */
export default function Trouble() {
  return (
    <WithTroubleWords>
      <Said />
    </WithTroubleWords>
  );
}

function Said() {
  const t = useTranslations('knowing');
  const { isGone, isEmptied } = useRoom();
  const { gateway } = useGateway();
  const { keepAgain } = useOutbox();
  const { locale, choose } = useLocaleChoice();
  const found = useDiagnosis();
  const diagnosis = isEmptied ? 'broken' : found;
  const again = () => {
    keepAgain();
    choose(locale);
    // Asked who it is, the device keeps that again too, where it can.
    const open = () => location.reload();
    gateway.whoAmI().then(open, open);
  };
  return (
    <>
      {isGone && (
        <Banner tone="danger" icon="warning">
          {t('gone')}
        </Banner>
      )}
      {!gateway.keepsUnsent && (
        <Banner tone="caution" icon="warning">
          {t('not-kept')}
        </Banner>
      )}
      {diagnosis && !isGone && (
        <Banner tone={diagnosis === 'answers' ? 'calm' : 'danger'} icon={diagnosis === 'answers' ? 'check' : 'warning'}>
          <Stack tight>
            {t(diagnosis)}
            {diagnosis === 'broken' && <Button onClick={again}>{t('open-again')}</Button>}
          </Stack>
        </Banner>
      )}
    </>
  );
}
