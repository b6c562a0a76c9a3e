import { useTranslations } from 'use-intl';
import { PEOPLE_WITHOUT_CARE, SIGN_UPS_PLACE } from '@/domain/preflight';
import { useGateway, useRoom } from '@/live';
import { Banner } from '@/ui';
import { seatsIn } from './layout';

export function SignUpLimit() {
  const t = useTranslations('preparing');
  const { workshop } = useRoom();
  const { gateway } = useGateway();
  if (gateway.keeper === 'practice' || seatsIn(workshop) <= PEOPLE_WITHOUT_CARE) return null;
  return (
    <Banner tone="caution" icon="warning">
      <strong>{t('limit-title', { seats: String(PEOPLE_WITHOUT_CARE) })}</strong>
      <span>{t.rich('limit-text', { place: () => <bdi>{SIGN_UPS_PLACE}</bdi> })}</span>
    </Banner>
  );
}
