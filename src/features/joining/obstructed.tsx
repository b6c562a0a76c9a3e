import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useArrived } from '@/live';
import { Button, buttonClass, Card, Stack } from '@/ui';

export type Reason = 'wrong-code' | 'too-many' | 'unreachable' | 'refused';

/** Why somebody isn't in, and what to do about it. */
export function Obstructed({ reason, again }: { reason: Reason; again?: (() => void) | undefined }) {
  const t = useTranslations('joining');
  useArrived('stopped');
  return (
    <Card role="alert">
      <Stack>
        <h1>{t(`${reason}-title`)}</h1>
        <p>{t(`${reason}-text`)}</p>
        {again && (
          <Button look="primary" large wide onClick={again}>
            {t('again')}
          </Button>
        )}
        <Link href="/" className={buttonClass(again ? 'quiet' : 'primary', true)}>
          {t('other-code')}
        </Link>
      </Stack>
    </Card>
  );
}
