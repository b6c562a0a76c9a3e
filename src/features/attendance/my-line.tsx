import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { madeLineId, type SignedLine, signAttendance, withdrawAttendance } from '@/domain/attendance';
import { may } from '@/domain/permissions';
import { useLive, useRoom } from '@/live';
import { Banner, Choice, Stack, useToasts, Waiting } from '@/ui';
import { LineForm } from './line-form';
import { Withdraw } from './withdraw';

const whose = ['self', 'other'] as const;

/** One's own line; a rapporteur also writes those of people who ask. Heard of only while this is open. */
export function MyLine({ onDone }: { onDone: () => void }) {
  const t = useTranslations('attendance');
  const { me } = useRoom();
  const [who, setWho] = useState<(typeof whose)[number]>('self');
  const writesForOthers = me.role === 'rapporteur' || me.role === 'facilitator';
  return (
    <Stack>
      {writesForOthers && (
        <Choice
          label={t('who')}
          value={who}
          options={whose.map((value) => ({ value, label: t(value) }))}
          onChoose={setWho}
        />
      )}
      {who === 'self' ? <Own onDone={onDone} /> : <Others />}
    </Stack>
  );
}

function Own({ onDone }: { onDone: () => void }) {
  const t = useTranslations('attendance');
  const { workshop, workshopId, userId, me, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  const { value: line } = useLive('attendanceLine', { workshopId, userId });
  const isOpen = may('signAttendance', me, { ...workshop, mine: true });
  if (line === undefined) return <Waiting>{t('loading')}</Waiting>;
  const sign = (signed: SignedLine) => {
    run('signAttendance', signAttendance(userId, signed));
    say(t('signed-said'));
    onDone();
  };
  const withdraw = () => {
    run('withdrawAttendance', withdrawAttendance(userId));
    say(t('withdrawn-said'));
    onDone();
  };
  return (
    <>
      <p>{t('intro')}</p>
      {line && (
        <Banner tone="calm" icon="check">
          {t('signed')}
        </Banner>
      )}
      {isOpen ? (
        <LineForm key={line?.signedAt ?? 0} before={line} forAnother={false} onSign={sign} />
      ) : (
        <p>{t('not-now')}</p>
      )}
      {line && <Withdraw label={t('withdraw')} onWithdraw={withdraw} />}
    </>
  );
}

function Others() {
  const t = useTranslations('attendance');
  const { workshop, me, run } = useRoom();
  const say = useToasts((toasts) => toasts.say);
  if (!may('signForAnother', me, workshop)) return <p>{t('not-now')}</p>;
  const sign = (signed: SignedLine) => {
    run('signForAnother', signAttendance(madeLineId(), signed));
    say(t('other-said', { name: signed.name }));
  };
  return (
    <>
      <p>{t('intro-other')}</p>
      <LineForm before={null} forAnother onSign={sign} />
    </>
  );
}
