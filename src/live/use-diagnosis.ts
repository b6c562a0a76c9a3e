// Why nothing has got through for a while: asked of the server, and seldom, because each question costs a read.

import { useEffect, useState } from 'react';
import type { Diagnosis } from '@/gateway/gateway';
import { keep, kept } from '@/lib/storage';
import { useGateway } from './gateway-context';
import { useUnsent } from './unsent';

/** Until then it is said that something waits, and no more: most waits are over by now. */
const ASK_AFTER_MS = 15_000;
/** Of a device, all its tabs together. */
const APART_MS = 60_000;
const ASKED = 'warsha.asked-why';

/** Null as long as nothing has been waiting for long. */
export function useDiagnosis(): Diagnosis | null {
  const { gateway } = useGateway();
  const oldest = useUnsent(({ since }) => since[0]);
  const [diagnosis, setDiagnosis] = useState<Diagnosis | null>(null);
  useEffect(() => {
    setDiagnosis(null);
    if (oldest === undefined) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const found = navigator.onLine ? await (answered() ?? asked(() => gateway.diagnose())) : 'no-network';
      if (isOver) return;
      setDiagnosis(found);
      timer = setTimeout(ask, APART_MS);
    };
    timer = setTimeout(ask, Math.max(0, oldest + ASK_AFTER_MS - Date.now()));
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [oldest, gateway]);
  return diagnosis;
}

async function asked(diagnose: () => Promise<Diagnosis>): Promise<Diagnosis> {
  // Before the answer: another tab must not ask meanwhile.
  keep(ASKED, `${Date.now()} no-network`);
  const diagnosis = await diagnose();
  // Of this page alone: opened anew, it isn't any more.
  keep(ASKED, diagnosis === 'broken' ? null : `${Date.now()} ${diagnosis}`);
  return diagnosis;
}

/** What this device found out less than a minute ago. */
function answered(): Diagnosis | undefined {
  const [at, diagnosis] = (kept(ASKED) ?? '').split(' ');
  const age = Date.now() - Number(at);
  // Written above and by nobody else. A clock put back makes an answer look as if it were to come: then it doesn't count.
  return age >= 0 && age < APART_MS ? (diagnosis as Diagnosis | undefined) : undefined;
}
