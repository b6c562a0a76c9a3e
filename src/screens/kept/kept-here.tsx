import { useTranslations } from 'use-intl';
import type { WorkshopId } from '@/domain/ids';
import { everyUnsentText } from '@/features/proposing/unsent-text';
import { WithTroubleWords } from '@/i18n';
import { everythingKept, useGateway } from '@/live';
import { Button, Card, Stack, UserText } from '@/ui';

interface KeptHereProps {
  workshopId: WorkshopId;
  /** May the server have what it once showed? */
  isOnServer: boolean;
}

/** Before the door of a workshop: what was written in it on this device and may be nowhere else. */
export default function KeptHere(props: KeptHereProps) {
  return (
    <WithTroubleWords>
      <Kept {...props} />
    </WithTroubleWords>
  );
}

function Kept({ workshopId, isOnServer }: KeptHereProps) {
  const t = useTranslations('knowing');
  const shared = useTranslations('shared');
  const { gateway } = useGateway();
  const written = everythingKept(gateway, workshopId).flatMap(({ unconfirmed, confirmed }) => [
    ...Object.values(unconfirmed).filter(({ sentLate }) => !sentLate || !isOnServer),
    ...(isOnServer ? [] : Object.values(confirmed)),
  ]);
  const texts = [...new Set([...written.map(({ text }) => text), ...everyUnsentText(workshopId)])];
  if (texts.length === 0) return null;
  return (
    <Card>
      <Stack>
        <h2>{t('kept-title')}</h2>
        <p>{t('kept-text')}</p>
        <ul>
          {texts.map((text) => (
            <li key={text}>
              <UserText>{text}</UserText>
              {'clipboard' in navigator && (
                <Button icon="copy" onClick={() => void navigator.clipboard.writeText(text)}>
                  {shared('copy')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
